package forge.reserve.ledger;

import static forge.reserve.ledger.SmallLedger.CASH;
import static forge.reserve.ledger.SmallLedger.LOT;
import static forge.reserve.ledger.SmallLedger.OTHER;
import static forge.reserve.ledger.SmallLedger.OWED;
import static forge.reserve.ledger.SmallLedger.WORLD;
import static forge.reserve.ledger.SmallLedger.count;
import static forge.reserve.ledger.SmallLedger.holding;
import static forge.reserve.ledger.SmallLedger.may;
import static forge.reserve.ledger.SmallLedger.move;
import static forge.reserve.ledger.SmallLedger.noon;
import static forge.reserve.ledger.SmallLedger.post;
import static forge.reserve.ledger.SmallLedger.reasons;
import static forge.reserve.ledger.SmallLedger.release;
import static forge.reserve.ledger.SmallLedger.reserve;
import static forge.reserve.ledger.SmallLedger.timeOut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.reserve.ledger.Refusal.Reason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be recorded, and why not. */
class LedgerRulesTest {

  private static final AccountId NOWHERE = new AccountId("nowhere");

  private final MemoryLedger ledger = holding(100, 10);

  @Test
  void aMoveIsPostedOnBothAccounts() {
    assertThat(record(10, move("m", LOT, OWED, 30, 10))).isEmpty();
    assertThat(ledger.balance(LOT)).isEqualTo(new Balance(70, 0, 0));
    assertThat(ledger.balance(OWED)).isEqualTo(new Balance(30, 0, 0));
    assertThat(ledger.balance(WORLD)).isEqualTo(new Balance(-100, 0, 0));
  }

  @Test
  void whatIsSetAsideIsNotFree() {
    assertThat(record(10, reserve("r", 60, 10, 20))).isEmpty();
    assertThat(ledger.balance(LOT)).isEqualTo(new Balance(100, 60, 0));
    assertThat(ledger.balance(OWED)).isEqualTo(new Balance(0, 0, 60));
    assertThat(record(10, move("m", LOT, OTHER, 41, 10))).containsExactly(Reason.INSUFFICIENT);
    assertThat(record(10, move("m", LOT, OTHER, 40, 10))).isEmpty();
  }

  @Test
  void aPartIsPostedAndTheRestIsFreeAgain() {
    record(10, reserve("r", 60, 10, 20));
    assertThat(record(11, post("p", "r", 25, 11))).isEmpty();
    assertThat(ledger.balance(LOT)).isEqualTo(new Balance(75, 0, 0));
    assertThat(ledger.balance(OWED)).isEqualTo(new Balance(25, 0, 0));
    assertThat(record(11, release("q", "r", 11))).containsExactly(Reason.RESERVATION_RESOLVED);
  }

  @Test
  void whatHasTimedOutIsFreedWhereItIsNeeded() {
    record(10, reserve("r", 60, 10, 12));
    assertThat(record(12, post("p", "r", 1, 12))).containsExactly(Reason.RESERVATION_TIMED_OUT);
    assertThat(record(12, move("m", LOT, OTHER, 100, 12))).isEmpty();
    assertThat(ledger.balance(OWED)).isEqualTo(Balance.NONE);
    assertThat(ledger.find(new TransferId("timeout:r")).orElseThrow().transfer().by())
        .isEqualTo(Ledger.SELF);
    assertThat(record(12, post("p", "r", 1, 12))).containsExactly(Reason.RESERVATION_TIMED_OUT);
  }

  @Test
  void theTimeOutOfTheLongestIdentifierHasOne() {
    String longest = "x".repeat(100);
    record(10, reserve(longest, 60, 10, 12));
    assertThat(record(12, move("m", LOT, OTHER, 100, 12))).isEmpty();
  }

  @Test
  void anyoneMayRecordATimeOutThatIsDue() {
    record(10, reserve("r", 60, 10, 12));
    assertThat(record(11, timeOut("t", "r", 11))).containsExactly(Reason.RESERVATION_HOLDS);
    assertThat(record(12, timeOut("t", "r", 12))).isEmpty();
    assertThat(ledger.balance(LOT)).isEqualTo(new Balance(100, 0, 0));
    assertThat(record(12, timeOut("u", "r", 12))).containsExactly(Reason.RESERVATION_RESOLVED);
  }

