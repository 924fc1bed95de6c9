package forge.pricing.ladder;

import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The price of one product as it was determined by itself, before coherence.
 *
 * @param price in the ladder's denomination, on the product's basis
 * @param rounding how a price of this product is rounded
 * @param weight how much a relative change of this price counts against those of the others
 */
public record Rung(BigDecimal price, Rounding rounding, BigDecimal weight) {

  public Rung {
    Objects.requireNonNull(rounding);
    if (price.signum() <= 0) {
      throw new IllegalArgumentException(
          "A price on a ladder is positive, not " + price.toPlainString());
    }
    if (weight.signum() <= 0) {
      throw new IllegalArgumentException("A weight is positive, not " + weight.toPlainString());
    }
  }

  /** The least price that coherence may give: the rounding step, or the price itself where lower. */
  BigDecimal least() {
    return rounding.step().min(price);
  }
}
