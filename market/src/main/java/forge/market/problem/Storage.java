package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;

/**
 * A store that carries a product from each period to the next.
 *
 * @param cost of carrying one unit for one period, interest included
 * @param loss the share lost in one period, in [0, 1)
 * @param capacity the greatest quantity carried; may be infinite
 * @param opening the stock at the start of the first period
 */
public record Storage(
    EconomyId economy,
    ProductId product,
    double cost,
    double loss,
    double capacity,
    double opening) {

  public Storage {
    Require.finite("storage cost", cost);
    Require.nonNegative("opening stock", opening);
    Require.nonNegative("storage capacity", capacity);
    if (!(loss >= 0 && loss < 1)) {
      throw new IllegalArgumentException(
          "Storage loss is " + loss + "; it is the share lost in a period, in [0, 1)");
    }
  }
}
