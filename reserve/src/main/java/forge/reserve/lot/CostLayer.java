package forge.reserve.lot;

import forge.kernel.CurrencyId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a lot cost when it was acquired, by the kilogram. It is the lot's own: what leaves the lot
 * takes this price with it, whatever other lots cost and whenever they came.
 */
public record CostLayer(BigDecimal pricePerKg, CurrencyId currency, LocalDate acquired) {

  private static final Rounding CENTS = Rounding.halfUp(2);
  private static final BigDecimal GRAMS = BigDecimal.valueOf(1000);

  public CostLayer {
    Objects.requireNonNull(currency);
    Objects.requireNonNull(acquired);
    if (pricePerKg.signum() < 0) {
      throw new IllegalArgumentException("The price of a lot is not below zero");
    }
  }

  /** The cost of a mass in kg, to the cent. */
  public BigDecimal of(BigDecimal kilograms) {
    return CENTS.of(pricePerKg.multiply(kilograms));
  }

  /**
   * The cents that a part takes with it: the layer's price, and for the last gram all that is left,
   * so that no cent stays behind.
   *
   * @param grams what leaves
   * @param gramsHeld what the lot holds before
   * @param centsHeld what it stands at before
   */
  public long leaving(long grams, long gramsHeld, long centsHeld) {
    if (grams == gramsHeld) {
      return centsHeld;
    }
    BigDecimal cost = of(BigDecimal.valueOf(grams).divide(GRAMS));
    return Math.min(centsHeld, cost.movePointRight(2).longValueExact());
  }
}
