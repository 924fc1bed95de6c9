package forge.market.problem;

/** The price on which an ad valorem duty is reckoned. */
public enum PriceBasis {
  /** Free on board: the exporter's price with his export taxes, before freight. */
  FOB,
  /** Cost, insurance, freight: the FOB price and the freight to the importer. */
  CIF
}
