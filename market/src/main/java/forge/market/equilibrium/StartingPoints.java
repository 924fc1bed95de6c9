package forge.market.equilibrium;

import java.util.Arrays;
import java.util.HashMap;

/** Starts and scales for Newton's method. */
final class StartingPoints {

  private StartingPoints() {}

  /** The point with every levy at its cap and every other multiplier at the typical price. */
  static MarketPoint highMultipliers(CompiledMarket market, MarketPoint point) {
    var high = new double[point.multipliers().length];
    var answering = market.answering();
    for (int k = 0; k < high.length; k++) {
      high[k] = answering.get(k) instanceof Wedge.Levy levy ? levy.cap() : typical(point.y());
    }
    return new MarketPoint(point.x(), point.y(), high);
  }

  /** A point far from a given one: high multipliers, prices a fifth up, quantities a fifth down. */
  static MarketPoint disturbed(CompiledMarket market, MarketPoint point) {
    var columns = market.columns();
    var x = point.x().clone();
    for (int j = 0; j < x.length; j++) {
      x[j] = Math.clamp(0.8 * x[j], columns.column(j).lower(), columns.column(j).upper());
    }
    var y = point.y().clone();
    for (int i = 0; i < y.length; i++) {
      y[i] *= 1.2;
    }
    return highMultipliers(market, new MarketPoint(x, y, point.multipliers()));
  }

  /**
   * The point of a market that agrees with an equilibrium of another one wherever both have the
   * same thing; quantities that the other one lacks start at their lower bounds, duals at zero.
   */
  static MarketPoint from(CompiledMarket market, Equilibrium near) {
    var columns = market.columns();
    var left = new HashMap<>(near.quantities());
    var x = new double[columns.size()];
    for (int j = 0; j < x.length; j++) {
      var column = columns.column(j);
      double wanted = left.getOrDefault(column.tag(), column.lower());
      x[j] = Math.clamp(wanted, column.lower(), column.upper());
      left.put(column.tag(), wanted - x[j]);
    }
    var y = new double[columns.rows()];
    for (int i = 0; i < y.length; i++) {
      double dual = near.rent(columns.rowTag(i));
      y[i] = columns.rowTag(i) instanceof RowTag.Balance ? dual : -dual;
    }
    double[] multipliers =
        market.answering().stream().mapToDouble(each -> near.multiplier(each.key())).toArray();
    return new MarketPoint(x, y, multipliers);
  }

  /** The median of the magnitudes that are not negligible; one if there are none. */
  static double typical(double[] values) {
    double[] sizes = Arrays.stream(values).map(Math::abs).filter(Double::isFinite).toArray();
    double largest = Arrays.stream(sizes).max().orElse(0);
    double[] relevant =
        Arrays.stream(sizes).filter(each -> each > 1e-6 * largest).sorted().toArray();
    return relevant.length == 0 ? 1 : relevant[relevant.length / 2];
  }
}
