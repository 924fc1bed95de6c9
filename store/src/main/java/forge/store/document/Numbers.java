package forge.store.document;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads numbers as documents write them, and says what is wrong with those that are none. */
final class Numbers {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern FIGURE =
      Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");
  private static final Set<String> UNLIMITED =
      Set.of("unlimited", "inf", "+inf", ".inf", "+.inf", ".Inf", "Infinity", "Inf");
  private static final Pattern NOT_A_NUMBER = Pattern.compile("\\.?nan", Pattern.CASE_INSENSITIVE);
  private static final Pattern INFINITE =
      Pattern.compile("[-+]?\\.?inf(inity)?", Pattern.CASE_INSENSITIVE);

  private Numbers() {}

  static double read(Place place, Bounds bounds, Findings findings) {
    if (!(place.node() instanceof Node.Scalar scalar)) {
      findings.add(place, "must be a number, not " + place.node().shown(), "");
      return bounds.standIn();
    }
    if (bounds.unlimited() && UNLIMITED.contains(scalar.text())) {
      return Double.POSITIVE_INFINITY;
    }
    if (scalar.quoted() || !NUMBER.matcher(scalar.text()).matches()) {
      findings.add(place, "must be a number", advice(scalar, bounds));
      return bounds.standIn();
    }
    double number = Double.parseDouble(scalar.text());
    if (Double.isInfinite(number)) {
      findings.add(place, "is larger than any number Forge can reckon with", "");
      return bounds.standIn();
    }
    if (!bounds.admits(number)) {
      findings.add(place, bounds.rule(), "");
      return bounds.standIn();
    }
    return number;
  }

  /** Whether two texts are figures of the same amount. */
  static boolean same(String one, String other) {
    return FIGURE.matcher(one).matches()
        && FIGURE.matcher(other).matches()
        && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
  }

  private static String advice(Node.Scalar scalar, Bounds bounds) {
    String text = scalar.text();
    if (scalar.empty()) {
      return "The key stands without a value; give the value or leave the key out.";
    }
    if (scalar.quoted() && NUMBER.matcher(text).matches()) {
      return "It is text, because it stands in quotes; write it without them.";
    }
    if (NOT_A_NUMBER.matcher(text).matches()) {
      return "NaN is no figure; where nothing is known leave the key out.";
    }
    if (INFINITE.matcher(text).matches()) {
      return bounds.unlimited()
          ? "Write unlimited."
          : "It must be finite; unlimited stands only where a capacity or a limit is meant.";
    }
    if (text.endsWith("%")) {
      return "Write a rate as a fraction: 25% is 0.25.";
    }
    if (text.matches("[-+0-9.,_' ]+")) {
      return "Write it without thousands separators and with a decimal point.";
    }
    return bounds.unlimited() ? "Write a number such as 12.5, or unlimited." : "";
  }
}
