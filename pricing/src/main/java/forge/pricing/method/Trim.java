package forge.pricing.method;

import java.math.BigDecimal;

/**
 * The share of the weight that is cut off at the lowest and at the highest figures; a figure on the
 * line is cut in part.
 *
 * @param segment the reporting group that is trimmed; empty for all
 */
public record Trim(BigDecimal low, BigDecimal high, String segment) {

  /** Nothing is cut. */
  public static final Trim NONE = new Trim(BigDecimal.ZERO, BigDecimal.ZERO, "");

  public Trim {
    if (low.signum() < 0 || high.signum() < 0 || low.add(high).compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "Trimming cuts shares of at least 0 that leave something, not %s and %s"
              .formatted(low.toPlainString(), high.toPlainString()));
    }
  }

  /** Whether it cuts nothing. */
  public boolean none() {
    return low.signum() == 0 && high.signum() == 0;
  }
}
