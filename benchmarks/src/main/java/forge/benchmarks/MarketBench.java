package forge.benchmarks;

import forge.solver.convex.ProgrammeSolution;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times the market programme's solver on random networks and ojAlgo's ADMM on the same programmes
 * in the same run.
 *
 * <p>Seconds are medians of warm runs and include scaling and symbolic analysis, as a first solve
 * does; a re-solve shares the analysis. Peak memory is that of the heap over the runs, garbage
 * included. The exponent of growth is that of seconds in columns, by least squares over networks of
 * one family, which differ in the number of minerals alone.
 */
public final class MarketBench {
  private static final RandomNetwork.Size LARGEST = new RandomNetwork.Size(50, 5, 18, 1, 0.3);
  private static final RandomNetwork.Size MANY_PERIODS = new RandomNetwork.Size(12, 5, 30, 10, 0.3);

  private final PrintStream out;

  private MarketBench(PrintStream out) {
    this.out = out;
  }

  /**
   * How much to measure.
   *
   * @see #run
   */
  public enum Extent {
    /** Small networks and few runs. */
    QUICK(2, 3),
    /** All networks, up to 231,000 columns. */
    FULL(4, 5);

    private final int warmUpSeconds;
    private final int runs;

    Extent(int warmUpSeconds, int runs) {
      this.warmUpSeconds = warmUpSeconds;
      this.runs = runs;
    }

    private Stopwatch stopwatch() {
      return new Stopwatch(warmUpSeconds, runs);
    }

    private List<RandomNetwork.Size> family() {
      List<RandomNetwork.Size> family = new ArrayList<>();
      for (int minerals : this == QUICK ? new int[] {1, 2, 4} : new int[] {2, 5, 10, 20}) {
        family.add(new RandomNetwork.Size(30, 5, minerals, 1, 0.3));
      }
      return family;
    }

    private List<RandomNetwork.Size> others() {
      return this == QUICK ? List.of() : List.of(MANY_PERIODS, LARGEST);
    }

    private List<RandomNetwork.Size> shared() {
      RandomNetwork.Size small = new RandomNetwork.Size(8, 5, 1, 1, 0);
      RandomNetwork.Size middle = new RandomNetwork.Size(20, 5, 5, 1, 0);
      RandomNetwork.Size large = new RandomNetwork.Size(30, 5, 10, 1, 0);
      return this == QUICK ? List.of(small, middle) : List.of(small, middle, large);
    }
  }

  /** Measures and prints the tables. */
  public static void run(Extent extent, PrintStream out) {
    new MarketBench(out).tables(extent);
  }

  private void tables(Extent extent) {
    Stopwatch stopwatch = extent.stopwatch();
    out.printf("%d processors, heap at most %d MiB, load %s%n%n", processors(), heap(), load());
    out.println("One family: 30 regions, 5 stages, more and more minerals");
    heading();
    List<Measured> family = new ArrayList<>();
    for (RandomNetwork.Size size : extent.family()) {
      family.add(line(stopwatch.measure(size)));
    }
    out.printf(Locale.ROOT, "seconds grow with columns to the power %.2f%n", exponent(family));
    if (!extent.others().isEmpty()) {
      out.printf("%nOther shapes: 12 regions in 10 periods; 50 regions%n");
      heading();
      extent.others().forEach(size -> line(stopwatch.measure(size)));
    }
    out.printf("%nThe same programmes solved by ojAlgo's ADMM%n");
    peerHeading();
    extent.shared().forEach(size -> peerLines(stopwatch.measure(size)));
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  private static String load() {
    double load =
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load < 0 ? "unknown" : "%.1f".formatted(load);
  }

  private void heading() {
    out.printf(
        "%8s %9s %5s %9s %9s %9s %9s%n",
        "rows", "columns", "iter", "seconds", "re-solve", "peak MiB", "residual");
  }

  private Measured line(Measured measured) {
    ProgrammeSolution solution = measured.solution();
    double residual =
        Math.max(
            solution.relativeGap(),
            Math.max(solution.primalInfeasibility(), solution.dualInfeasibility()));
    out.printf(
        Locale.ROOT,
        "%8d %9d %5d %9.4f %9.4f %9d %9.0e%n",
        measured.programme().rows(),
        measured.programme().columns(),
        solution.iterations(),
        measured.seconds(),
        measured.secondsAgain(),
        measured.peakMebibytes(),
        residual);
    return measured;
  }

  private void peerHeading() {
    out.printf(
        "%9s %9s  %-20s %9s %8s %7s %9s  %s%n",
        "columns", "seconds", "ojAlgo", "seconds", "ratio", "digits", "row gap", "says");
  }

  private void peerLines(Measured measured) {
    for (OjAlgoPeer.Units units : OjAlgoPeer.Units.values()) {
      OjAlgoPeer.Answer answer = OjAlgoPeer.solve(measured.programme(), units);
      out.printf(
          Locale.ROOT,
          "%9d %9.4f  %-20s %9.3f %7.1fx %7.1f %9.0e  %s%n",
          measured.programme().columns(),
          measured.seconds(),
          units.label(),
          answer.seconds(),
          answer.seconds() / measured.seconds(),
          digits(answer.objective(), measured.solution().objective()),
          answer.rowGap(),
          answer.state());
    }
  }

  /** Decimal digits to which two objectives agree. */
  static double digits(double first, double second) {
    return -Math.log10(Math.max(1e-16, Math.abs(first - second) / Math.abs(second)));
  }

  private static double exponent(List<Measured> family) {
    double[] columns = family.stream().mapToDouble(m -> m.programme().columns()).toArray();
    double[] seconds = family.stream().mapToDouble(Measured::seconds).toArray();
    return Stopwatch.exponent(columns, seconds);
  }
}
