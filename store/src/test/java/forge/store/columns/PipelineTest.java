package forge.store.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches go through a step in several threads and come out in order, all of them or no file. */
class PipelineTest {

  private static final int ROWS = 300_000;
  private static final Columns IDS = Columns.of(Column.text("id"), Column.decimal("double", 2));
  private static final Columns NOTES = Columns.of(Column.whole("line"), Column.text("reason"));

  @TempDir private Path folder;

  /** Doubles the values; a row without one is refused. */
  private static void step(Batch batch, Step.Outputs out) {
    var good = new BatchBuilder(IDS, batch.rows());
    var refused = new BatchBuilder(NOTES, batch.rows());
    int goods = 0;
    int refusals = 0;
    for (int row = 0; row < batch.rows(); row++) {
      long value = batch.numbers(2)[row];
      if (value == Batch.ABSENT) {
        refused.numbers(0)[refusals] = batch.line(row);
        refused.set(refusals++, 1, "no value");
      } else {
        good.set(goods, 0, batch.texts(0).text(batch.codes(0)[row]));
        good.numbers(1)[goods++] = 2 * value;
      }
    }
    out.write(0, good.build(goods));
    out.write(1, refused.build(refusals));
  }

  private Finished run(int threads, Supplier<Step> steps, List<Long> progress) throws IOException {
    Path from = SmallTable.csv(folder, SmallTable.rows(ROWS));
    var targets =
        List.of(
            new Target(folder.resolve("good.parquet"), IDS),
            new Target(folder.resolve("refused.csv"), NOTES));
    try (TableReader reader = TableFiles.open(from, SmallTable.COLUMNS)) {
      return new Pipeline(threads, progress::add).run(reader, targets, steps);
    }
  }

  @Test
  void rowsGoIntoTwoFilesInOrder() throws IOException {
    var progress = new ArrayList<Long>();
    Finished finished = run(3, () -> PipelineTest::step, progress);
    List<String> refused = Files.readAllLines(folder.resolve("refused.csv"));
    long empty = Math.ceilDiv(ROWS, 7);

    assertThat(finished).isEqualTo(new Finished(ROWS, List.of(ROWS - empty, empty)));
    assertThat(progress).containsExactly(131_072L, 262_144L, (long) ROWS);
    assertThat(refused).startsWith("line,reason", "2,no value", "9,no value", "16,no value");
    assertThat(refused).hasSize((int) empty + 1).last().isEqualTo((ROWS / 7 * 7 + 2) + ",no value");
    assertThat(SmallTable.read(folder.resolve("good.parquet"), IDS).rows())
        .hasSize((int) (ROWS - empty))
        .startsWith("1: E7919|62.22");
  }

  /** Notes the first line of each part. */
  private static final class FirstLines implements Step {
    private final List<Long> told;
    private long first;

    FirstLines(List<Long> told) {
      this.told = told;
    }

    @Override
    public void batch(Batch batch, Outputs outputs) {
      first = first == 0 ? batch.line(0) : first;
    }

    @Override
    public Runnable part() {
      long line = first;
      first = 0;
      return () -> told.add(line);
    }
  }

  @Test
  void partsAreToldInOrder() throws IOException {
    var told = new ArrayList<Long>();
    run(4, () -> new FirstLines(told), new ArrayList<>());

    assertThat(told).containsExactly(2L, 131_074L, 262_146L);
  }

  @Test
  void stepThatFailsLeavesNoFile() {
    Step failing =
        (batch, out) -> {
          step(batch, out);
          if (batch.line(0) > 200_000) {
            throw new IllegalStateException("a defect");
          }
        };

    assertThatThrownBy(() -> run(2, () -> failing, new ArrayList<>()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a defect");
    assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("t.csv"));
  }
}
