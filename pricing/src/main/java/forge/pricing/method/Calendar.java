package forge.pricing.method;

import forge.kernel.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * When evidence closes and prices appear.
 *
 * @param length how long a period is
 * @param holidays days that are no business days beside Saturdays and Sundays
 * @param cutOff the time on the last business day of a period up to which evidence counts in it
 * @param publicationDays business days after the period on which the price appears
 * @param revision whether a final price may be corrected
 */
public record Calendar(
    Period.Length length,
    Holidays holidays,
    CutOff cutOff,
    int publicationDays,
    Revision revision) {

  /** Whether and until when a final price may be corrected. */
  public enum Revision {
    /** Never; what was wrong stands. */
    NONE,
    /** On the day it became final. */
    SAME_DAY,
    /** Whenever an error is found. */
    ANY_TIME
  }

  /** A named list of holidays. */
  public record Holidays(String name, Set<LocalDate> days) {

    public Holidays {
      days = Collections.unmodifiableSet(new TreeSet<>(days));
    }
  }

  /** A time of day somewhere, and what becomes of evidence that comes later. */
  public record CutOff(LocalTime time, ZoneId zone, Late late) {

    public CutOff {
      Objects.requireNonNull(time);
      Objects.requireNonNull(zone);
      Objects.requireNonNull(late);
    }
  }

  /** What becomes of evidence that is received after the cut-off of its period. */
  public enum Late {
    /** It counts in the next period. */
    ROLLS,
    /** It counts in no period. */
    IS_DROPPED
  }

  /** Whether business is done on a day. */
  public boolean business(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !holidays.days().contains(day);
  }

  /** The last business day of a period; its last day where it has none. */
  public LocalDate lastBusinessDay(Period period) {
    for (LocalDate day = period.lastDay(); period.contains(day); day = day.minusDays(1)) {
      if (business(day)) {
        return day;
      }
    }
    return period.lastDay();
  }

  /** The last moment at which evidence for a period may be received. */
  public Instant closes(Period period) {
    return lastBusinessDay(period).atTime(cutOff.time()).atZone(cutOff.zone()).toInstant();
  }

  /** The day on which the price of a period is to appear. */
  public LocalDate publicationDay(Period period) {
    LocalDate day = period.lastDay();
    for (int left = publicationDays; left > 0; ) {
      day = day.plusDays(1);
      left -= business(day) ? 1 : 0;
    }
    return day;
  }

  /** The day so many business days before another. */
  public LocalDate businessDaysBefore(LocalDate until, int days) {
    LocalDate day = until;
    for (int left = days; left > 0; ) {
      day = day.minusDays(1);
      left -= business(day) ? 1 : 0;
    }
    return day;
  }
}
