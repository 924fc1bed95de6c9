package forge.store.columns;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers, days and flags from their text, and decimals to theirs. */
final class Decimals {

  /** Says that a text is no value; no number of a table is as small. */
  static final long ODD = Long.MIN_VALUE + 1;

  /** Numbers have 18 digits, as a DECIMAL of eight bytes has in Parquet. */
  private static final int DIGITS = 18;

  /** The days 0001-01-01 and 9999-12-31. */
  static final long FIRST_DAY = -719_162;

  static final long LAST_DAY = 2_932_896;

  private static final long LIMIT = 1_000_000_000_000_000_000L;
  private static final int LONGEST = 60;
  private static final long[] POWERS = new long[DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i <= DIGITS; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private Decimals() {}

  /** The scaled value of a number, which has no blanks around it; {@link #ODD} where it is none. */
  static long parse(char[] text, int from, int length, int scale) {
    int at = from;
    int end = from + length;
    boolean negative = length > 0 && text[from] == '-';
    at += negative ? 1 : 0;
    long value = 0;
    int digits = 0;
    int point = -1;
    for (; at < end; at++) {
      int digit = text[at] - '0';
      if (digit >= 0 && digit <= 9) {
        value = 10 * value + digit;
        digits++;
      } else if (text[at] == '.' && point < 0) {
        point = digits;
      } else {
        return slow(text, from, length, scale);
      }
    }
    int decimals = point < 0 ? 0 : digits - point;
    if (digits == 0 || digits + scale - decimals > DIGITS || decimals > scale || digits > DIGITS) {
      return slow(text, from, length, scale);
    }
    long scaled = value * POWERS[scale - decimals];
    return negative ? -scaled : scaled;
  }

  static long parse(String text, int scale) {
    return parse(text.toCharArray(), 0, text.length(), scale);
  }

  private static long slow(char[] text, int from, int length, int scale) {
    if (length > LONGEST || !plain(text, from, length)) {
      return ODD;
    }
    try {
      return scaled(new BigDecimal(text, from, length), scale);
    } catch (NumberFormatException e) {
      return ODD;
    }
  }

  /** Whether a number is written with all its digits, without an exponent. */
  private static boolean plain(char[] text, int from, int length) {
    for (int at = from; at < from + length; at++) {
      boolean digit = text[at] >= '0' && text[at] <= '9';
      if (!digit && text[at] != '.' && !(text[at] == '-' && at == from)) {
        return false;
      }
    }
    return true;
  }

  /** The scaled value of a number; {@link #ODD} where it is too large or has more decimals. */
  static long scaled(BigDecimal number, int scale) {
    if (number.signum() == 0) {
      return 0;
    }
    // Stripped of zeros at its end, a number of n digits is below 10^(n - scale).
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > scale || plain.precision() - (long) plain.scale() + scale > DIGITS) {
      return ODD;
    }
    return plain.setScale(scale).unscaledValue().longValueExact();
  }

  /** Whether a number has at most 18 digits. */
  static boolean fits(long number) {
    return number < LIMIT && number > -LIMIT;
  }

  /** The same value with another scale. */
  static long rescaled(long unscaled, int from, int to) {
    if (from == to) {
      return fits(unscaled) ? unscaled : ODD;
    }
    if (from < to && to - from <= DIGITS) {
      long most = LIMIT / POWERS[to - from];
      return unscaled < most && unscaled > -most ? unscaled * POWERS[to - from] : ODD;
    }
    return scaled(new BigDecimal(BigInteger.valueOf(unscaled), from), to);
  }

  static String text(long scaled, int scale) {
    return BigDecimal.valueOf(scaled, scale).toPlainString();
  }

  /** Days since 1970-01-01 of a date such as 2026-03-31. */
  static long day(char[] text, int from, int length) {
    if (length != 10 || text[from + 4] != '-' || text[from + 7] != '-') {
      return ODD;
    }
    int year = number(text, from, 4);
    int month = number(text, from + 5, 2);
    int day = number(text, from + 8, 2);
    boolean sound = year > 0 && month >= 1 && month <= 12 && day >= 1;
    return sound && day <= daysOf(year, month) ? epochDay(year, month, day) : ODD;
  }

  private static int number(char[] text, int from, int length) {
    int number = 0;
    for (int i = from; i < from + length; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }

  private static int daysOf(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /**
   * Days from 1970-01-01, counting years from March, so that a leap day is the last of its year.
   */
  static long epochDay(int year, int month, int day) {
    long shifted = month > 2 ? year : year - 1L;
    long ofYear = (153L * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    long era = Math.floorDiv(shifted, 400);
    long inEra = shifted - 400 * era;
    return era * 146_097 + inEra * 365 + inEra / 4 - inEra / 100 + ofYear - 719_468;
  }

  /** 1 for yes or true, 0 for no or false. */
  static long flag(char[] text, int from, int length) {
    if (length == 1) {
      return text[from] == '1' ? 1 : text[from] == '0' ? 0 : ODD;
    }
    if (length > 5) {
      return ODD;
    }
    return switch (new String(text, from, length).toLowerCase(java.util.Locale.ROOT)) {
      case "true", "yes" -> 1;
      case "false", "no" -> 0;
      default -> ODD;
    };
  }

  /** The number that a text means in a column that is not one of texts. */
  static long parse(Column column, char[] text, int from, int length) {
    return switch (column.kind()) {
      case DECIMAL -> parse(text, from, length, column.scale());
      case DATE -> day(text, from, length);
      case FLAG -> flag(text, from, length);
      case TEXT -> throw new IllegalArgumentException(column + " holds no numbers");
    };
  }
}
