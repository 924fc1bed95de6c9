package forge.benchmarks;

import forge.solver.convex.InteriorPoint;
import forge.solver.convex.ProgrammeSolution;
import forge.solver.convex.SeparableProgramme;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Times warm solves of one network.
 *
 * @param warmUpSeconds least time of solving before the first run that counts
 * @param runs most runs that count; their median is reported
 */
record Stopwatch(int warmUpSeconds, int runs) {
  private static final long SEED = 7;
  private static final int MOST_SECONDS = 10;

  /** Measures until all runs are done, or the time for one network is over and one run is done. */
  Measured measure(RandomNetwork.Size size) {
    warmUp(size);
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long end = System.nanoTime() + MOST_SECONDS * 1_000_000_000L;
    List<Solve> first = new ArrayList<>();
    List<Solve> again = new ArrayList<>();
    do {
      SeparableProgramme programme = RandomNetwork.of(size, SEED);
      first.add(Solve.of(programme));
      again.add(Solve.of(programme));
    } while (first.size() < runs && System.nanoTime() < end);
    long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    Solve last = again.getLast();
    return new Measured(
        last.programme(), last.solution(), median(first), median(again), peak >> 20);
  }

  private void warmUp(RandomNetwork.Size size) {
    long end = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
    do {
      InteriorPoint.solve(RandomNetwork.of(size, SEED));
    } while (System.nanoTime() < end);
  }

  private static double median(List<Solve> solves) {
    return solves.stream().mapToDouble(Solve::seconds).sorted().toArray()[solves.size() / 2];
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /**
   * The power of growth: the least-squares slope of the logarithm of seconds in that of columns.
   */
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

  private record Solve(SeparableProgramme programme, ProgrammeSolution solution, double seconds) {
    private static Solve of(SeparableProgramme programme) {
      long start = System.nanoTime();
      ProgrammeSolution solution = InteriorPoint.solve(programme);
      return new Solve(programme, solution, (System.nanoTime() - start) * 1e-9);
    }
  }
}
