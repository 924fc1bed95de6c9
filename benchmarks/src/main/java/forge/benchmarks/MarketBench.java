package forge.benchmarks;

import forge.solver.convex.InteriorPoint;
import forge.solver.convex.ProgrammeSolution;
import forge.solver.convex.SeparableProgramme;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times the market programme's solver on random networks and, up to 46,800 columns, ojAlgo's ADMM
 * on the same programmes in the same run.
 *
 * <p>Seconds are medians of warm runs and include scaling and symbolic analysis, as a first solve
 * does; a re-solve shares the analysis. Memory is the peak of the heap's pools over the runs, an
 * upper bound because it includes garbage not yet collected. The exponent is that of seconds in
 * columns against the line before.
 */
public final class MarketBench {
  private static final long SEED = 7;
  private static final int WARM_UP_SECONDS = 6;
  private static final int RUNS = 5;

  private static final List<RandomNetwork.Size> SIZES =
      List.of(
          new RandomNetwork.Size(8, 5, 1, 1, 0),
          new RandomNetwork.Size(20, 5, 5, 1, 0),
          new RandomNetwork.Size(30, 5, 10, 1, 0),
          new RandomNetwork.Size(50, 5, 18, 1, 0.3),
          new RandomNetwork.Size(12, 5, 30, 10, 0.3));

  private static final int GREATEST_PEER_COLUMNS = 50_000;

  private final PrintStream out;

  private MarketBench(PrintStream out) {
    this.out = out;
  }

  /** Prints the table. */
  public static void main(String[] arguments) {
    run(System.out);
  }

  /** Runs all sizes and prints the table. */
  public static void run(PrintStream out) {
    new MarketBench(out).table();
  }

  private void table() {
    out.printf(
        Locale.ROOT,
        "%8s %9s %5s %9s %9s %9s %9s %8s %13s %9s %7s%n",
        "rows",
        "columns",
        "iter",
        "seconds",
        "re-solve",
        "exponent",
        "peak MiB",
        "residual",
        "ojAlgo ADMM s",
        "speed-up",
        "digits");
    double lastColumns = 0;
    double lastSeconds = 0;
    for (RandomNetwork.Size size : SIZES) {
      Row row = measure(size);
      double exponent =
          Math.log(row.seconds() / lastSeconds) / Math.log(row.programme().columns() / lastColumns);
      print(row, lastSeconds > 0 ? "%.2f".formatted(exponent) : "");
      lastColumns = row.programme().columns();
      lastSeconds = row.seconds();
    }
  }

  private void print(Row row, String exponent) {
    ProgrammeSolution solution = row.solution();
    double residual =
        Math.max(
            solution.relativeGap(),
            Math.max(solution.primalInfeasibility(), solution.dualInfeasibility()));
    out.printf(
        Locale.ROOT,
        "%8d %9d %5d %9.4f %9.4f %9s %9d %8.0e %s%n",
        row.programme().rows(),
        row.programme().columns(),
        solution.iterations(),
        row.seconds(),
        row.secondsAgain(),
        exponent,
        row.peakMebibytes(),
        residual,
        row.programme().columns() <= GREATEST_PEER_COLUMNS ? peer(row) : "");
  }

  private static String peer(Row row) {
    PeerResult peer = OjAlgoPeer.solve(row.programme());
    double relative =
        Math.abs(peer.objective() - row.solution().objective())
            / Math.abs(row.solution().objective());
    return "%13.3f %8.1fx %7.1f %s"
        .formatted(
            peer.seconds(),
            peer.seconds() / row.seconds(),
            -Math.log10(Math.max(1e-16, relative)),
            peer.state());
  }

  private static Row measure(RandomNetwork.Size size) {
    long end = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
    do {
      InteriorPoint.solve(RandomNetwork.of(size, SEED));
    } while (System.nanoTime() < end);
    System.gc();
    heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
    double[] first = new double[RUNS];
    double[] again = new double[RUNS];
    for (int k = 0; k < RUNS; k++) {
      SeparableProgramme programme = RandomNetwork.of(size, SEED);
      first[k] = seconds(programme);
      again[k] = seconds(programme);
    }
    long peak = heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    SeparableProgramme programme = RandomNetwork.of(size, SEED);
    return new Row(
        programme, InteriorPoint.solve(programme), median(first), median(again), peak >> 20);
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

  private record Row(
      SeparableProgramme programme,
      ProgrammeSolution solution,
      double seconds,
      double secondsAgain,
      long peakMebibytes) {}

  /** What a peer gave: its own word on the result, the objective, and the seconds it took. */
  record PeerResult(String state, double objective, double seconds) {}
}
