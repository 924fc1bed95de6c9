package forge.solver.convex;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Picks the indices that show what is wrong. Ties go to the smaller index. */
final class Witness {
  private Witness() {}

  /** Up to {@code count} indices of the greatest non-zero magnitudes, greatest first. */
  static int[] greatest(double[] values, int count) {
    return byMagnitude(values, 0).limit(count).toArray();
  }

  /** All indices whose magnitude exceeds {@code share} of the greatest, greatest first. */
  static int[] support(double[] values, double share) {
    double greatest = 0;
    for (double value : values) {
      greatest = Math.max(greatest, Math.abs(value));
    }
    return byMagnitude(values, share * greatest).toArray();
  }

  private static IntStream byMagnitude(double[] values, double above) {
    return IntStream.range(0, values.length)
        .filter(k -> Math.abs(values[k]) > above)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(k -> -Math.abs(values[k])).thenComparing(k -> k))
        .mapToInt(Integer::intValue);
  }
}
