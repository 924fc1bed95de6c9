package forge.reserve.ledger;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.ledger.LedgerUnit.Mass;
import forge.reserve.ledger.LedgerUnit.Money;
import forge.reserve.ledger.Transfer.Movement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ledger with a world outside, two lots, a participant and cash; every day is told in May 2026.
 */
final class SmallLedger {

  static final LedgerUnit KG = new Mass(ProductId.of("ndpr-oxide"), Basis.GROSS);
  static final LedgerUnit USD = new Money(CurrencyId.of("USD"));
  static final AccountId WORLD = new AccountId("world/material");
  static final AccountId LOT = new AccountId("lot/L-1/on-hand");
  static final AccountId OTHER = new AccountId("lot/L-2/on-hand");
  static final AccountId OWED = new AccountId("participant/P-1/owed");
  static final AccountId CASH = new AccountId("cash");

  private SmallLedger() {}

  static List<Account> accounts() {
    return List.of(
        new Account(WORLD, KG, Account.Bound.FREE),
        new Account(LOT, KG, Account.Bound.NOT_NEGATIVE),
        new Account(OTHER, KG, Account.Bound.NOT_NEGATIVE),
        new Account(OWED, KG, Account.Bound.NOT_NEGATIVE),
        new Account(CASH, USD, Account.Bound.NOT_NEGATIVE));
  }

  static MemoryLedger opened() {
    var ledger = new MemoryLedger();
    ledger.open(accounts());
    return ledger;
  }

  /** With so much on the first lot since a day in May. */
  static MemoryLedger holding(long amount, int day) {
    MemoryLedger ledger = opened();
    ledger.record(List.of(move("receipt", WORLD, LOT, amount, day)), noon(day));
    return ledger;
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

  static Transfer release(String id, String held, int day) {
    return transfer(id, new Movement.Release(new TransferId(held)), day);
  }

  static Transfer timeOut(String id, String held, int day) {
    return transfer(id, new Movement.TimeOut(new TransferId(held)), day);
  }

  static Transfer count(String id, AccountId account, long found, int day) {
    return transfer(id, new Movement.Count(account, found), day);
  }

  /** The reasons of a refusal, in order of the chain; nothing where it is not refused. */
  static List<Refusal.Reason> reasons(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Refused refused -> refused.refusals().stream().map(Refusal::reason).toList();
      case Outcome.Accepted accepted -> List.of();
      case Outcome.Repeated repeated -> List.of();
    };
  }

  /** What does not hold of a ledger, in words. */
  static List<String> breaches(LedgerStore ledger) {
    var accounts = ledger.accounts("");
    var invariants =
        new Invariants(
            id -> accounts.stream().filter(account -> account.id().equals(id)).findFirst());
    List<Recorded> records = ledger.records(0, Integer.MAX_VALUE);
    records.forEach(invariants::accept);
    var days = new PastDays();
    accounts.stream()
        .filter(account -> account.bound() == Account.Bound.NOT_NEGATIVE)
        .flatMap(account -> changes(records, account.id(), days))
        .forEach(invariants::breach);
    days.finish().ifPresent(invariants::breach);
    return invariants.finish().stream().map(Invariant.Breach::sentence).toList();
  }

  private static Stream<Invariant.Breach> changes(
      List<Recorded> records, AccountId account, PastDays days) {
    return records.stream()
        .sorted((one, other) -> one.transfer().validAt().compareTo(other.transfer().validAt()))
        .flatMap(
            record ->
                record.effects().stream()
                    .filter(effect -> effect.account().equals(account))
                    .flatMap(
                        effect ->
                            days
                                .accept(account, record.transfer().validAt(), effect.posted())
                                .stream()));
  }
}
