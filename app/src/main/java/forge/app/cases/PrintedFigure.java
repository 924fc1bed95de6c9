package forge.app.cases;

import java.math.BigDecimal;

/**
 * A figure as a publication prints it.
 *
 * @param quantity the words on the way to it, such as {@code prices HOM GOOD}
 * @param printed digits, or {@code true} or {@code false}, which count as 1 and 0
 */
record PrintedFigure(String quantity, String printed) {

  /** What binary arithmetic may take off half a unit of the last digit, as a share. */
  private static final double HAIR = 1e-9;

  double value() {
    return switch (printed) {
      case "true" -> 1;
      case "false" -> 0;
      default -> Double.parseDouble(printed);
    };
  }

  /** Decimals printed. */
  int digits() {
    boolean word = printed.equals("true") || printed.equals("false");
    return word ? 0 : Math.max(0, new BigDecimal(printed).scale());
  }

  /** Whether a figure rounds to the printed one. */
  boolean agrees(double figure) {
    double half = 0.5 * Math.pow(10, -digits());
    return Math.abs(figure - value()) <= half + HAIR * Math.abs(value());
  }
}
