package forge.store.bulk;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Numbers from 0 drawn by weight: the inverse of the distribution, by binary search. */
final class Weighted {

  private final double[] bounds;

  Weighted(double[] weights) {
    bounds = weights.clone();
    Arrays.parallelPrefix(bounds, Double::sum);
    double all = bounds[bounds.length - 1];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] /= all;
    }
  }

  /** The weight of the n-th is 1/n. */
  static Weighted zipf(int count) {
    return new Weighted(IntStream.rangeClosed(1, count).mapToDouble(n -> 1.0 / n).toArray());
  }

  /** Days of which some seasons have more: one wave a year about 1, by a third. */
  static Weighted season(int count) {
    return new Weighted(
        IntStream.range(0, count)
            .mapToDouble(day -> 1 + StrictMath.sin(2 * StrictMath.PI * day / 365) / 3)
            .toArray());
  }

  /** The number that a draw between 0 and 1 falls on. */
  int of(double draw) {
    int at = Arrays.binarySearch(bounds, draw);
    return Math.min(at >= 0 ? at + 1 : -at - 1, bounds.length - 1);
  }
}
