package forge.pricing.method;

import forge.kernel.Period;
import java.time.LocalDate;

/**
 * From which days evidence counts: those of the period, or a number of days, business days or
 * months up to its end, or up to its beginning, which leaves the period itself out.
 */
public record Window(int length, Unit unit, Ends ends) {

  /** Where the window ends. */
  public enum Ends {
    WITH_PERIOD,
    BEFORE_PERIOD
  }

  /** What the length counts. */
  public enum Unit {
    /** The days of the period itself. */
    PERIOD,
    /** Calendar days. */
    DAYS,
    /** Business days of the method's calendar. */
    BUSINESS_DAYS,
    /** Calendar months. */
    MONTHS
  }

  /** The period itself. */
  public static final Window PERIOD = new Window(1, Unit.PERIOD, Ends.WITH_PERIOD);

  public Window {
    if (length < 1) {
      throw new IllegalArgumentException("A window has at least one day, not " + length);
    }
  }

  /** The first day inside, for a period of a calendar. */
  public LocalDate from(Period period, Calendar calendar) {
    LocalDate end = until(period);
    return switch (unit) {
      case PERIOD -> ends == Ends.WITH_PERIOD ? period.from() : period.previous().from();
      case DAYS -> end.minusDays(length);
      case BUSINESS_DAYS -> calendar.businessDaysBefore(end, length);
      case MONTHS -> end.minusMonths(length);
    };
  }

  /** The first day after it. */
  public LocalDate until(Period period) {
    return ends == Ends.WITH_PERIOD ? period.until() : period.from();
  }

  @Override
  public String toString() {
    String days =
        switch (unit) {
          case PERIOD -> "the period";
          case DAYS -> length + " days";
          case BUSINESS_DAYS -> length + " business days";
          case MONTHS -> length + " months";
        };
    return ends == Ends.BEFORE_PERIOD ? days + " before" : days;
  }
}
