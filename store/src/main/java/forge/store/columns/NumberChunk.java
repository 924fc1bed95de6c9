package forge.store.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final Cells cells;
  private boolean anyOdd;
  private @Nullable Page page;
  private @Nullable ValuesReader values;
  private @Nullable HybridRuns runs;
  private int at;
  private int bit;

  NumberChunk(ChunkPages pages, NumberSource source, Cells cells) throws IOException {
    this.pages = pages;
    this.source = source;
    this.cells = cells;
    ChunkPages.Values given = pages.dictionary();
    dictionary = new long[given == null ? 0 : given.size()];
    for (int i = 0; given != null && i < dictionary.length; i++) {
      dictionary[i] = source.next(given.reader(), note);
      anyOdd |= dictionary[i] == Decimals.ODD;
      odd.add(note.last());
    }
  }

  @Override
  public void read(BatchBuilder into, int column, RowChoice chosen) throws IOException {
    cells.begin();
    int done = 0;
    while (done < chosen.rows()) {
      Page from = page;
      if (from == null || from.left() == 0) {
        from = open();
      }
      int count = cells.take(from, chosen, done);
      if (cells.values() > 0) {
        read(into, column, from);
      }
      done += count;
    }
  }

  private void read(BatchBuilder into, int column, Page from) {
    if (runs != null) {
      coded(into, column, runs);
    } else if (values != null) {
      any(into, column, values);
    } else if (source instanceof NumberSource.Whole whole) {
      plain(into, column, from, whole);
    } else {
      bits(into, column, from);
    }
  }

  private Page open() throws IOException {
    Page next = pages.next();
    page = next;
    runs = next.coded() ? next.codes() : null;
    boolean direct = next.plain() && !(source instanceof NumberSource.Other);
    values = next.coded() || direct ? null : next.values();
    at = next.start();
    bit = 0;
    return next;
  }

  private void coded(BatchBuilder into, int column, HybridRuns from) {
    from.read(cells);
    int[] codes = cells.codes();
    long[] numbers = into.numbers(column);
    if (cells.isDense() && !anyOdd) {
      for (int i = 0; i < cells.size(); i++) {
        numbers[cells.first() + i] = dictionary[codes[i]];
      }
      return;
    }
    for (int cell = 0; cell < cells.size(); cell++) {
      int code = codes[cell];
      long value = dictionary[code];
      if (value == Decimals.ODD) {
        into.odd(cells.row(cell), column, odd.get(code));
      } else {
        numbers[cells.row(cell)] = value;
      }
    }
  }

  private void any(BatchBuilder into, int column, ValuesReader from) {
    int passed = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      from.skip(cells.place(cell) - passed);
      set(into, column, cells.row(cell), source.next(from, note));
      passed = cells.place(cell) + 1;
    }
    from.skip(cells.values() - passed);
  }

  private void plain(BatchBuilder into, int column, Page from, NumberSource.Whole whole) {
    byte[] bytes = from.bytes();
    int size = whole.wide() ? Long.BYTES : Integer.BYTES;
    if (cells.values() > (from.end() - at) / size) {
      throw new IllegalArgumentException("a page ends too early");
    }
    if (!(cells.isDense() && whole.same() && whole.wide() && copied(into, column, bytes))) {
      for (int cell = 0; cell < cells.size(); cell++) {
        int place = at + size * cells.place(cell);
        long raw =
            whole.wide() ? LittleEndian.getLong(bytes, place) : LittleEndian.getInt(bytes, place);
        set(into, column, cells.row(cell), whole.of(raw, note));
      }
    }
    at += size * cells.values();
  }

  private void bits(BatchBuilder into, int column, Page from) {
    byte[] bytes = from.bytes();
    if (bit + cells.values() > Byte.SIZE * (from.end() - at)) {
      throw new IllegalArgumentException("a page ends too early");
    }
    long[] numbers = into.numbers(column);
    for (int cell = 0; cell < cells.size(); cell++) {
      int place = bit + cells.place(cell);
      numbers[cells.row(cell)] = (long) bytes[at + (place >>> 3)] >>> (place & 7) & 1;
    }
    bit += cells.values();
  }

  /** Copies numbers that stand in the page as they are wanted; false where one may not fit. */
  private boolean copied(BatchBuilder into, int column, byte[] bytes) {
    long[] numbers = into.numbers(column);
    int first = cells.first();
    LittleEndian.getLongs(bytes, at, numbers, first, cells.size());
    long bits = 0;
    for (int i = first; i < first + cells.size(); i++) {
      bits |= numbers[i] ^ numbers[i] >> 63;
    }
    if (Decimals.fits(bits)) {
      return true;
    }
    Arrays.fill(numbers, first, first + cells.size(), Batch.ABSENT);
    return false;
  }

  private void set(BatchBuilder into, int column, int row, long value) {
    if (value == Decimals.ODD) {
      into.odd(row, column, note.last());
    } else {
      into.numbers(column)[row] = value;
    }
  }
}
