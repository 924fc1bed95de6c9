package forge.levy.watch;

import java.math.BigDecimal;

/** How far beyond its threshold a figure lies. */
public enum Severity {
  /** Less than half as far again. */
  LOW,
  /** Up to three times the threshold. */
  MEDIUM,
  /** Three times the threshold and more. */
  HIGH;

  private static final BigDecimal HALF_AGAIN = new BigDecimal("1.5");
  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  /**
   * The severity of a ratio of a figure to its threshold, or of the threshold to the figure where
   * small figures are asked about.
   */
  static Severity of(BigDecimal ratio) {
    if (ratio.compareTo(THREE) >= 0) {
      return HIGH;
    }
    return ratio.compareTo(HALF_AGAIN) >= 0 ? MEDIUM : LOW;
  }
}
