package forge.market.problem;

import forge.kernel.ProductId;

/**
 * A product as the market trades it.
 *
 * @param unit the unit of every quantity of it, such as {@code t}
 * @param stage the stage of production as text, empty where the market has no stages
 * @param disposalCost what getting rid of one unit costs, in currency per unit; 0 is free disposal.
 *     The price never falls below its negative
 */
public record TradedProduct(ProductId id, String unit, String stage, double disposalCost) {

  public TradedProduct {
    if (unit.isBlank()) {
      throw new IllegalArgumentException("Product " + id + " has no unit; name the unit it is in");
    }
    Require.finite("disposal cost of " + id, disposalCost);
    Require.nonNegative("disposal cost of " + id, disposalCost);
  }
}
