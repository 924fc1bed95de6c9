package forge.store.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.values.ValuesReader;
import org.jspecify.annotations.Nullable;

/** Decimals, days or flags of one column in one row group. */
final class NumberChunk implements ColumnChunk {

  private final ChunkPages pages;
  private final NumberSource source;
  private final OddNote note = new OddNote();
  private final long[] dictionary;
  private final List<OddCell> odd = new ArrayList<>();
  private int[] there = new int[0];
  private int[] codes = new int[0];
  private @Nullable Page page;
  private @Nullable ValuesReader values;
  private @Nullable HybridRuns runs;
  private int at;

  NumberChunk(ChunkPages pages, NumberSource source) throws IOException {
    this.pages = pages;
    this.source = source;
    ChunkPages.Values given = pages.dictionary();
    dictionary = new long[given == null ? 0 : given.size()];
    for (int i = 0; given != null && i < dictionary.length; i++) {
      dictionary[i] = source.next(given.reader(), note);
      odd.add(note.last());
    }
  }

  @Override
  public void read(BatchBuilder into, int column, int rows) throws IOException {
    if (there.length < rows) {
      there = new int[rows];
      codes = new int[rows];
    }
    int done = 0;
    while (done < rows) {
      Page from = page;
      if (from == null || from.left() == 0) {
        from = open();
      }
      int count = Math.min(rows - done, from.left());
      int found = from.levels(there, count);
      var cells = new Cells(into, column, done, count);
      if (found == 0) {
        done += count;
        continue;
      }
      if (runs != null) {
        coded(cells, runs, found);
      } else if (values != null) {
        any(cells, values);
      } else if (source instanceof NumberSource.Whole whole) {
        plain(cells, from, whole);
      }
      done += count;
    }
  }

  /** Where the next cells go. */
  private record Cells(BatchBuilder into, int column, int first, int count) {}

  private Page open() throws IOException {
    Page next = pages.next();
    page = next;
    runs = next.coded() ? next.codes() : null;
    boolean direct = next.plain() && source instanceof NumberSource.Whole;
    values = next.coded() || direct ? null : next.values();
    at = next.start();
    return next;
  }

  private void coded(Cells cells, HybridRuns from, int found) {
    long[] into = cells.into().numbers(cells.column());
    from.read(codes, found);
    int next = 0;
    for (int i = 0; i < cells.count(); i++) {
      if (there[i] != 0) {
        int code = codes[next++];
        long value = dictionary[code];
        if (value == Decimals.ODD) {
          note.odd(odd.get(code));
        }
        set(cells, into, i, value);
      }
    }
  }

  private void any(Cells cells, ValuesReader from) {
    long[] into = cells.into().numbers(cells.column());
    for (int i = 0; i < cells.count(); i++) {
      if (there[i] != 0) {
        set(cells, into, i, source.next(from, note));
      }
    }
  }

  private void plain(Cells cells, Page from, NumberSource.Whole whole) {
    long[] into = cells.into().numbers(cells.column());
    byte[] bytes = from.bytes();
    int size = whole.wide() ? 8 : 4;
    int place = at;
    for (int i = 0; i < cells.count(); i++) {
      if (there[i] != 0) {
        long raw =
            whole.wide() ? LittleEndian.getLong(bytes, place) : LittleEndian.getInt(bytes, place);
        place += size;
        set(cells, into, i, whole.of(raw, note));
      }
    }
    if (place > from.end()) {
      throw new IllegalArgumentException("a page ends too early");
    }
    at = place;
  }

  private void set(Cells cells, long[] into, int i, long value) {
    int row = cells.first() + i;
    if (value == Decimals.ODD) {
      cells.into().odd(row, cells.column(), note.last());
    } else {
      into[row] = value;
    }
  }
}
