package forge.store.bulk;

import forge.kernel.Problem;
import forge.levy.assessment.Assessor;
import forge.levy.assessment.QuotaDrawings;
import forge.levy.assessment.Result;
import forge.levy.bulk.BulkAssessor;
import forge.levy.bulk.BulkWorker;
import forge.levy.schedule.LevySchedule;
import forge.store.columns.Batch;
import forge.store.columns.Columns;
import forge.store.columns.Finished;
import forge.store.columns.Pipeline;
import forge.store.columns.Step;
import forge.store.columns.TableFiles;
import forge.store.columns.TableReader;
import forge.store.columns.Target;
import forge.store.entries.EntryColumn;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongConsumer;

/** Assesses a table of entries from file to file. */
public final class BulkRun {

  /** What became of a table. */
  public record Outcome(
      boolean readable, long read, Totals totals, List<Problem> problems, List<Long> written) {

    public Outcome {
      problems = List.copyOf(problems);
      written = List.copyOf(written);
    }
  }

  /** Told how far the work is. */
  @FunctionalInterface
  public interface Watch {
    /** So many rows are done in a step of the work, of so many where that is known. */
    void at(String step, long done, OptionalLong of);
  }

  private final LevySchedule schedule;
  private final BulkAssessor assessor;
  private final int threads;
  private final Watch watch;

  /** Assesses by a schedule in so many threads. */
  public BulkRun(LevySchedule schedule, int threads, Watch watch) {
    this.schedule = schedule;
    this.assessor = BulkAssessor.compile(schedule, EntryTable.scales());
    this.threads = threads;
    this.watch = watch;
  }

  /**
   * Assesses the rows of a file.
   *
   * @param files for refused rows, and for results where they are wanted
   */
  public Outcome run(Path file, List<Wanted> files) throws IOException {
    List<String> header;
    try (TableReader reader = TableFiles.open(file, EntryTable.columns(List.of()))) {
      header = reader.header();
      if (!reader.readable()) {
        return new Outcome(false, 0, new Totals(), reader.problems(), List.of());
      }
    }
    Columns columns = EntryTable.columns(header);
    var shape =
        new TableShape(
            header,
            columns,
            AssessedTable.columns(schedule),
            AssessedTable.refused(header),
            files.size() > AssessStep.ASSESSED);
    QuotaDrawings drawings = drawings(file, columns, header);
    try (TableReader reader = TableFiles.open(file, columns)) {
      var totals = new Totals();
      Finished finished =
          new Pipeline(threads, progress("assessed", reader))
              .run(
                  reader,
                  targets(files, shape),
                  () -> new AssessStep(schedule, assessor.worker(drawings), shape, totals));
      check(finished, totals);
      return new Outcome(true, finished.read(), totals, reader.problems(), finished.written());
    }
  }

  private static List<Target> targets(List<Wanted> files, TableShape shape) {
    var targets = new ArrayList<Target>();
    for (Wanted each : files) {
      Columns columns = targets.isEmpty() ? shape.refused() : shape.assessed();
      targets.add(new Target(each.file(), columns, each.about()));
    }
    return targets;
  }

  /** No row is ever lost. */
  private static void check(Finished finished, Totals totals) {
    boolean kept =
        totals.assessed() + totals.refused() == finished.read()
            && finished.written().getFirst() == totals.refused()
            && (finished.written().size() == 1
                || finished.written().getLast() == totals.assessed());
    if (!kept) {
      throw new IllegalStateException(
          "%d rows were read, %d assessed and %d refused, and %s written"
              .formatted(finished.read(), totals.assessed(), totals.refused(), finished.written()));
    }
  }

  private LongConsumer progress(String step, TableReader reader) {
    OptionalLong rows = reader.findRows();
    return done -> watch.at(step, done, rows);
  }

  /** An entry of a table, assessed by the readable path. */
  public record Explained(String entry, long line, Result result) {}

  /**
   * Assesses some entries of a file by the readable path, with quotas given out among all its rows.
   * That both paths say the same is checked.
   */
  public List<Explained> explain(Path file, Set<String> ids) throws IOException {
    List<String> header;
    Columns columns = EntryTable.columns(List.of());
    try (TableReader reader = TableFiles.open(file, columns)) {
      header = reader.header();
      if (!reader.readable()) {
        return List.of();
      }
    }
    QuotaDrawings drawings = drawings(file, columns, header);
    var shape =
        new TableShape(
            header, columns, AssessedTable.columns(schedule), AssessedTable.refused(header), false);
    var found = new ArrayList<Explained>();
    try (TableReader reader = TableFiles.open(file, columns)) {
      new Pipeline(threads, progress("searched", reader))
          .run(
              reader,
              List.of(),
              () ->
                  new ExplainStep(
                      new Assessor(schedule, drawings),
                      schedule.rules().terms(),
                      assessor.worker(drawings),
                      shape,
                      ids,
                      found));
    }
    return found;
  }

  /** What each day of each quota is given, where the table claims any. */
  QuotaDrawings drawings(Path file, Columns columns, List<String> header) throws IOException {
    var requests = new QuotaDrawings.Requests();
    boolean possible =
        !schedule.rules().vocabulary().quotas().isEmpty()
            && header.contains(EntryColumn.QUOTA.word());
    if (possible) {
      int[] places = TableBatch.places(columns);
      QuotaDrawings none = requests.drawn();
      String claimed = EntryColumn.QUOTA.word();
      try (TableReader reader = TableFiles.openStating(claimed, file, columns)) {
        new Pipeline(threads, progress("quotas", reader))
            .run(reader, List.of(), () -> new RequestStep(assessor.worker(none), places, requests));
      }
    }
    return requests.drawn();
  }

  /** Adds up what the rows of batches ask of quotas; for one thread. */
  private static final class RequestStep implements Step {
    private final BulkWorker worker;
    private final int[] places;
    private final QuotaDrawings.Requests whole;
    private QuotaDrawings.Requests part = new QuotaDrawings.Requests();

    RequestStep(BulkWorker worker, int[] places, QuotaDrawings.Requests whole) {
      this.worker = worker;
      this.places = places;
      this.whole = whole;
    }

    @Override
    public void batch(Batch batch, Outputs outputs) {
      worker.request(new TableBatch(batch, places), part);
    }

    @Override
    public Runnable part() {
      QuotaDrawings.Requests done = part;
      part = new QuotaDrawings.Requests();
      return () -> whole.addAll(done);
    }
  }
}
