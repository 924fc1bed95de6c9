package forge.reserve.ledger;

import static forge.reserve.ledger.SmallLedger.LOT;
import static forge.reserve.ledger.SmallLedger.OWED;
import static forge.reserve.ledger.SmallLedger.WORLD;
import static forge.reserve.ledger.SmallLedger.count;
import static forge.reserve.ledger.SmallLedger.holding;
import static forge.reserve.ledger.SmallLedger.may;
import static forge.reserve.ledger.SmallLedger.move;
import static forge.reserve.ledger.SmallLedger.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A count is an assertion at a time and moves nothing. */
class CountTest {

  private final MemoryLedger ledger = holding(42, 10);

  @Test
  void aCountMovesNothingAndTellsTheDifference() {
    ledger.record(List.of(count("c", LOT, 1, 15)), noon(15));
    assertThat(ledger.balance(LOT)).isEqualTo(new Balance(42, 0, 0));
    assertThat(last().difference(ledger, Instant.MAX)).isEqualTo(-41);
    assertThat(standing(14)).isEqualTo(42);
    assertThat(standing(15)).isEqualTo(1);
  }

  /** One was counted; a receipt recorded later for a day before does not make it more. */
  @Test
  void aReceiptDatedBackDoesNotDefeatACount() {
    ledger.record(List.of(count("c", LOT, 1, 15)), noon(15));
    ledger.record(List.of(move("late", WORLD, LOT, 8, 12)), noon(16));
    assertThat(standing(15)).isEqualTo(1);
    assertThat(last().difference(ledger, noon(15))).isEqualTo(-41);
    assertThat(last().difference(ledger, Instant.MAX)).isEqualTo(-49);
    ledger.record(List.of(move("after", WORLD, LOT, 5, 16)), noon(16));
    assertThat(standing(16)).isEqualTo(6);
  }

  /** A correction is a new transfer on the day of the count; the difference is then told. */
  @Test
  void aCorrectionMakesTheBooksAgree() {
    ledger.record(List.of(count("c", LOT, 40, 15)), noon(15));
    ledger.record(List.of(move("loss", LOT, WORLD, 2, 15)), noon(16));
    assertThat(last().difference(ledger, Instant.MAX)).isZero();
    assertThat(last().difference(ledger, noon(15))).isEqualTo(-2);
    assertThat(standing(20)).isEqualTo(40);
  }

  /** What was known when: the same day, seen from two moments. */
  @Test
  void thePastIsToldAsItWasKnown() {
    ledger.record(List.of(move("out", LOT, OWED, 2, 11)), noon(20));
    assertThat(ledger.posted(LOT, may(9), Instant.MAX)).isZero();
    assertThat(ledger.posted(LOT, may(15), noon(19))).isEqualTo(42);
    assertThat(ledger.posted(LOT, may(15), noon(20))).isEqualTo(40);
    assertThat(ledger.posted(LOT, may(10), noon(20))).isEqualTo(42);
  }

  private Count last() {
    return ledger.counts(LOT).getLast();
  }

  private long standing(int day) {
    return Count.standing(ledger, LOT, may(day), Instant.MAX);
  }
}
