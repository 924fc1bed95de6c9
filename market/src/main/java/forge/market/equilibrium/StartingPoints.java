package forge.market.equilibrium;

import java.util.Arrays;

/** Starts and scales for Newton's method. */
final class StartingPoints {

  private StartingPoints() {}

  /** The point with every levy at its cap and every other multiplier at the typical price. */
  static MarketPoint highMultipliers(CompiledMarket market, MarketPoint point) {
    var high = new double[point.multipliers().length];
    var answering = market.answering();
    for (int k = 0; k < high.length; k++) {
      high[k] =
          answering.get(k) instanceof Wedge.Levy levy ? levy.cap() : typical(point.y());
    }
    return new MarketPoint(point.x(), point.y(), high);
  }

  /** The median of the magnitudes that are not negligible; one if there are none. */
  static double typical(double[] values) {
    double[] sizes = Arrays.stream(values).map(Math::abs).filter(Double::isFinite).toArray();
    double largest = Arrays.stream(sizes).max().orElse(0);
    double[] relevant = Arrays.stream(sizes).filter(each -> each > 1e-6 * largest).sorted().toArray();
    return relevant.length == 0 ? 1 : relevant[relevant.length / 2];
  }
}
