package forge.reserve.participant;

import forge.kernel.Fraction;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is charged for carrying over some days, each line to the cent. */
public record CarryingCharge(
    BigDecimal interest, BigDecimal storage, BigDecimal insurance, BigDecimal loss) {

  private static final Rounding CENTS = Rounding.halfUp(2);
  private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000);

  /** Days to charge for, from one on and before another. */
  public record Days(LocalDate from, LocalDate until) {
    public Days {
      if (!from.isBefore(until)) {
        throw new IllegalArgumentException(
            "A charge is for some days, and " + from + " is not before " + until);
      }
    }
  }

  /** The charge on material that cost so much in all and so much by the kilogram. */
  public static CarryingCharge of(
      CarryingTerms terms, BigDecimal cost, BigDecimal pricePerKg, Levels onSite, Days days) {
    Fraction years = terms.dayCount().yearsBetween(days.from(), days.until());
    BigDecimal tonneDays = onSite.tonneDays(days.from(), days.until());
    Fraction lossYears =
        Fraction.of(tonneDays.multiply(KILOGRAMS).multiply(pricePerKg)).over(new BigDecimal(365));
    return new CarryingCharge(
        cents(years.times(cost).times(terms.interest())),
        CENTS.of(tonneDays.multiply(terms.storagePerTonneDay())),
        cents(years.times(cost).times(terms.insurance())),
        cents(lossYears.times(terms.loss())));
  }

  private static BigDecimal cents(Fraction amount) {
    return CENTS.quotient(amount.above(), amount.below());
  }

  /** All lines together. */
  public BigDecimal total() {
    return interest.add(storage).add(insurance).add(loss);
  }
}
