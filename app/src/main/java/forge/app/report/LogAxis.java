package forge.app.report;

import java.util.ArrayList;
import java.util.List;

/** A vertical logarithmic axis: from a price to a height in pixels. */
record LogAxis(double low, double high, double top, double bottom) {

  private static final double[] MANTISSAS = {1, 1.5, 2, 3, 4, 5, 6, 8};

  LogAxis {
    if (!(low > 0 && high > low)) {
      throw new IllegalArgumentException("An axis from " + low + " to " + high + " has no length");
    }
  }

  /** The axis of a ratio whose middle is the middle of these prices. */
  static LogAxis around(double[] prices, double ratio, double top, double bottom) {
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double price : prices) {
      least = Math.min(least, price);
      most = Math.max(most, price);
    }
    double middle = Math.sqrt(least * most);
    double half = Math.sqrt(ratio);
    return new LogAxis(middle / half, middle * half, top, bottom);
  }

  double at(double price) {
    double share = Math.log(price / low) / Math.log(high / low);
    return bottom - share * (bottom - top);
  }

  /** Round prices on the axis, a handful. */
  List<Double> ticks() {
    var all = new ArrayList<Double>();
    for (int exponent = -6; exponent <= 9; exponent++) {
      for (double mantissa : MANTISSAS) {
        double price = mantissa * Math.pow(10, exponent);
        if (price >= low && price <= high) {
          all.add(price);
        }
      }
    }
    var kept = new ArrayList<Double>();
    double gap = 24;
    double last = Double.POSITIVE_INFINITY;
    for (double price : all) {
      if (last - at(price) >= gap) {
        kept.add(price);
        last = at(price);
      }
    }
    return kept;
  }
}
