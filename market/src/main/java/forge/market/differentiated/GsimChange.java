package forge.market.differentiated;

/**
 * What a change of tariffs does in {@link Gsim}. Changes of prices and quantities are shares of the
 * base; trade, revenue and welfare are in the unit of the base trade. Regions count from 0.
 */
public final class GsimChange {

  private final Gsim base;
  private final Bilateral newFactor;
  private final double[] price;

  GsimChange(Gsim base, Bilateral newFactor, double[] price) {
    this.base = base;
    this.newFactor = newFactor;
    this.price = price;
  }

  /** Change of the world price of an exporter's variety. */
  public double price(int exporter) {
    return price[exporter];
  }

  /** Change of the quantity traded; arithmetic only where nothing was traded. */
  public double quantity(int exporter, int importer) {
    double change = 0;
    for (int s = 0; s < base.size(); s++) {
      change +=
          base.elasticity(exporter, s, importer)
              * (price[s] + base.tariffChange(newFactor, s, importer));
    }
    return change;
  }

  /** Trade at the new world prices. */
  public double trade(int exporter, int importer) {
    return base.trade(exporter, importer)
        * (1 + quantity(exporter, importer))
        * (1 + price[exporter]);
  }

  /** Change of the price inside the importer, tariff included. */
  public double internalPrice(int exporter, int importer) {
    double ratio = newFactor.at(exporter, importer) / base.factor(exporter, importer);
    return (1 + price[exporter]) * ratio - 1;
  }

  /** Change of the importer's price of the good over all varieties, weighted by spending. */
  public double compositePrice(int importer) {
    double change = 0;
    for (int s = 0; s < base.size(); s++) {
      change += base.spendingShare(s, importer) * internalPrice(s, importer);
    }
    return change;
  }

  /** Change of the importer's tariff revenue. */
  public double tariffRevenue(int importer) {
    double change = 0;
    for (int s = 0; s < base.size(); s++) {
      change += trade(s, importer) * (newFactor.at(s, importer) - 1);
      change -= base.trade(s, importer) * (base.factor(s, importer) - 1);
    }
    return change;
  }

  /** {@code ½ dP² E sign(dP) Em − E dP}, with E the base expenditure and dP the composite price. */
  public double consumerSurplus(int importer) {
    double change = compositePrice(importer);
    double spent = base.expenditure(importer);
    double curvature = Math.signum(change) * base.elasticities().demand();
    return 0.5 * change * change * spent * curvature - spent * change;
  }

  /** {@code p X (1 + ½ Ex p)}, with X the base exports. */
  public double producerSurplus(int exporter) {
    double change = price[exporter];
    return change * base.exports(exporter) * (1 + 0.5 * base.elasticities().supply() * change);
  }

  /** Consumers, producers and treasury of a region together. */
  public double netWelfare(int region) {
    return consumerSurplus(region) + producerSurplus(region) + tariffRevenue(region);
  }
}
