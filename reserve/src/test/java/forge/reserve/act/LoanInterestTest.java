package forge.reserve.act;

import static org.assertj.core.api.Assertions.assertThat;

import forge.reserve.lot.SmallLots;
import org.junit.jupiter.api.Test;

/** Interest on 10,000,000.00 drawn on the first day, at 5 % ACT/365. */
class LoanInterestTest {

  private static Deed accrue(int day) {
    return new Deed.Accrued(SmallReserve.START.plusDays(day));
  }

  @Test
  void interestIsPostedUpToADay() {
    SmallReserve reserve = SmallReserve.running();
    reserve.done(accrue(90), 90);

    assertThat(reserve.posted(Purse.INTEREST)).isEqualTo(12_328_767);
    assertThat(reserve.posted(Purse.INTEREST_OWED)).isEqualTo(-12_328_767);
    assertThat(LoanInterest.owed(reserve.book())).isEqualTo("123287.67");
    assertThat(ReserveChecks.breaches(reserve.book())).isEmpty();
  }

  @Test
  void aSecondPostingAddsWhatIsNew() {
    SmallReserve reserve = SmallReserve.running();
    reserve.done(accrue(30), 90);
    reserve.done(accrue(31), 90);
    reserve.done(accrue(90), 90);

    assertThat(reserve.posted(Purse.INTEREST)).isEqualTo(12_328_767);
  }

  @Test
  void noDayTwiceAndNoDayAhead() {
    SmallReserve reserve = SmallReserve.running();
    reserve.done(accrue(30), 30);

    assertThat(reserve.apply(accrue(30), 30, "Board").toString()).contains("already");
    assertThat(reserve.apply(accrue(32), 31, "Board").toString()).contains("days are over");
  }

  @Test
  void aLoanThatIsNotDrawnCostsNothing() {
    var reserve = new SmallReserve();
    reserve.done(new Deed.Opened(SmallReserve.charter()));
    reserve.warranted(SmallLots.lot("L-1", "1000", "20", "2027-01-05"), "0");
    reserve.done(accrue(90), 90);

    assertThat(reserve.posted(Purse.INTEREST)).isZero();
    assertThat(LoanInterest.findAccruedUntil(reserve.book()))
        .contains(SmallReserve.START.plusDays(90));
  }
}
