package forge.store.bulk;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Numbers from 0 drawn by weight: the inverse of the distribution, searched from where a table of
 * equal steps points to (H.-C. Chen and Y. Asau, On generating random variates from an empirical
 * distribution, AIIE Transactions 6, 1974).
 */
final class Weighted {

  private static final int STEPS = 4;

  private final double[] bounds;
  private final int[] starts;

  Weighted(double[] weights) {
    bounds = weights.clone();
    Arrays.parallelPrefix(bounds, Double::sum);
    double all = bounds[bounds.length - 1];
    for (int i = 0; i < bounds.length; i++) {
      bounds[i] /= all;
    }
    starts = new int[STEPS * bounds.length];
    int at = 0;
    for (int step = 0; step < starts.length; step++) {
      while (at < bounds.length - 1 && bounds[at] <= (double) step / starts.length) {
        at++;
      }
      starts[step] = at;
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
    int at = starts[(int) (draw * starts.length)];
    while (at > 0 && draw < bounds[at - 1]) {
      at--;
    }
    while (at < bounds.length - 1 && draw >= bounds[at]) {
      at++;
    }
    return at;
  }
}
