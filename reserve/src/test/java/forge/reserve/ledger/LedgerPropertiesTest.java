package forge.reserve.ledger;

import static forge.reserve.ledger.SmallLedger.LOT;
import static forge.reserve.ledger.SmallLedger.OTHER;
import static forge.reserve.ledger.SmallLedger.OWED;
import static forge.reserve.ledger.SmallLedger.WORLD;
import static forge.reserve.ledger.SmallLedger.breaches;
import static forge.reserve.ledger.SmallLedger.may;
import static forge.reserve.ledger.SmallLedger.noon;
import static forge.reserve.ledger.SmallLedger.opened;
import static forge.reserve.ledger.SmallLedger.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import forge.reserve.ledger.Transfer.Movement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds whatever is asked of a ledger. */
class LedgerPropertiesTest {

  private static final List<AccountId> ACCOUNTS = List.of(WORLD, LOT, OTHER, OWED);

  /** A chain asked for on a day. */
  record Asked(int day, List<Transfer> chain) {}

  @Property(tries = 300)
  void theInvariantsHold(@ForAll("requests") List<Asked> requests) {
    assertThat(breaches(ledger(requests))).isEmpty();
  }

  @Property(tries = 100)
  void aSecondRunGivesTheSameRecords(@ForAll("requests") List<Asked> requests) {
    assertThat(records(ledger(requests))).isEqualTo(records(ledger(requests)));
  }

  /** Asking for everything a second time records nothing and refuses what was refused or more. */
  @Property(tries = 100)
  void whatIsAskedAgainIsNotRecordedAgain(@ForAll("requests") List<Asked> requests) {
    MemoryLedger ledger = opened();
    for (Asked asked : requests) {
      Outcome first = ledger.record(asked.chain(), noon(asked.day()));
      long length = ledger.length();
      Outcome again = ledger.record(asked.chain(), noon(asked.day()));
      assertThat(ledger.length()).isEqualTo(length);
      if (!(first instanceof Outcome.Refused)) {
        assertThat(again).isInstanceOf(Outcome.Repeated.class);
      }
    }
  }

  /** Balances and the past, against a list of what was accepted that is summed each time. */
  @Property(tries = 100)
  void theLedgerAgreesWithANaiveSum(@ForAll("requests") List<Asked> requests) {
    MemoryLedger ledger = ledger(requests);
    List<Recorded> records = records(ledger);
    for (AccountId account : ACCOUNTS) {
      assertThat(ledger.balance(account).posted())
          .isEqualTo(NaiveLedger.posted(records, account, 28, 28));
      assertThat(ledger.balance(account).outgoing())
          .isEqualTo(NaiveLedger.open(records).mapToLong(NaiveLedger.leaving(account)).sum());
      for (int day = 1; day < 28; day += 5) {
        for (int known = 1; known < 28; known += 5) {
          assertThat(ledger.posted(account, may(day), noon(known)))
              .isEqualTo(NaiveLedger.posted(records, account, day, known));
        }
      }
    }
  }

  /** A refused chain leaves no trace: the ledger without it is the same. */
  @Property(tries = 100)
  void whatIsRefusedLeavesNoTrace(@ForAll("requests") List<Asked> requests) {
    MemoryLedger whole = opened();
    List<Asked> accepted = new ArrayList<>();
    for (Asked asked : requests) {
      if (whole.record(asked.chain(), noon(asked.day())) instanceof Outcome.Accepted) {
        accepted.add(asked);
      }
    }
    assertThat(records(ledger(accepted))).isEqualTo(records(whole));
  }

  private static MemoryLedger ledger(List<Asked> requests) {
    MemoryLedger ledger = opened();
    requests.forEach(asked -> ledger.record(asked.chain(), noon(asked.day())));
    return ledger;
  }

  private static List<Recorded> records(MemoryLedger ledger) {
    return ledger.records(0, Integer.MAX_VALUE);
  }

  @Provide
  Arbitrary<List<Asked>> requests() {
    Arbitrary<List<Asked>> asked =
        Combinators.combine(Arbitraries.integers().between(0, 1), chain())
            .as(Asked::new)
            .list()
            .ofMaxSize(40);
    return asked.map(LedgerPropertiesTest::inTime);
  }

  /** Days that go on by none or one; what is dated ahead of its day stays and is refused. */
  private static List<Asked> inTime(List<Asked> steps) {
    List<Asked> requests = new ArrayList<>();
    int day = 5;
    for (Asked step : steps) {
      day = Math.min(27, day + step.day());
      requests.add(new Asked(day, step.chain()));
    }
    return requests;
  }

  private static Arbitrary<List<Transfer>> chain() {
    Arbitrary<String> ids = Arbitraries.integers().between(1, 40).map(each -> "t" + each);
    Arbitrary<Integer> days =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(5)), Tuple.of(2, Arbitraries.integers().between(3, 12)));
    return Combinators.combine(ids, movement(), days)
        .as((id, movement, day) -> transfer(id, movement, day))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<Movement> movement() {
    Arbitrary<AccountId> accounts = Arbitraries.of(ACCOUNTS);
    Arbitrary<Long> amounts = Arbitraries.longs().between(0, 60);
    Arbitrary<TransferId> held =
        Arbitraries.integers().between(1, 40).map(each -> new TransferId("t" + each));
    Arbitrary<Instant> until = Arbitraries.integers().between(4, 15).map(SmallLedger::noon);
    return Arbitraries.oneOf(
        amounts.map(amount -> new Movement.Move(WORLD, LOT, amount)),
        Combinators.combine(accounts, accounts, amounts).as(Movement.Move::new),
        Combinators.combine(accounts, accounts, amounts, until).as(Movement.Reserve::new),
        Combinators.combine(held, amounts).as(Movement.Post::new),
        held.map(Movement.Release::new),
        held.map(Movement.TimeOut::new),
        Combinators.combine(accounts, amounts).as(Movement.Count::new));
  }
}
