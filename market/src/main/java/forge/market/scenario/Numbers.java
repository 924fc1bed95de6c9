package forge.market.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures inside a sentence. */
final class Numbers {

  private static final char MINUS = '\u2212';

  private Numbers() {}

  /** Three significant digits, no exponent. */
  static String three(double value) {
    double size = Math.abs(value);
    if (!(size > 0)) {
      return size == 0 ? "0" : "n/a";
    }
    int digits = (int) Math.floor(Math.log10(size));
    return BigDecimal.valueOf(value)
        .setScale(Math.min(9, 2 - digits), RoundingMode.HALF_EVEN)
        .setScale(Math.clamp(2 - digits, 0, 9), RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  /** Two masses in kt as {@code 1.5 to 4.86 kt}, or in t where both are small. */
  static String masses(double before, double after) {
    boolean small = Math.max(before, after) < 1;
    double scale = small ? 1000 : 1;
    return "%s to %s %s".formatted(three(scale * before), three(scale * after), small ? "t" : "kt");
  }

  /** A change with its sign, in per cent. */
  static String percent(double before, double after) {
    String text = String.format(java.util.Locale.ROOT, "%+.0f %%", 100 * (after / before - 1));
    return text.replace('-', MINUS);
  }
}
