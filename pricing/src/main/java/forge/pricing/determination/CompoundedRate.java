package forge.pricing.determination;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Rates in percent a year that hold from their day to the next one, compounded over days without
 * interest on weekends: {@code average = (Π(1 + r_i·n_i/360) − 1)·360/d}, {@code index = base·Π(1 +
 * r_i·n_i/360)}. Federal Reserve Bank of New York, SOFR Averages and Index.
 */
public final class CompoundedRate {

  private static final BigDecimal YEAR = BigDecimal.valueOf(360);
  private static final BigDecimal PERCENT_YEAR = BigDecimal.valueOf(36_000);

  private final NavigableMap<LocalDate, BigDecimal> rates;

  /** Rates in percent by the first day that they hold. */
  public CompoundedRate(Map<LocalDate, BigDecimal> rates) {
    this.rates = new TreeMap<>(rates);
  }

  /** Whether a rate holds on the first day. */
  public boolean covers(LocalDate from) {
    return rates.floorKey(from) != null;
  }

  /** What one unit grows to from a day to another, that one excluded. */
  public BigDecimal growth(LocalDate from, LocalDate until) {
    BigDecimal growth = BigDecimal.ONE;
    LocalDate day = from;
    while (day.isBefore(until)) {
      LocalDate change = rates.higherKey(day);
      LocalDate next = change == null || change.isAfter(until) ? until : change;
      BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, next));
      BigDecimal interest = rates.floorEntry(day).getValue().multiply(days);
      growth =
          growth.multiply(PERCENT_YEAR.add(interest)).divide(PERCENT_YEAR, MathContext.DECIMAL128);
      day = next;
    }
    return growth;
  }

  /** The compounded average in percent a year over the days from one to another, that excluded. */
  public BigDecimal average(LocalDate from, LocalDate until) {
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
    return growth(from, until)
        .subtract(BigDecimal.ONE)
        .multiply(YEAR.movePointRight(2))
        .divide(days, MathContext.DECIMAL128);
  }

  /** An index of a day carried to another. */
  public BigDecimal index(BigDecimal base, LocalDate from, LocalDate until) {
    return base.multiply(growth(from, until));
  }
}
