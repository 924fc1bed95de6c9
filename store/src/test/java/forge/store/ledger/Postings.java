package forge.store.ledger;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.LedgerUnit;
import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.Refusal;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.ledger.TransferId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small ledger to try stores with; every day is one of May 2026. */
final class Postings {

  static final LedgerUnit KG = new LedgerUnit.Mass(ProductId.of("ndpr-oxide"), Basis.GROSS);
  static final LedgerUnit USD = new LedgerUnit.Money(CurrencyId.of("USD"));
  static final AccountId WORLD = new AccountId("world/material");
  static final AccountId LOT = new AccountId("lot/L-1/on-hand");
  static final AccountId OTHER = new AccountId("lot/L-2/on-hand");
  static final AccountId OWED = new AccountId("participant/P-1/owed");
  static final AccountId BANK = new AccountId("world/money");
  static final AccountId CASH = new AccountId("cash");

  private Postings() {}

  static List<Account> accounts() {
    return List.of(
        new Account(WORLD, KG, Account.Bound.FREE),
        new Account(LOT, KG, Account.Bound.NOT_NEGATIVE),
        new Account(OTHER, KG, Account.Bound.NOT_NEGATIVE),
        new Account(OWED, KG, Account.Bound.NOT_NEGATIVE),
        new Account(BANK, USD, Account.Bound.FREE),
        new Account(CASH, USD, Account.Bound.NOT_NEGATIVE));
  }

  static Instant noon(int day) {
    return Instant.parse("2026-05-%02dT12:00:00Z".formatted(day));
  }

  static LocalDate may(int day) {
    return LocalDate.of(2026, 5, day);
  }

  static Transfer transfer(String id, Movement movement, int day) {
    return new Transfer(new TransferId(id), movement, may(day), PartyId.of("keeper"), "test");
  }

  static Transfer move(String id, AccountId from, AccountId to, long amount, int day) {
    return transfer(id, new Movement.Move(from, to, amount), day);
  }

  static Transfer reserve(String id, long amount, int day, int until) {
    return transfer(id, new Movement.Reserve(LOT, OWED, amount, noon(until)), day);
  }

  static Transfer post(String id, String held, long amount, int day) {
    return transfer(id, new Movement.Post(new TransferId(held), amount), day);
  }

  static Transfer count(String id, AccountId account, long found, int day) {
    return transfer(id, new Movement.Count(account, found), day);
  }

  static List<Refusal.Reason> reasons(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused refused -> refused.refusals().stream().map(Refusal::reason).toList();
      case Outcome.Accepted accepted -> List.of();
      case Outcome.Repeated repeated -> List.of();
    };
  }

  /** One to three transfers of any kind, some of them dated back, some of them impossible. */
  static List<Transfer> anyChain(Random random, int day) {
    List<Transfer> chain = new ArrayList<>();
    int length = 1 + random.nextInt(3) / 2;
    for (int i = 0; i < length; i++) {
      int valid = random.nextInt(4) == 0 ? day - random.nextInt(5) : day;
      chain.add(transfer("t" + random.nextInt(4_000), anyMovement(random, day), valid));
    }
    return chain;
  }

  private static Movement anyMovement(Random random, int day) {
    List<AccountId> accounts = List.of(LOT, OTHER, OWED, WORLD);
    AccountId from = accounts.get(random.nextInt(4));
    AccountId to = accounts.get(random.nextInt(4));
    long amount = random.nextInt(50);
    var held = new TransferId("t" + random.nextInt(4_000));
    return switch (random.nextInt(9)) {
      case 0, 1 -> new Movement.Move(WORLD, LOT, amount * 4);
      case 2, 3 -> new Movement.Move(from, to, amount);
      case 4, 5 -> new Movement.Reserve(from, to, amount, noon(day + random.nextInt(4)));
      case 6 -> new Movement.Post(held, amount);
      case 7 -> new Movement.Release(held);
      default -> new Movement.Count(from, amount);
    };
  }
}
