package forge.market.equilibrium;

/**
 * The unknowns of a market: quantities of the columns, duals of the rows, multipliers of the
 * answering wedges, each in its own order and unscaled. The arrays are shared, not copied: a point
 * is handed on and not changed, but by the one who is making it.
 */
final class MarketPoint {

  private final double[] x;
  private final double[] y;
  private final double[] multipliers;

  MarketPoint(double[] x, double[] y, double[] multipliers) {
    this.x = x;
    this.y = y;
    this.multipliers = multipliers;
  }

  double[] x() {
    return x;
  }

  double[] y() {
    return y;
  }

  double[] multipliers() {
    return multipliers;
  }
}
