package forge.world;

import forge.kernel.ProductId;

/**
 * By how much the price at the end of a route exceeds the landed cost, in USD/t. On a route that
 * carries something a positive gap is a rent and a negative one a loss of the exporter; on a closed
 * route a positive gap says that opening it would pay.
 */
public record ArcGap(ProductId product, Route route, double quantity, LandedCost cost, double gap) {

  /** The gap over the price at the end of the route. */
  public double share() {
    return gap / (cost.total() + gap);
  }
}
