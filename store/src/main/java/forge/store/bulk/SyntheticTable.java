package forge.store.bulk;

import forge.kernel.Problem;
import forge.store.columns.Batch;
import forge.store.columns.BatchBuilder;
import forge.store.columns.Columns;
import forge.store.columns.TableReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Synthetic entries as a table that is read: each part follows from the seed and its number alone,
 * so the same seed gives the same bytes whatever the number of threads.
 */
final class SyntheticTable implements TableReader {

  private static final int PART = 1 << 18;
  private static final int ROWS = 1 << 14;

  private final SyntheticEntries entries;
  private final long rows;
  private final AtomicInteger next = new AtomicInteger();

  SyntheticTable(SyntheticEntries entries, long rows) {
    this.entries = entries;
    this.rows = rows;
  }

  @Override
  public boolean readable() {
    return true;
  }

  @Override
  public OptionalLong findRows() {
    return OptionalLong.of(rows);
  }

  @Override
  public List<String> header() {
    return columns().list().stream().map(each -> each.name()).toList();
  }

  Columns columns() {
    return entries.columns();
  }

  @Override
  public Optional<Part> findNext() {
    int number = next.getAndIncrement();
    long from = (long) number * PART;
    return from >= rows ? Optional.empty() : Optional.of(new Stretch(number, from));
  }

  @Override
  public List<Problem> problems() {
    return List.of();
  }

  @Override
  public void close() {}

  /** Entries that follow each other. */
  private final class Stretch implements Part {
    private final int number;
    private final long until;
    private final SyntheticEntries.Draw draw;
    private long at;

    Stretch(int number, long from) {
      this.number = number;
      this.at = from;
      this.until = Math.min(rows, from + PART);
      this.draw = entries.draw(number);
    }

    @Override
    public int number() {
      return number;
    }

    @Override
    public Optional<Batch> findNext() {
      if (at >= until) {
        return Optional.empty();
      }
      int count = (int) Math.min(ROWS, until - at);
      var into = new BatchBuilder(columns(), count);
      draw.fill(into, count, at);
      at += count;
      return Optional.of(into.build(count));
    }

    @Override
    public void close() {}
  }
}
