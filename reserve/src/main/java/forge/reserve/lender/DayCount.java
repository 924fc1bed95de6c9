package forge.reserve.lender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How days become a part of a year (ISDA 2006 definitions, section 4.16). */
public enum DayCount {
  /** Actual days over 365 (4.16 d, fixed). */
  ACTUAL_365(365),
  /** Actual days over 360 (4.16 e). */
  ACTUAL_360(360);

  private final int year;

  DayCount(int year) {
    this.year = year;
  }

  /** The days that a year is taken to have. */
  public BigDecimal daysInYear() {
    return BigDecimal.valueOf(year);
  }

  /** The days from one day up to, and without, another. */
  public static BigDecimal days(LocalDate from, LocalDate until) {
    return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
  }
}
