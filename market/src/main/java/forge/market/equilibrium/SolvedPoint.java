package forge.market.equilibrium;

/** A compiled market, a point of it, and how the point was found. */
record SolvedPoint(CompiledMarket market, MarketPoint point, SolveStatus status) {

  Equilibrium equilibrium() {
    return new EquilibriumReader(market, point).read(status);
  }
}
