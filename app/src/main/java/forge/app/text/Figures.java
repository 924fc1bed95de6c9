package forge.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Figures for reading: three significant digits, thin spaces between thousands, a real minus sign.
 * Independent of locale. What is not a number reads {@code n/a}, infinity {@code ∞}.
 */
public final class Figures {

  /** What stands where a figure is missing. */
  public static final String MISSING = "n/a";

  private static final char THIN_SPACE = '\u2009';
  private static final char MINUS = '\u2212';
  private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);

  /** Smaller figures than this are written with a power of ten. */
  private static final double SMALL = 1e-4;

  private Figures() {}

  /** Three significant digits. */
  public static String three(double value) {
    if (!Double.isFinite(value) || Math.abs(value) < SMALL) {
      return digits(value, THREE);
    }
    var rounded = BigDecimal.valueOf(value).round(THREE);
    int decimals = rounded.scale() + 3 - rounded.precision();
    return grouped(rounded.setScale(Math.max(0, decimals)).toPlainString());
  }

  /** As many significant digits as asked. */
  public static String digits(double value, int digits) {
    return digits(value, new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /** As many decimals as asked, as publications print. */
  public static String decimals(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return digits(value, THREE);
    }
    return grouped(
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
  }

  private static String digits(double value, MathContext digits) {
    if (Double.isNaN(value)) {
      return MISSING;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : MINUS + "∞";
    }
    if (value == 0) {
      return "0";
    }
    if (Math.abs(value) < SMALL) {
      return power(value);
    }
    return grouped(BigDecimal.valueOf(value).round(digits).toPlainString());
  }

  /** Three significant digits with a sign that is always there; no change is {@code 0}. */
  public static String change(double value) {
    String text = three(value);
    return value > 0 && !text.equals("0") ? "+" + text : text;
  }

  /**
   * A change of money: three significant digits, and less than a twentieth of a unit is nothing.
   */
  public static String money(double change) {
    return Math.abs(change) < 0.05 ? "0" : change(change);
  }

  /**
   * A change of money for narrow places: three significant digits, but no more than one decimal.
   */
  public static String millions(double change) {
    return Math.abs(change) < 10 ? signed(change, decimals(change, 1)) : money(change);
  }

  private static String signed(double value, String text) {
    boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return nothing ? "0" : value > 0 ? "+" + text : text;
  }

  /** Two digits and a power of ten, for residuals: {@code 1.2e−12}. */
  public static String power(double value) {
    if (Double.isNaN(value)) {
      return MISSING;
    }
    if (value == 0) {
      return "0";
    }
    var rounded = BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.HALF_EVEN));
    int exponent = rounded.precision() - rounded.scale() - 1;
    String mantissa =
        rounded.scaleByPowerOfTen(-exponent).setScale(1, RoundingMode.UNNECESSARY).toPlainString();
    return (mantissa + "e" + exponent).replace('-', MINUS);
  }

  /** A share in percent, without decimals. */
  public static String percent(double share) {
    return Double.isNaN(share) ? MISSING : Math.round(100 * share) + "\u2009%";
  }

  /** A change as a share, in percent without decimals, with its sign. */
  public static String percentChange(double share) {
    String text = percent(share).replace('-', MINUS);
    return share > 0 && !text.startsWith("0") ? "+" + text : text;
  }

  /** Seconds with one or two decimals. */
  public static String seconds(double seconds) {
    var places = seconds < 1 ? 2 : 1;
    return BigDecimal.valueOf(seconds).setScale(places, RoundingMode.HALF_EVEN) + "\u2009s";
  }

  private static String grouped(String plain) {
    boolean negative = plain.startsWith("-");
    String unsigned = negative ? plain.substring(1) : plain;
    int point = unsigned.indexOf('.');
    String whole = point < 0 ? unsigned : unsigned.substring(0, point);
    var text = new StringBuilder(negative ? String.valueOf(MINUS) : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % 3 == 0 && whole.length() > 3) {
        text.append(THIN_SPACE);
      }
      text.append(whole.charAt(i));
    }
    return text + (point < 0 ? "" : unsigned.substring(point));
  }
}
