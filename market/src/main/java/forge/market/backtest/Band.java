package forge.market.backtest;

import java.util.List;

/**
 * The modelled change of a figure, in per cent: at the central elasticities, and the least and the
 * greatest over the ends of their ranges.
 */
public record Band(double central, double low, double high) {

  /** The band of the change at the central elasticities and of those at the ends. */
  static Band of(double central, List<Double> ends) {
    double low = central;
    double high = central;
    for (double each : ends) {
      low = Math.min(low, each);
      high = Math.max(high, each);
    }
    return new Band(central, low, high);
  }

  /** The change of the band that is nearest to a given one. */
  double nearest(double percent) {
    return Math.min(high, Math.max(low, percent));
  }
}
