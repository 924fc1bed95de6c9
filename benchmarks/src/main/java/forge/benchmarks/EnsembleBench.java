package forge.benchmarks;

import forge.market.baseyear.Reconciliation;
import forge.market.ensemble.DrawnPoint;
import forge.market.ensemble.Ensemble;
import forge.market.scenario.Scenario;
import forge.market.scenario.Simulator;
import forge.store.scenario.ScenarioFiles;
import forge.store.world.WorldLoader;
import forge.world.BaseYear;
import forge.world.World;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Times the draws of shipped scenarios: baseline and scenario of one chain a draw.
 *
 * <p>Processor time a draw is the median over blocks on one thread, after a warm-up, and does not
 * count waiting for others on the machine. The whole run is on two threads, waiting included.
 */
final class EnsembleBench {

  private static final int BLOCKS = 7;
  private static final int THREADS = 2;
  private static final List<String> SCENARIOS = List.of("magnet-floors", "drc-cobalt-quota");

  private final PrintStream out;
  private final int block;
  private final int draws;

  private EnsembleBench(PrintStream out, int block, int draws) {
    this.out = out;
    this.block = block;
    this.draws = draws;
  }

  /** Measures and prints a table; quick makes few draws. */
  static void run(MarketBench.Extent extent, PrintStream out) {
    boolean quick = extent == MarketBench.Extent.QUICK;
    new EnsembleBench(out, quick ? 20 : 100, quick ? 200 : 10_000).table();
  }

  private void table() {
    World world = WorldLoader.shipped().value();
    BaseYear base = Reconciliation.of(world).year();
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    out.printf(Locale.ROOT, "load %.1f; %d draws on %d threads%n", load, draws, THREADS);
    out.printf(
        "%-18s %8s %8s %12s %10s %8s %9s%n",
        "scenario", "drivers", "results", "CPU ms/draw", "seconds", "failed", "peak MiB");
    for (String name : SCENARIOS) {
      Scenario scenario = ScenarioFiles.shipped(name, world).value();
      line(name, Ensemble.of(world, base, scenario, Simulator.zone(world, scenario), 1));
    }
  }

  private void line(String name, Ensemble ensemble) {
    var blocks = new double[BLOCKS];
    for (int k = -2; k < BLOCKS; k++) {
      double milliseconds = block(ensemble, block * (k + 2));
      if (k >= 0) {
        blocks[k] = milliseconds;
      }
    }
    Arrays.sort(blocks);
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
    var failed = new AtomicInteger();
    long start = System.nanoTime();
    try (var pool = new ForkJoinPool(THREADS)) {
      pool.submit(
              () ->
                  IntStream.range(0, draws)
                      .parallel()
                      .mapToObj(ensemble::draw)
                      .filter(each -> !each.cleared())
                      .forEach((DrawnPoint _) -> failed.incrementAndGet()))
          .join();
    }
    double seconds = (System.nanoTime() - start) * 1e-9;
    out.printf(
        Locale.ROOT,
        "%-18s %8d %8d %12.1f %10.1f %8d %9d%n",
        name,
        ensemble.drivers().size(),
        ensemble.results().size(),
        blocks[BLOCKS / 2],
        seconds,
        failed.get(),
        peak());
  }

  private double block(Ensemble ensemble, int first) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (int draw = first; draw < first + block; draw++) {
      ensemble.draw(draw);
    }
    return (clock.getCurrentThreadCpuTime() - start) / 1e6 / block;
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }
}
