package forge.store.ledger;

import static forge.store.ledger.Postings.LOT;
import static forge.store.ledger.Postings.OWED;
import static forge.store.ledger.Postings.WORLD;
import static forge.store.ledger.Postings.count;
import static forge.store.ledger.Postings.may;
import static forge.store.ledger.Postings.move;
import static forge.store.ledger.Postings.noon;
import static forge.store.ledger.Postings.post;
import static forge.store.ledger.Postings.reasons;
import static forge.store.ledger.Postings.reserve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.kernel.PartyId;
import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Balance;
import forge.reserve.ledger.Books;
import forge.reserve.ledger.Count;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;
import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.Refusal.Reason;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.ledger.TransferId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every ledger does, wherever it is kept. */
abstract class LedgerContract {

  private LedgerStore ledger;

  /** An empty ledger. */
  abstract LedgerStore fresh() throws Exception;

  /** Another way into the same ledger, as a second process has it; the same where there is none. */
  abstract LedgerStore again(LedgerStore ledger) throws Exception;

  @BeforeEach
  void open() throws Exception {
    ledger = fresh();
    ledger.open(Postings.accounts());
    assertThat(record(10, move("receipt", WORLD, LOT, 100, 10))).isEmpty();
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void movesReservationsAndCountsAreKept() {
    assertThat(record(10, reserve("r", 60, 10, 20), move("m", LOT, OWED, 40, 10))).isEmpty();
    assertThat(record(10, move("n", LOT, OWED, 1, 10))).containsExactly(Reason.INSUFFICIENT);
    assertThat(ledger.balance(LOT)).isEqualTo(new Balance(60, 60, 0));
    assertThat(record(11, post("p", "r", 25, 11))).isEmpty();
    assertThat(ledger.balance(LOT)).isEqualTo(new Balance(35, 0, 0));
    assertThat(record(11, post("q", "r", 1, 11))).containsExactly(Reason.RESERVATION_RESOLVED);
    assertThat(record(12, count("c", LOT, 34, 12))).isEmpty();
    assertThat(ledger.counts(LOT))
        .containsExactly(new Count(new TransferId("c"), LOT, may(12), 34, noon(12)));
    assertThat(ledger.records(0, 100))
        .extracting(each -> each.sequence())
        .containsExactly(1L, 2L, 3L, 4L, 5L);
    assertThat(ledger.records(2, 1)).hasSize(1);
    assertThat(ledger.accounts("lot/")).hasSize(2);
    assertThat(ledger.accounts("")).extracting(Account::id).isSorted();
  }

  @Test
  void timeOutsAreRecordedWhereTheAmountIsNeeded() {
    record(10, reserve("r", 60, 10, 12), reserve("s", 10, 10, 25));
    assertThat(record(12, move("m", LOT, OWED, 91, 12))).containsExactly(Reason.INSUFFICIENT);
    assertThat(record(12, move("m", LOT, OWED, 90, 12))).isEmpty();
    assertThat(ledger.records(3, 10))
        .extracting(each -> each.transfer().id().text())
        .containsExactly("timeout:r", "m");
    assertThat(record(12, post("p", "r", 1, 12))).containsExactly(Reason.RESERVATION_TIMED_OUT);
  }

  @Test
  void chainsAreWholeAndIndependentOfEachOther() {
    List<Outcome> outcomes =
        ledger.recordAll(
            List.of(
                List.of(move("a", LOT, OWED, 60, 10)),
                List.of(move("b", LOT, OWED, 30, 10), move("c", LOT, OWED, 30, 10)),
                List.of(move("a", LOT, OWED, 60, 10)),
                List.of(move("d", LOT, OWED, 40, 10))),
            noon(10));
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Accepted.class);
    assertThat(reasons(outcomes.get(1))).containsExactly(Reason.CHAIN_BROKEN, Reason.INSUFFICIENT);
    assertThat(outcomes.get(2)).isInstanceOf(Outcome.Repeated.class);
    assertThat(outcomes.get(3)).isInstanceOf(Outcome.Accepted.class);
    assertThat(ledger.balance(LOT)).isEqualTo(Balance.NONE);
  }

  @Test
  void aDuplicateIsAnsweredWithWhatWasRecorded() throws Exception {
    Outcome first = ledger.record(List.of(move("m", LOT, OWED, 7, 10)), noon(10));
    LedgerStore other = again(ledger);
    Outcome second = other.record(List.of(move("m", LOT, OWED, 7, 10)), noon(11));
    assertThat(((Outcome.Repeated) second).records())
        .isEqualTo(((Outcome.Accepted) first).records());
    assertThat(reasons(other.record(List.of(move("m", LOT, OWED, 8, 10)), noon(11))))
        .containsExactly(Reason.IDENTIFIER_TAKEN);
    closeOther(other);
  }

  @Test
  void aClockThatGoesBackIsRefusedAndTheLedgerIntact() {
    assertThat(record(9, move("m", LOT, OWED, 7, 9))).containsExactly(Reason.CLOCK_WENT_BACK);
    assertThat(ledger.balance(LOT).posted()).isEqualTo(100);
    assertThat(record(10, move("m", LOT, OWED, 7, 10))).isEmpty();
  }