  /** What a chain before one of its transfers leaves counts for the next one. */
  @Test
  void aChainIsRecordedWholeOrNotAtAll() {
    assertThat(
            record(
                10,
                move("a", WORLD, OTHER, 5, 10),
                move("b", OTHER, OWED, 5, 10),
                move("c", OTHER, OWED, 1, 10)))
        .containsExactly(Reason.CHAIN_BROKEN, Reason.CHAIN_BROKEN, Reason.INSUFFICIENT);
    assertThat(ledger.length()).isEqualTo(1);
    assertThat(record(10, move("a", WORLD, OTHER, 5, 10), move("b", OTHER, OWED, 5, 10))).isEmpty();
    assertThat(ledger.find(new TransferId("b")).orElseThrow().chain())
        .isEqualTo(new TransferId("a"));
  }

  @Test
  void aRepeatedRequestIsAnsweredAndNotRecordedAgain() {
    Transfer drawn = move("m", LOT, OWED, 100, 10);
    Outcome first = ledger.record(List.of(drawn), noon(10));
    Outcome again = ledger.record(List.of(drawn), noon(11));
    assertThat(((Outcome.Repeated) again).records())
        .isEqualTo(((Outcome.Accepted) first).records());
    assertThat(ledger.balance(OWED).posted()).isEqualTo(100);
    assertThat(record(11, move("m", LOT, OWED, 99, 10))).containsExactly(Reason.IDENTIFIER_TAKEN);
    assertThat(record(11, drawn, move("n", WORLD, LOT, 1, 11)))
        .containsExactly(Reason.IDENTIFIER_TAKEN, Reason.CHAIN_BROKEN);
  }

  /** A transfer dated back must not take on a day what came later. */
  @Test
  void whatIsDatedBackWasThereThenAndEverSince() {
    record(20, move("more", WORLD, LOT, 50, 20));
    assertThat(record(20, move("m", LOT, OTHER, 120, 19)))
        .containsExactly(Reason.INSUFFICIENT_THEN);
    assertThat(record(20, move("m", LOT, OTHER, 120, 20))).isEmpty();
    assertThat(record(20, move("n", LOT, OTHER, 31, 12))).containsExactly(Reason.INSUFFICIENT);
    record(21, move("back", WORLD, LOT, 100, 21));
    assertThat(record(21, move("n", LOT, OTHER, 31, 12))).containsExactly(Reason.INSUFFICIENT_THEN);
    assertThat(record(21, move("n", LOT, OTHER, 30, 12))).isEmpty();
    assertThat(ledger.posted(LOT, may(20), Instant.MAX)).isZero();
  }

  @Test
  void aChainCountsWithWhatItBringsOnTheDayItBringsIt() {
    assertThat(record(20, move("in", WORLD, OTHER, 50, 12), move("out", OTHER, OWED, 50, 11)))
        .containsExactly(Reason.CHAIN_BROKEN, Reason.INSUFFICIENT_THEN);
    assertThat(record(20, move("in", WORLD, OTHER, 50, 12), move("out", OTHER, OWED, 50, 12)))
        .isEmpty();
  }

  @Test
  void whatIsSetAsideTodayIsNotPostedToADayBeforeItWasThere() {
    record(10, reserve("r", 60, 10, 20));
    assertThat(record(11, post("p", "r", 60, 9))).containsExactly(Reason.INSUFFICIENT_THEN);
  }

  @Test
  void sumsThatDoNotFitAreRefusedNowAndOnPastDays() {
    long most = Ledger.MOST;
    assertThat(record(10, move("a", WORLD, OTHER, most, 10))).containsExactly(Reason.OVERFLOW);
    assertThat(record(10, move("a", WORLD, OTHER, Long.MAX_VALUE, 10)))
        .containsExactly(Reason.OVERFLOW);
    assertThat(record(10, move("a", WORLD, OTHER, most - 100, 10))).isEmpty();
    record(20, move("b", OTHER, WORLD, most - 100, 20));
    assertThat(record(20, move("c", WORLD, OTHER, most, 9))).containsExactly(Reason.OVERFLOW);
    assertThat(ledger.balance(OTHER)).isEqualTo(Balance.NONE);
  }

