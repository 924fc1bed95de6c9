package forge.store.evidence;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Exact decimals as files write them: digits, at most one point with digits on both sides, perhaps a
 * minus. One number has one form: no zeros at the end of the fraction, no exponent.
 */
final class Decimals {

  private static final int MOST_CHARACTERS = 60;

  /** Digits that fit a long for certain. */
  private static final int SHORT = 18;

  private Decimals() {}

  /** The number written so, if it is one. */
  static Optional<BigDecimal> find(String text) {
    int length = text.length();
    int first = length > 0 && text.charAt(0) == '-' ? 1 : 0;
    int point = -1;
    for (int i = first; i < length; i++) {
      char each = text.charAt(i);
      if (each == '.' && point < 0) {
        point = i;
      } else if (each < '0' || each > '9') {
        return Optional.empty();
      }
    }
    boolean bare = length == first || point == first || point == length - 1;
    if (bare || length > MOST_CHARACTERS) {
      return Optional.empty();
    }
    return Optional.of(length <= SHORT ? brief(text, first, point) : canonical(new BigDecimal(text)));
  }

  private static BigDecimal brief(String text, int first, int point) {
    int end = text.length();
    if (point >= 0) {
      while (text.charAt(end - 1) == '0') {
        end--;
      }
    }
    long digits = 0;
    int scale = 0;
    for (int i = first; i < end; i++) {
      if (i != point) {
        digits = 10 * digits + (text.charAt(i) - '0');
        scale += point >= 0 && i > point ? 1 : 0;
      }
    }
    return BigDecimal.valueOf(first == 0 ? digits : -digits, scale);
  }

  /** The same number in the form that files have. */
  static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The number as it is written. */
  static String text(BigDecimal number) {
    return canonical(number).toPlainString();
  }
}
