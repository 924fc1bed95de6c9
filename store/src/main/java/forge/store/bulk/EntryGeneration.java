package forge.store.bulk;

import forge.levy.schedule.LevySchedule;
import forge.store.columns.Batch;
import forge.store.columns.Pipeline;
import forge.store.columns.Step;
import forge.store.columns.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Writes tables of synthetic entries, said to be so in the file. */
public final class EntryGeneration {

  /**
   * What is wanted.
   *
   * @param badShare the share of rows with something wrong, between 0 and 1
   */
  public record Order(long rows, long seed, LocalDate from, int days, double badShare) {

    public Order {
      if (rows < 1 || days < 1 || !(badShare >= 0 && badShare <= 1)) {
        throw new IllegalArgumentException("A table has rows, days and a share between 0 and 1");
      }
    }
  }

  private EntryGeneration() {}

  /** Writes a table; the same order gives the same bytes on any number of threads. */
  public static void write(
      LevySchedule schedule, Order order, Path file, int threads, BulkRun.Watch watch)
      throws IOException {
    var entries =
        new SyntheticEntries(schedule, order.from(), order.days(), order.seed(), order.badShare());
    try (var table = new SyntheticTable(entries, order.rows())) {
      var target =
          new Target(
              file,
              entries.columns(),
              Map.of(
                  "forge.synthetic",
                  "true: drawn by chance, nothing in it was ever declared",
                  "forge.synthetic.seed",
                  Long.toString(order.seed()),
                  "forge.rules",
                  schedule.rules().heading().id()));
      new Pipeline(threads, done -> watch.at("drawn", done, OptionalLong.of(order.rows())))
          .run(table, List.of(target), Copy::new);
    }
  }

  /** Writes what is read. */
  private static final class Copy implements Step {
    @Override
    public void batch(Batch batch, Outputs outputs) {
      outputs.write(0, batch);
    }
  }
}
