package forge.store.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Days and moments as files write them, in ISO 8601. */
final class Moments {

  /** Where a day begins first on Earth, UTC+14. */
  static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

  private static final int DAY = 10;
  private static final int SECOND = 19;
  private static final long DAY_SECONDS = 86_400;
  private static final int SIXTY = 60;

  private final Memo<String, Optional<LocalDate>> days = new Memo<>(Moments::parseDay);
  private final Memo<LocalDate, Instant> midnights = new Memo<>(Moments::midnight);

  /** The day written so, if it is one: {@code 2026-05-29}. */
  Optional<LocalDate> findDay(String text) {
    return days.of(text);
  }

  /**
   * The moment written so, if it is one: {@code 2026-05-29T16:00:00+01:00}, or a day, which stands
   * for its first moment in UTC.
   */
  Optional<Instant> findMoment(String text) {
    if (text.length() == DAY) {
      return findDay(text).map(midnights::of);
    }
    return common(text) ? inSeconds(text) : parseMoment(text);
  }

  /** The first moment of a day in UTC. */
  Instant begin(LocalDate day) {
    return midnights.of(day);
  }

  /** The second in which a day begins first on Earth, since the epoch. */
  long earliest(LocalDate day) {
    return day.toEpochDay() * DAY_SECONDS - EARLIEST.getTotalSeconds();
  }

  static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Whether it has the form of most moments, to the second, with Z or an offset in minutes. */
  private static boolean common(String text) {
    if (text.length() == SECOND + 1) {
      return text.charAt(SECOND) == 'Z';
    }
    return text.length() == SECOND + 6
        && (text.charAt(SECOND) == '+' || text.charAt(SECOND) == '-');
  }

  /** Reads the common form, an order of magnitude faster than the library's general parser. */
  private Optional<Instant> inSeconds(String text) {
    Optional<LocalDate> day = findDay(text.substring(0, DAY));
    boolean marked =
        text.charAt(DAY) == 'T' && text.charAt(DAY + 3) == ':' && text.charAt(DAY + 6) == ':';
    int hours = two(text, DAY + 1, 23);
    int minutes = two(text, DAY + 4, 59);
    int seconds = two(text, DAY + 7, 59);
    if (day.isEmpty() || !marked || Math.min(hours, Math.min(minutes, seconds)) < 0) {
      return Optional.empty();
    }
    int offset = text.length() == SECOND + 1 ? 0 : offset(text);
    if (offset == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    int ofDay = SIXTY * (SIXTY * hours + minutes) + seconds;
    return Optional.of(
        Instant.ofEpochSecond(day.get().toEpochDay() * DAY_SECONDS + ofDay - offset));
  }

  /** Seconds that local time is ahead of UTC; the least integer where that is not written. */
  private static int offset(String text) {
    int hours = two(text, SECOND + 1, 17);
    int minutes = two(text, SECOND + 4, 59);
    if (hours < 0 || minutes < 0 || text.charAt(SECOND + 3) != ':') {
      return Integer.MIN_VALUE;
    }
    int ahead = SIXTY * (SIXTY * hours + minutes);
    return text.charAt(SECOND) == '-' ? -ahead : ahead;
  }

  /** Two digits as a number; negative where they are none or too many. */
  private static int two(String text, int at, int most) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    boolean digits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9;
    int number = 10 * tens + ones;
    return digits && number <= most ? number : -1;
  }

  private static Optional<LocalDate> parseDay(String text) {
    if (text.length() != DAY || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return Optional.empty();
    }
    int century = two(text, 0, 99);
    int year = two(text, 2, 99);
    int month = two(text, 5, 12);
    int day = two(text, 8, 31);
    if (Math.min(Math.min(century, year), Math.min(month, day)) < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(100 * century + year, month, day));
    } catch (DateTimeException notInThatMonth) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> parseMoment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