  @Test
  void whatIsDatedBackIsCheckedAgainstThePast() {
    record(20, move("more", WORLD, LOT, 50, 20));
    assertThat(record(20, move("m", LOT, OWED, 120, 19))).containsExactly(Reason.INSUFFICIENT_THEN);
    assertThat(record(20, move("m", LOT, OWED, 100, 19))).isEmpty();
    assertThat(record(20, move("n", LOT, OWED, 1, 15))).containsExactly(Reason.INSUFFICIENT_THEN);
    assertThat(((Books) ledger).extent(LOT, may(10), may(21)).lowest()).isZero();
    assertThat(((Books) ledger).extent(LOT, may(10), may(21)).highest()).isEqualTo(100);
  }

  @Test
  void thePastIsToldAsItWasKnown() {
    record(20, move("out", LOT, OWED, 2, 11));
    assertThat(ledger.posted(LOT, may(9), Instant.MAX)).isZero();
    assertThat(ledger.posted(LOT, may(15), noon(19))).isEqualTo(100);
    assertThat(ledger.posted(LOT, may(15), noon(20))).isEqualTo(98);
    assertThat(ledger.posted(LOT, may(10), Instant.MAX)).isEqualTo(100);
    assertThat(ledger.posted(LOT, may(30), noon(9))).isZero();
  }

  @Test
  void textIsKeptAsItIs() {
    Transfer odd =
        new Transfer(
            new TransferId("odd"),
            new Movement.Move(LOT, OWED, 1),
            may(10),
            PartyId.of("Zoë \"the\" keeper \\ 東京 𝔘"),
            "it's {\"said\": 'so'}; -- and ${so}");
    Outcome outcome = ledger.record(List.of(odd), Instant.parse("2026-05-10T12:00:00.123456789Z"));
    assertThat(((Outcome.Accepted) outcome).records()).isEqualTo(ledger.records(1, 1));
    assertThat(ledger.records(1, 1).getFirst().recordedAt())
        .isEqualTo(Instant.parse("2026-05-10T12:00:00.123456Z"));
  }

  @Test
  void anAccountOpensOnceWithOneUnit() {
    ledger.open(Postings.accounts());
    assertThatThrownBy(
            () -> ledger.open(List.of(new Account(LOT, Postings.KG, Account.Bound.FREE))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ledger.accounts("")).hasSize(Postings.accounts().size());
    assertThat(record(10, move("m", LOT, new AccountId("nowhere"), 1, 10)))
        .containsExactly(Reason.UNKNOWN_ACCOUNT);
  }

  /** Two at once want the last of it, many times: each time one of them gets it. */
  @Test
  void ofTwoWhoDrawTheLastOneWins() throws Exception {
    LedgerStore other = again(ledger);
    record(10, move("away", LOT, WORLD, 100, 10));
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 15; round++) {
        record(10, move("last" + round, WORLD, LOT, 1, 10));
        var start = new CountDownLatch(1);
        List<Future<Outcome>> draws = new ArrayList<>();
        for (LedgerStore each : List.of(ledger, other)) {
          String id = "draw" + round + "." + draws.size();
          draws.add(
              threads.submit(
                  () -> {
                    start.await();
                    return each.record(List.of(move(id, LOT, OWED, 1, 10)), noon(10));
                  }));
        }
        start.countDown();
        List<Outcome> outcomes = List.of(draws.get(0).get(), draws.get(1).get());
        assertThat(outcomes.stream().filter(each -> each instanceof Outcome.Accepted)).hasSize(1);
        assertThat(outcomes.stream().flatMap(each -> reasons(each).stream()))
            .containsExactly(Reason.INSUFFICIENT);
      }
    }
    assertThat(ledger.balance(OWED).posted()).isEqualTo(15);
    closeOther(other);
  }

  /** Whatever is asked, the answers and the records are those of the ledger in memory. */
  @Test
  void itAgreesWithTheLedgerInMemory() throws Exception {
    try (LedgerStore here = fresh();
        var memory = new MemoryLedger()) {
      here.open(Postings.accounts());
      memory.open(Postings.accounts());
      var random = new Random(7);
      for (int day = 5; day <= 27; day++) {
        List<List<Transfer>> chains = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
          chains.add(Postings.anyChain(random, day));
        }
        assertThat(here.recordAll(chains, noon(day)))
            .isEqualTo(memory.recordAll(chains, noon(day)));
      }
      assertThat(here.records(0, 100_000)).isEqualTo(memory.records(0, 100_000));
      assertThat(memory.length()).isGreaterThan(600);
      for (Account account : Postings.accounts()) {
        assertThat(here.balance(account.id())).isEqualTo(memory.balance(account.id()));
        assertThat(here.counts(account.id())).isEqualTo(memory.counts(account.id()));
        for (int valid = 1; valid <= 28; valid += 3) {
          for (int known = 4; known <= 28; known += 3) {
            assertThat(here.posted(account.id(), may(valid), noon(known)))
                .isEqualTo(memory.posted(account.id(), may(valid), noon(known)));
          }
        }
      }
      verified(here);
    }
  }

  /** Checks what a store has to check. */
  void verified(LedgerStore store) {}

  private void closeOther(LedgerStore other) {
    if (!other.equals(ledger)) {
      other.close();
    }
    verified(ledger);
  }

  private List<Reason> record(int day, Transfer... chain) {
    return reasons(ledger.record(List.of(chain), noon(day)));
  }
}
