package forge.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import forge.levy.assessment.Assessor;
import forge.levy.assessment.QuotaDrawings;
import forge.levy.assessment.Result;
import forge.levy.bulk.BulkAssessor;
import forge.levy.bulk.BulkWorker;
import forge.levy.bulk.Charges;
import forge.levy.bulk.EntryBatch;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.RulePrices;
import forge.store.book.ShippedBook;
import forge.store.bulk.BulkRun;
import forge.store.bulk.EntryGeneration;
import forge.store.bulk.EntryTable;
import forge.store.bulk.Wanted;
import forge.store.columns.Batch;
import forge.store.columns.TableFiles;
import forge.store.columns.TableReader;
import forge.store.rules.RuleLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Times the assessment of synthetic entries by the demonstration rule set: in memory, from file to
 * file, one by one with explanation, and DuckDB's lookup, gap and rounding on the same file.
 * Processor time is that of the whole process, and does not count waiting for others on the
 * machine.
 */
final class LevyBench {

  private static final String RULES = "demo-zone";
  private static final int RUNS = 3;

  /** Runs from file to file that the JVM is given to compile what they need. */
  private static final int WARMING = 2;

  private static final int COLD = 10;
  private static final int PASSES = 9;
  private static final int IN_MEMORY = 1_000_000;
  private static final int EXPLAINED = 2_000;

  private final LevySchedule schedule;
  private final PrintStream out;

  private LevyBench(PrintStream out) {
    RuleSet rules = RuleLibrary.find(RULES).orElseThrow().value();
    this.schedule =
        LevySchedule.compile(
            rules,
            new RulePrices(rules.tables().series(), ShippedBook.read().value(), Instant.MAX));
    this.out = out;
  }

