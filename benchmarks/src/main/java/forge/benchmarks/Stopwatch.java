package forge.benchmarks;

import forge.solver.convex.InteriorPoint;
import forge.solver.convex.SeparableProgramme;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;

/**
 * Times warm solves of one network.
 *
 * @param warmUpSeconds least time of solving before the first run that counts
 * @param runs runs that count; their median is reported
 */
record Stopwatch(int warmUpSeconds, int runs) {
  private static final long SEED = 7;

  Measured measure(RandomNetwork.Size size) {
    warmUp(size);
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    double[] first = new double[runs];
    double[] again = new double[runs];
    SeparableProgramme programme = RandomNetwork.of(size, SEED);
    for (int k = 0; k < runs; k++) {
      programme = RandomNetwork.of(size, SEED);
      first[k] = seconds(programme);
      again[k] = seconds(programme);
    }
    long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    return new Measured(
        programme, InteriorPoint.solve(programme), median(first), median(again), peak >> 20);
  }

  private void warmUp(RandomNetwork.Size size) {
    long end = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
    do {
      InteriorPoint.solve(RandomNetwork.of(size, SEED));
    } while (System.nanoTime() < end);
  }

  private static double seconds(SeparableProgramme programme) {
    long start = System.nanoTime();
    InteriorPoint.solve(programme);
    return (System.nanoTime() - start) * 1e-9;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /** The power of growth: the least-squares slope of the logarithm of seconds in that of columns. */
  static double exponent(double[] columns, double[] seconds) {
    double meanX = Arrays.stream(columns).map(Math::log).average().orElse(0);
    double meanY = Arrays.stream(seconds).map(Math::log).average().orElse(0);
    double products = 0;
    double squares = 0;
    for (int k = 0; k < columns.length; k++) {
      double x = Math.log(columns[k]) - meanX;
      products += x * (Math.log(seconds[k]) - meanY);
      squares += x * x;
    }
    return products / squares;
  }
}
