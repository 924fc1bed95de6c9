package forge.reserve.ledger;

import static forge.reserve.ledger.SmallLedger.CASH;
import static forge.reserve.ledger.SmallLedger.LOT;
import static forge.reserve.ledger.SmallLedger.OWED;
import static forge.reserve.ledger.SmallLedger.WORLD;
import static forge.reserve.ledger.SmallLedger.may;
import static forge.reserve.ledger.SmallLedger.move;
import static forge.reserve.ledger.SmallLedger.noon;
import static forge.reserve.ledger.SmallLedger.post;
import static forge.reserve.ledger.SmallLedger.reserve;
import static forge.reserve.ledger.SmallLedger.timeOut;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every invariant is seen to be broken where it is. */
class InvariantsTest {

  private static final Effect IN = new Effect(LOT, 10, 0, 0);
  private static final Effect OUT = new Effect(WORLD, -10, 0, 0);
  private static final Recorded FIRST = record(1, move("a", WORLD, LOT, 10, 5), 5, OUT, IN);
  private static final Recorded HELD =
      record(2, reserve("r", 4, 5, 9), 5, new Effect(LOT, 0, 4, 0), new Effect(OWED, 0, 0, 4));

  @Test
  void aSoundLedgerIsSound() {
    assertThat(broken(FIRST, HELD)).isEmpty();
  }

  @Test
  void aGapAndAStepBackInTimeAreSeen() {
    assertThat(broken(record(2, move("a", WORLD, LOT, 10, 5), 5, OUT, IN)))
        .containsExactly(Invariant.SEQUENCE);
    assertThat(broken(FIRST, record(2, move("b", WORLD, LOT, 10, 4), 4, OUT, IN)))
        .containsExactly(Invariant.TIME);
    assertThat(broken(record(1, move("a", WORLD, LOT, 10, 6), 5, OUT, IN)))
        .containsExactly(Invariant.TIME);
  }

  @Test
  void effectsThatDoNotFollowAreSeen() {
    assertThat(broken(record(1, move("a", WORLD, LOT, 11, 5), 5, OUT, IN)))
        .containsExactly(Invariant.EFFECTS);
    assertThat(broken(record(1, move("a", WORLD, LOT, 10, 5), 5)))
        .containsExactly(Invariant.EFFECTS);
  }

  @Test
  void whatIsBelowNothingOrOverdrawnIsSeen() {
    assertThat(
            broken(
                record(
                    1,
                    move("a", LOT, WORLD, 10, 5),
                    5,
                    new Effect(LOT, -10, 0, 0),
                    new Effect(WORLD, 10, 0, 0))))
        .containsExactly(Invariant.NOT_NEGATIVE);
    assertThat(
            broken(
                record(
                    1,
                    reserve("r", 4, 5, 9),
                    5,
                    new Effect(LOT, 0, 4, 0),
                    new Effect(OWED, 0, 0, 4))))
        .containsExactly(Invariant.NOT_NEGATIVE);
  }

  @Test
  void aReservationIsResolvedOnceInTimeAndWithinItsAmount() {
    Recorded posted =
        record(3, post("p", "r", 4, 6), 6, new Effect(LOT, -4, -4, 0), new Effect(OWED, 4, 0, -4));
    assertThat(broken(FIRST, HELD, posted)).isEmpty();
    Recorded again =
        record(4, post("q", "r", 4, 6), 6, new Effect(LOT, -4, -4, 0), new Effect(OWED, 4, 0, -4));
    assertThat(broken(FIRST, HELD, posted, again)).contains(Invariant.RESERVATION);
    Recorded late =
        record(3, post("p", "r", 4, 9), 9, new Effect(LOT, -4, -4, 0), new Effect(OWED, 4, 0, -4));
    assertThat(broken(FIRST, HELD, late)).containsExactly(Invariant.RESERVATION);
    Recorded early =
        record(3, timeOut("p", "r", 6), 6, new Effect(LOT, 0, -4, 0), new Effect(OWED, 0, 0, -4));
    assertThat(broken(FIRST, HELD, early)).containsExactly(Invariant.RESERVATION);
    Recorded more =
        record(3, post("p", "r", 5, 6), 6, new Effect(LOT, -5, -4, 0), new Effect(OWED, 5, 0, -4));
    assertThat(broken(FIRST, HELD, more)).containsExactly(Invariant.RESERVATION);
  }

  @Test
  void unitsAreNotMixed() {
    assertThat(
            broken(
                FIRST,
                record(
                    2,
                    move("b", LOT, CASH, 10, 5),
                    5,
                    new Effect(LOT, -10, 0, 0),
                    new Effect(CASH, 10, 0, 0))))
        .containsExactly(Invariant.ACCOUNT, Invariant.ZERO_SUM, Invariant.ZERO_SUM);
  }

  @Test
  void aPastDayBelowNothingIsSeen() {
    var days = new PastDays();
    assertThat(days.accept(LOT, may(5), 10)).isEmpty();
    assertThat(days.accept(LOT, may(6), -20)).isEmpty();
    assertThat(days.accept(LOT, may(6), 5)).isEmpty();
    assertThat(days.accept(LOT, may(7), 5).orElseThrow().sentence())
        .isEqualTo(
            "The ledger breaks the rule that no bounded account held less than nothing at the end"
                + " of any day: lot/L-1/on-hand stood at -5 on 2026-05-06.");
    assertThat(days.accept(OWED, may(1), -1)).isEmpty();
    assertThat(days.finish()).isPresent();
  }

  private static Recorded record(long sequence, Transfer transfer, int day, Effect... effects) {
    return new Recorded(sequence, transfer, transfer.id(), noon(day), List.of(effects));
  }

  private static List<Invariant> broken(Recorded... records) {
    var invariants =
        new Invariants(
            id ->
                SmallLedger.accounts().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .or(Optional::empty));
    List.of(records).forEach(invariants::accept);
    return invariants.finish().stream().map(Invariant.Breach::invariant).toList();
  }
}
