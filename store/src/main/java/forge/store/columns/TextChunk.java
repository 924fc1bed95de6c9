package forge.store.columns;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.column.values.ValuesReader;
import org.jspecify.annotations.Nullable;

/**
 * Texts of one column in one row group. As long as the file gives codes of its dictionary, the
 * texts of the batches are that dictionary; a batch in which texts stand in full has texts of its
 * own.
 */
final class TextChunk implements ColumnChunk {

  /** The code of a text that is odd. */
  private static final int ODD = -2;

  private final ChunkPages pages;
  private final TextSource source;
  private final boolean text;
  private final Texts dictionary = new Texts();
  private final int[] meaning;
  private final Map<Integer, OddCell> odd = new HashMap<>();
  private final OddNote note = new OddNote();
  private final Cells cells;
  private @Nullable Page page;
  private @Nullable ValuesReader values;
  private @Nullable HybridRuns runs;
  private int at;

  TextChunk(ChunkPages pages, TextSource source, boolean text, Cells cells) throws IOException {
    this.pages = pages;
    this.source = source;
    this.cells = cells;
    this.text = text;
    ChunkPages.Values given = pages.dictionary();
    meaning = new int[given == null ? 0 : given.size()];
    for (int i = 0; given != null && i < meaning.length; i++) {
      byte[] bytes = source.next(given.reader());
      meaning[i] = code(dictionary, bytes, 0, bytes.length);
      if (meaning[i] == ODD) {
        odd.put(i, note.last());
      }
    }
  }

  @Override
  public void read(BatchBuilder into, int column, RowChoice chosen) throws IOException {
    if (meaning.length > 0) {
      into.texts(column, dictionary);
    }
    cells.begin();
    int done = 0;
    while (done < chosen.rows()) {
      Page from = page;
      if (from == null || from.left() == 0) {
        from = open();
      }
      done += cells.take(from, chosen, done);
      if (cells.values() > 0) {
        read(into, column, from);
      }
    }
  }

  private void read(BatchBuilder into, int column, Page from) {
    if (runs != null) {
      runs.read(cells);
      coded(into, column);
      return;
    }
    own(into, column);
    if (values != null) {
      any(into, column, values);
    } else {
      plain(into, column, from);
    }
  }

  private Page open() throws IOException {
    Page next = pages.next();
    page = next;
    runs = next.coded() ? next.codes() : null;
    values = next.coded() || (next.plain() && text) ? null : next.values();
    at = next.start();
    return next;
  }

  private void coded(BatchBuilder into, int column) {
    int[] codes = cells.codes();
    int[] given = into.codes(column);
    Texts mine = into.texts(column);
    if (cells.isDense() && odd.isEmpty() && mine == dictionary) {
      for (int i = 0; i < cells.size(); i++) {
        given[cells.first() + i] = meaning[codes[i]];
      }
      return;
    }
    for (int cell = 0; cell < cells.size(); cell++) {
      int code = codes[cell];
      int means = meaning[code];
      if (means == ODD) {
        into.odd(cells.row(cell), column, odd.getOrDefault(code, note.last()));
      } else if (means != Batch.NONE) {
        given[cells.row(cell)] = mine == dictionary ? means : mine.add(dictionary, means);
      }
    }
  }

  /** Gives the batch texts of its own, and the rows before the codes that they have there. */
  private void own(BatchBuilder into, int column) {
    if (meaning.length == 0 || into.texts(column) != dictionary) {
      return;
    }
    var mine = new Texts();
    int[] before = into.codes(column);
    for (int row = 0; row < cells.first(); row++) {
      before[row] = before[row] == Batch.NONE ? Batch.NONE : mine.add(dictionary, before[row]);
    }
    into.texts(column, mine);
  }

  private void any(BatchBuilder into, int column, ValuesReader from) {
    int passed = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      from.skip(cells.place(cell) - passed);
      byte[] value = source.next(from);
      set(into, column, cells.row(cell), code(into.texts(column), value, 0, value.length));
      passed = cells.place(cell) + 1;
    }
    from.skip(cells.values() - passed);
  }

  private void plain(BatchBuilder into, int column, Page from) {
    Texts mine = into.texts(column);
    int passed = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      skip(from, cells.place(cell) - passed);
      int start = at + Integer.BYTES;
      skip(from, 1);
      set(into, column, cells.row(cell), code(mine, from.bytes(), start, at - start));
      passed = cells.place(cell) + 1;
    }
    skip(from, cells.values() - passed);
  }

  /** Passes over texts that stand in full. */
  private void skip(Page from, int count) {
    for (int i = 0; i < count; i++) {
      int length = LittleEndian.getInt(from.bytes(), at);
      int start = at + Integer.BYTES;
      if (length < 0 || length > from.end() - start) {
        throw new IllegalArgumentException("a page ends too early");
      }
      at = start + length;
    }
  }

  private void set(BatchBuilder into, int column, int row, int code) {
    if (code == ODD) {
      into.odd(row, column, note.last());
    } else {
      into.codes(column)[row] = code;
    }
  }

  private int code(Texts into, byte[] bytes, int start, int length) {
    int from = start;
    int end = start + length;
    while (from < end && bytes[from] >= 0 && bytes[from] <= ' ') {
      from++;
    }
    while (end > from && bytes[end - 1] >= 0 && bytes[end - 1] <= ' ') {
      end--;
    }
    if (from == end) {
      return Batch.NONE;
    }
    if (end - from > Texts.LONGEST || !TextSource.sound(bytes, from, end - from)) {
      note.odd(TextSource.odd(bytes, from, end - from));
      return ODD;
    }
    return into.add(bytes, from, end - from);
  }
}
