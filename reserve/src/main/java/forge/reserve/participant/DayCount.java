package forge.reserve.participant;

import forge.kernel.Fraction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** How the part of a year between two days is counted; the first day counts and the last not. */
public enum DayCount {
  /** Days by the calendar over 365, in leap years too. */
  ACT_365("ACT/365", 365),
  /** Days by the calendar over 360, as money markets count. */
  ACT_360("ACT/360", 360),
  /**
   * Months of 30 days over 360, the bond basis: a 31st counts as the 30th at the start, and at the
   * end where the start is the 30th or 31st.
   */
  THIRTY_360("30/360", 360);

  private final String written;
  private final int year;

  DayCount(String written, int year) {
    this.written = written;
    this.year = year;
  }

  /** The count written so, if there is one. */
  public static Optional<DayCount> find(String text) {
    return Arrays.stream(values()).filter(each -> each.written.equals(text)).findFirst();
  }

  /** The days counted. */
  public long days(LocalDate from, LocalDate until) {
    return switch (this) {
      case ACT_365, ACT_360 -> ChronoUnit.DAYS.between(from, until);
      case THIRTY_360 -> {
        int first = Math.min(from.getDayOfMonth(), 30);
        int last = until.getDayOfMonth() == 31 && first == 30 ? 30 : until.getDayOfMonth();
        yield 360L * (until.getYear() - from.getYear())
            + 30L * (until.getMonthValue() - from.getMonthValue())
            + last
            - first;
      }
    };
  }

  /** The part of a year. */
  public Fraction yearsBetween(LocalDate from, LocalDate until) {
    return Fraction.of(BigDecimal.valueOf(days(from, until))).over(BigDecimal.valueOf(year));
  }

  @Override
  public String toString() {
    return written;
  }
}
