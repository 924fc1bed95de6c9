package forge.store.method;

import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimals as they are written: exact, never through binary floating point. */
final class Decimals {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]{1,40}|[0-9]{1,40}(\\.[0-9]{0,40})?)([eE][-+]?[0-9]{1,2})?");

  /** Digits before and after the point that a figure may have. */
  private static final int MOST_DIGITS = 34;

  private Decimals() {}

  static BigDecimal read(Place at, Limit limit, Findings findings) {
    if (!(at.node() instanceof Node.Scalar scalar)) {
      findings.add(at, "must be a number, not " + at.node().shown(), "");
      return limit.standIn();
    }
    if (scalar.quoted() || !NUMBER.matcher(scalar.text()).matches()) {
      findings.add(at, "must be a number", advice(scalar));
      return limit.standIn();
    }
    BigDecimal decimal = plain(new BigDecimal(scalar.text()));
    if (decimal.precision() > MOST_DIGITS || decimal.scale() > MOST_DIGITS) {
      findings.add(at, "has more than %d digits".formatted(MOST_DIGITS), "");
      return limit.standIn();
    }
    if (!limit.admits(decimal)) {
      findings.add(at, limit.rule(), "");
      return limit.standIn();
    }
    return decimal;
  }

  /** The same number without zeros at its end, so that equal numbers are written alike. */
  static BigDecimal plain(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String advice(Node.Scalar scalar) {
    String text = scalar.text();
    if (scalar.empty()) {
      return "The key stands without a value; give the value or leave the key out.";
    }
    if (scalar.quoted() && NUMBER.matcher(text).matches()) {
      return "It is text, because it stands in quotes; write it without them.";
    }
    if (text.endsWith("%")) {
      return "Write a rate as a fraction: 25% is 0.25.";
    }
    return "Write it with a decimal point and without thousands separators.";
  }
}
