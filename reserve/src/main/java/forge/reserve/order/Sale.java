package forge.reserve.order;

import forge.kernel.Rounding;
import java.math.BigDecimal;

/** What came of an auction: how much was offered and sold, at which price on average. */
public record Sale(BigDecimal offered, BigDecimal sold, BigDecimal price) {

  public Sale {
    if (offered.signum() <= 0 || sold.signum() < 0 || price.signum() < 0) {
      throw new IllegalArgumentException("A sale has an offer above zero and nothing below");
    }
  }

  /** What came in, to the cent. */
  public BigDecimal receipts() {
    return Rounding.halfUp(2).of(sold.multiply(price));
  }

  /** How much of the offer was sold, in percent to a tenth. */
  public BigDecimal fillPercent() {
    return Rounding.halfUp(1).quotient(sold.movePointRight(2), offered);
  }

  /** Whether what was sold lies within the offer and a share of it that may be delivered more. */
  public boolean within(BigDecimal overDelivery) {
    return sold.compareTo(offered.add(offered.multiply(overDelivery))) <= 0;
  }
}
