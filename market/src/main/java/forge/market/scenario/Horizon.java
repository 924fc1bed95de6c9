package forge.market.scenario;

import forge.world.Elasticity;

/** Over which time a market answers; it chooses elasticities, capacity and how trade can turn. */
public enum Horizon {
  /** About a year: short-run elasticities, the capacity of the base year. */
  SHORT(Elasticity.Horizon.SHORT, 3),
  /** Five years: long-run elasticities, and the capacity that was operating or being built. */
  LONG(Elasticity.Horizon.LONG, 10);

  private final Elasticity.Horizon elasticities;
  private final double tradeElasticity;

  Horizon(Elasticity.Horizon elasticities, double tradeElasticity) {
    this.elasticities = elasticities;
    this.tradeElasticity = tradeElasticity;
  }

  Elasticity.Horizon elasticities() {
    return elasticities;
  }

  /**
   * Per cent that a flow grows when it becomes one per cent of its price more profitable; an
   * estimate. Published values for customs headings, 1.3 to 2.3, hold for baskets of unlike goods;
   * a product of one specification moves more freely.
   */
  double tradeElasticity() {
    return tradeElasticity;
  }
}
