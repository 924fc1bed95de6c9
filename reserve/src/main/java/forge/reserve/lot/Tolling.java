package forge.reserve.lot;

import forge.kernel.ProductId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An agreement by which one product leaves and another returns: oxide leaves, metal comes back. The
 * claim of whoever is entitled travels with it by the yield.
 *
 * @param yield kg that return for each kg that leaves
 */
public record Tolling(ProductId leaving, ProductId returning, BigDecimal yield) {

  private static final Rounding GRAMS = new Rounding(0, Rounding.Mode.DOWN);

  public Tolling {
    Objects.requireNonNull(leaving);
    Objects.requireNonNull(returning);
    if (leaving.equals(returning)) {
      throw new IllegalArgumentException("Tolling turns one product into another");
    }
    if (yield.signum() <= 0) {
      throw new IllegalArgumentException("The yield of tolling is above zero");
    }
  }

  /** The grams that are to return for grams that left; less than a gram is not owed. */
  public long returning(long gramsLeaving) {
    return GRAMS.of(yield.multiply(BigDecimal.valueOf(gramsLeaving))).longValueExact();
  }
}