  @Test
  void clocksMayDifferALittleAndNotGoBack() {
    assertThat(ledger.record(List.of(move("a", LOT, OWED, 1, 10)), noon(10).minusSeconds(5)))
        .isInstanceOf(Outcome.Accepted.class);
    assertThat(ledger.lastRecorded()).isEqualTo(noon(10));
    assertThat(
            reasons(
                ledger.record(List.of(move("b", LOT, OWED, 1, 10)), noon(10).minusMillis(5001))))
        .containsExactly(Reason.CLOCK_WENT_BACK);
  }

  /** Each case breaks its own rule and all that come after it in the order. */
  @Test
  void theFirstReasonInTheOrderIsNamed() {
    record(10, reserve("held", 10, 10, 20), reserve("done", 10, 10, 20), release("x", "done", 10));
    record(10, reserve("late", 10, 10, 11));
    assertThat(record(9, move("timeout:a", NOWHERE, NOWHERE, -1, 30)))
        .containsExactly(Reason.IDENTIFIER_KEPT);
    assertThat(record(9, move("held", NOWHERE, NOWHERE, -1, 30)))
        .containsExactly(Reason.IDENTIFIER_TAKEN);
    assertThat(record(9, move("n", NOWHERE, NOWHERE, -1, 30)))
        .containsExactly(Reason.CLOCK_WENT_BACK);
    assertThat(record(12, move("n", NOWHERE, NOWHERE, -1, 30)))
        .containsExactly(Reason.DATED_IN_FUTURE);
    assertThat(record(12, move("n", NOWHERE, NOWHERE, 0, 12)))
        .containsExactly(Reason.AMOUNT_NOT_POSITIVE);
    assertThat(record(12, move("n", NOWHERE, NOWHERE, 999, 12)))
        .containsExactly(Reason.UNKNOWN_ACCOUNT);
    assertThat(record(12, count("n", WORLD, Long.MAX_VALUE, 12)))
        .containsExactly(Reason.UNCOUNTABLE);
    assertThat(record(12, move("n", LOT, LOT, 999, 1))).containsExactly(Reason.SAME_ACCOUNT);
    assertThat(record(12, move("n", LOT, CASH, 999, 1))).containsExactly(Reason.DIFFERENT_UNITS);
    assertThat(record(12, post("n", "none", 999, 1))).containsExactly(Reason.UNKNOWN_RESERVATION);
    assertThat(record(12, post("n", "done", 999, 1))).containsExactly(Reason.RESERVATION_RESOLVED);
    assertThat(record(12, post("n", "late", 999, 1))).containsExactly(Reason.RESERVATION_TIMED_OUT);
    assertThat(record(12, timeOut("n", "held", 1))).containsExactly(Reason.RESERVATION_HOLDS);
    assertThat(record(12, post("n", "held", 999, 1))).containsExactly(Reason.EXCEEDS_RESERVATION);
    assertThat(record(12, reserve("n", 999, 1, 12))).containsExactly(Reason.TIME_PASSED);
    assertThat(record(12, move("n", LOT, OWED, 999, 1))).containsExactly(Reason.INSUFFICIENT);
    assertThat(record(12, move("n", LOT, OWED, 9, 1))).containsExactly(Reason.INSUFFICIENT_THEN);
    assertThat(record(12, count("n", LOT, Long.MAX_VALUE, 12))).containsExactly(Reason.OVERFLOW);
  }

  @Test
  void aRefusalIsOneSentence() {
    var refused =
        (Outcome.Refused) ledger.record(List.of(move("m", LOT, OWED, 100_001, 10)), noon(10));
    assertThat(refused.refusals().getFirst().sentence())
        .isEqualTo(
            "Transfer m is refused, insufficient: lot/L-1/on-hand has 0.100 kg gross of ndpr-oxide"
                + " free of the 100.001 kg gross of ndpr-oxide wanted.");
  }

  @Test
  void anAccountOpensOnce() {
    ledger.open(SmallLedger.accounts());
    assertThatThrownBy(
            () -> ledger.open(List.of(new Account(LOT, SmallLedger.USD, Account.Bound.FREE))))
        .hasMessageContaining("open with another unit");
  }

  private List<Reason> record(int day, Transfer... chain) {
    return reasons(ledger.record(List.of(chain), noon(day)));
  }
}