  static void run(MarketBench.Extent extent, PrintStream out) {
    boolean quick = extent == MarketBench.Extent.QUICK;
    try {
      Path folder = Files.createTempDirectory("forge-bench-levy");
      try {
        new LevyBench(out).run(folder, quick ? 300_000 : 10_000_000);
      } finally {
        for (String each : List.of("entries", "assessed", "refused", "peer")) {
          Files.deleteIfExists(folder.resolve(each + ".parquet"));
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void run(Path folder, long rows) throws IOException {
    Path entries = folder.resolve("entries.parquet");
    var order = new EntryGeneration.Order(rows, 7, LocalDate.of(2026, 3, 1), 120, 0.001);
    Timed drawn =
        timed(
            () ->
                EntryGeneration.write(schedule, order, entries, threads(), (step, done, of) -> {}));
    say("drawn and written", rows, drawn);
    inMemory(entries, Math.min(rows, IN_MEMORY));
    fromFileToFile(folder, entries, rows);
    peer(folder, entries, rows);
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** What a run took: seconds that passed, and seconds of processors. */
  private record Timed(double seconds, double processor) {}

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  private static Timed timed(Work work) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long processor = system.getProcessCpuTime();
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) * 1e-9;
    return new Timed(seconds, (system.getProcessCpuTime() - processor) * 1e-9);
  }

  private static Timed median(List<Timed> all) {
    return new Timed(
        middle(all.stream().mapToDouble(Timed::seconds).toArray()),
        middle(all.stream().mapToDouble(Timed::processor).toArray()));
  }

  private static double middle(double[] numbers) {
    Arrays.sort(numbers);
    return numbers[numbers.length / 2];
  }

  private void say(String what, long rows, Timed timed) {
    out.printf(
        Locale.ROOT,
        "%-44s %,12d rows %8.2f s %,12.0f rows/s   processor %7.2f s%n",
        what,
        rows,
        timed.seconds(),
        rows / timed.seconds(),
        timed.processor());
  }

  private void inMemory(Path entries, long rows) throws IOException {
    List<EntryBatch> batches = batches(entries, rows);
    long count = batches.stream().mapToLong(EntryBatch::rows).sum();
    BulkAssessor assessor = BulkAssessor.compile(schedule, EntryTable.scales());
    var sums = new HashSet<Long>();
    for (int threads : IntStream.of(1, threads()).distinct().toArray()) {
      // A worker keeps what it found out of the kinds of entries, as it does on a long table.
      List<BulkWorker> workers =
          IntStream.range(0, threads)
              .mapToObj(each -> assessor.worker(new QuotaDrawings.Requests().drawn()))
              .toList();
      var times = new ArrayList<Timed>();
      for (int pass = 0; pass < COLD + PASSES; pass++) {
        times.add(timed(() -> sums.add(assess(workers, batches))));
      }
      String on = threads == 1 ? "one thread" : threads + " threads";
      say("assessed in memory, " + on + ", first pass", count, times.getFirst());
      say("assessed in memory, " + on, count, median(times.subList(COLD, times.size())));
    }
    if (sums.size() != 1) {
      throw new IllegalStateException("Runs differ: " + sums);
    }
    explained(batches);
  }

  private static List<EntryBatch> batches(Path entries, long rows) throws IOException {
    var batches = new ArrayList<EntryBatch>();
    long read = 0;
    try (TableReader reader = TableFiles.open(entries, EntryTable.columns(List.of()))) {
      Optional<TableReader.Part> part = reader.findNext();
      while (read < rows && part.isPresent()) {
        try (TableReader.Part open = part.get()) {
          Optional<Batch> batch = open.findNext();
          while (read < rows && batch.isPresent()) {
            batches.add(EntryTable.batch(batch.get()));
            read += batch.get().rows();
            batch = open.findNext();
          }
        }
        part = reader.findNext();
      }
    }
    return batches;
  }

  /** The sum of all charges, so that they must be worked out; workers take batches in turn. */
  private static long assess(List<BulkWorker> workers, List<EntryBatch> batches) {
    return IntStream.range(0, workers.size())
        .parallel()
        .mapToLong(
            worker -> {
              var sink = new Sum();
              for (int i = worker; i < batches.size(); i += workers.size()) {
                workers.get(worker).assess(batches.get(i), sink);
              }
              return sink.sum;
            })
        .sum();
  }

  /** Sums up what is due. */
  private static final class Sum implements BulkAssessor.Sink {
    private long sum;

    @Override
    public void charged(Charges charges) {
      for (int line = 0; line < charges.size(); line++) {
        for (int i = 0; i < charges.rows(); i++) {
          sum += charges.amount(line, i);
        }
      }
    }

    @Override
    public void read(int row, Result result) {
      sum += row;
    }
  }

  private void explained(List<EntryBatch> batches) throws IOException {
    var assessor = new Assessor(schedule, new QuotaDrawings.Requests().drawn());
    EntryBatch batch = batches.getFirst();
    int count = Math.min(EXPLAINED, batch.rows());
    var times = new ArrayList<Timed>();
    for (int run = 0; run < RUNS + 2; run++) {
      times.add(
          timed(
              () -> {
                for (int row = 0; row < count; row++) {
                  if (batch.row(row) instanceof EntryBatch.Row.Read(var entry)) {
                    assessor.assess(entry);
                  }
                }
              }));
    }
    Timed each = median(times.subList(2, times.size()));
    out.printf(
        Locale.ROOT, "one entry read and explained, warm: %.3f ms%n", 1e3 * each.seconds() / count);
  }

  private void fromFileToFile(Path folder, Path entries, long rows) throws IOException {
    var times = new ArrayList<Timed>();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    for (int run = 0; run < WARMING + RUNS; run++) {
      // New files each time: to put one in the place of another waits for the disk.
      var files =
          List.of(
              new Wanted(folder.resolve("refused-" + run + ".parquet"), Map.of()),
              new Wanted(folder.resolve("assessed-" + run + ".parquet"), Map.of()));
      times.add(
          timed(
              () -> new BulkRun(schedule, threads(), (step, done, of) -> {}).run(entries, files)));
      for (Wanted each : files) {
        Files.deleteIfExists(each.file());
      }
    }
    say("assessed, Parquet to Parquet, first run", rows, times.getFirst());
    say("assessed, Parquet to Parquet", rows, median(times.subList(WARMING, times.size())));
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    out.printf(Locale.ROOT, "heap at its highest, garbage included: %,d MiB%n", peak);
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private void peer(Path folder, Path entries, long rows) throws IOException {
    var duck = new DuckDbPeer(schedule);
    var times = new ArrayList<Timed>();
    for (int run = 0; run < RUNS; run++) {
      Path results = folder.resolve("peer-" + run + ".parquet");
      times.add(timed(() -> duck.run(entries, results, threads())));
      Files.deleteIfExists(results);
    }
    say("DuckDB: lookup, gap, rounding", rows, median(times));
  }
}
