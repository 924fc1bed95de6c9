package forge.pricing.determination;

import forge.kernel.Rounding;
import java.math.BigDecimal;

/** How weights are kept: quantities in the unit of the reference price, to millionths. */
final class Weights {

  static final Rounding ROUNDING = Rounding.halfUp(6);

  /** Parts of weights, where a cut goes through a figure. */
  static final Rounding FINE = Rounding.halfUp(12);

  private Weights() {}

  /** To be read: without trailing zeros. */
  static String shown(BigDecimal weight) {
    return ROUNDING.of(weight).stripTrailingZeros().toPlainString();
  }
}
