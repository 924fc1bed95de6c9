package forge.pricing.evidence;

import java.math.BigDecimal;

/**
 * When and with which tax a price is paid.
 *
 * @param creditDays days between delivery and payment; negative for payment ahead
 * @param taxInside the value-added tax inside the price as a share of the price without it; 0.13 is
 *     13 %
 */
public record Terms(int creditDays, BigDecimal taxInside) {

  /** Payment on delivery, no tax inside. */
  public static final Terms CASH = new Terms(0, BigDecimal.ZERO);

  public Terms {
    if (taxInside.signum() < 0 || taxInside.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "Tax inside a price is a share in [0, 1), not " + taxInside.toPlainString());
    }
  }
}
