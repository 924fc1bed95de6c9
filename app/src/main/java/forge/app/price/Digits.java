package forge.app.price;

import forge.pricing.book.PublishedPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Exact decimals for reading: all digits, thin spaces between thousands, a real minus sign. */
public final class Digits {

  static final String MISSING = "n/a";

  private static final char THIN_SPACE = '\u2009';
  private static final char MINUS = '\u2212';

  private Digits() {}

  /** A decimal. */
  public static String of(BigDecimal value) {
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    var text = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      int left = whole.length() - i;
      if (i > 0 && left % 3 == 0 && whole.length() > 4) {
        text.append(THIN_SPACE);
      }
      text.append(whole.charAt(i));
    }
    text.append(point < 0 ? "" : plain.substring(point));
    return value.signum() < 0 ? MINUS + text.toString() : text.toString();
  }

  static String of(Optional<BigDecimal> value) {
    return value.map(Digits::of).orElse(MISSING);
  }

  /** A market's price, or why there is none: withheld, or not priced by the method. */
  static String price(Optional<PublishedPrice> price) {
    return price.map(each -> each.findPrice().map(Digits::of).orElse("withheld")).orElse(MISSING);
  }

  /** With a sign that is always there. */
  static String change(BigDecimal value) {
    return value.signum() > 0 ? "+" + of(value) : of(value);
  }

  /** A share as a percentage without decimals. */
  static String percent(BigDecimal share) {
    return of(share.movePointRight(2).setScale(0, RoundingMode.HALF_UP)) + " %";
  }
}
