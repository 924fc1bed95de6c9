package forge.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A span of calendar days, {@code from} inside and {@code until} outside, named as it is written: a
 * year {@code 2026}, a quarter {@code 2026-Q2}, a month {@code 2026-05} or a day {@code 2026-05-14}.
 */
public record Period(String label, LocalDate from, LocalDate until) implements Comparable<Period> {

  /** The lengths a period may have. */
  public enum Length {
    YEAR,
    QUARTER,
    MONTH,
    DAY
  }

  public Period {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("Period " + label + " ends before it begins");
    }
  }

  /** The period written so, if it is one. */
  public static Optional<Period> find(String label) {
    try {
      return Optional.ofNullable(
          switch (label.length()) {
            case 4 -> label.matches("[0-9]{4}") ? year(Year.parse(label).getValue()) : null;
            case 7 -> label.matches("[0-9]{4}-Q[1-4]") ? quarter(label) : month(label);
            case 10 -> day(LocalDate.parse(label));
            default -> null;
          });
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /** The period written so; throws where it is none. */
  public static Period of(String label) {
    return find(label)
        .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is no period"));
  }

  /** The period of a length that a day lies in. */
  public static Period containing(LocalDate day, Length length) {
    return switch (length) {
      case YEAR -> year(day.getYear());
      case QUARTER -> quarter(digits(day.getYear()) + "-Q" + (day.getMonthValue() + 2) / 3);
      case MONTH -> month(YearMonth.from(day).toString());
      case DAY -> day(day);
    };
  }

  private static Period year(int year) {
    LocalDate from = LocalDate.of(year, 1, 1);
    return new Period(digits(year), from, from.plusYears(1));
  }

  private static String digits(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static Period quarter(String label) {
    int quarter = label.charAt(6) - '0';
    LocalDate from = LocalDate.of(Integer.parseInt(label.substring(0, 4)), 3 * quarter - 2, 1);
    return new Period(label, from, from.plusMonths(3));
  }

  private static Period month(String label) {
    YearMonth month = YearMonth.parse(label);
    return new Period(label, month.atDay(1), month.plusMonths(1).atDay(1));
  }

  private static Period day(LocalDate day) {
    return new Period(day.toString(), day, day.plusDays(1));
  }

  /** Its length. */
  public Length length() {
    return switch (label.length()) {
      case 4 -> Length.YEAR;
      case 10 -> Length.DAY;
      default -> label.charAt(5) == 'Q' ? Length.QUARTER : Length.MONTH;
    };
  }

  /** The period of the same length that ends where this one begins. */
  public Period previous() {
    return containing(from.minusDays(1), length());
  }

  /** The period of the same length that begins where this one ends. */
  public Period next() {
    return containing(until, length());
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** The last day inside. */
  public LocalDate lastDay() {
    return until.minusDays(1);
  }

  @Override
  public int compareTo(Period other) {
    int begin = from.compareTo(other.from);
    return begin != 0 ? begin : until.compareTo(other.until);
  }

  @Override
  public String toString() {
    return label;
  }
}
