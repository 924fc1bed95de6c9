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
  private int[] there = new int[0];
  private int[] codes = new int[0];
  private @Nullable Page page;
  private @Nullable ValuesReader values;
  private @Nullable HybridRuns runs;
  private int at;

  TextChunk(ChunkPages pages, TextSource source, boolean text) throws IOException {
    this.pages = pages;
    this.source = source;
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
  public void read(BatchBuilder into, int column, int rows) throws IOException {
    if (there.length < rows) {
      there = new int[rows];
      codes = new int[rows];
    }
    int done = 0;
    if (meaning.length > 0) {
      into.texts(column, dictionary);
    }
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
      } else {
        own(cells);
        inFull(cells, from);
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
    values = next.coded() || (next.plain() && text) ? null : next.values();
    at = next.start();
    return next;
  }

  private void coded(Cells cells, HybridRuns from, int found) {
    int[] into = cells.into().codes(cells.column());
    Texts mine = cells.into().texts(cells.column());
    from.read(codes, found);
    if (found == cells.count() && odd.isEmpty() && mine == dictionary) {
      for (int i = 0; i < found; i++) {
        into[cells.first() + i] = meaning[codes[i]];
      }
      return;
    }
    int next = 0;
    for (int i = 0; i < cells.count(); i++) {
      if (there[i] != 0) {
        int code = codes[next++];
        int means = meaning[code];
        if (means == ODD) {
          cells.into().odd(cells.first() + i, cells.column(), odd.getOrDefault(code, note.last()));
        } else if (means != Batch.NONE) {
          into[cells.first() + i] = mine == dictionary ? means : mine.add(dictionary, means);
        }
      }
    }
  }

  /** Gives the batch texts of its own, and the rows before the codes that they have there. */
  private void own(Cells cells) {
    if (meaning.length == 0 || cells.into().texts(cells.column()) != dictionary) {
      return;
    }
    var mine = new Texts();
    int[] before = cells.into().codes(cells.column());
    for (int row = 0; row < cells.first(); row++) {
      before[row] = before[row] == Batch.NONE ? Batch.NONE : mine.add(dictionary, before[row]);
    }
    cells.into().texts(cells.column(), mine);
  }

  private void inFull(Cells cells, Page from) {
    int[] into = cells.into().codes(cells.column());
    Texts mine = cells.into().texts(cells.column());
    byte[] bytes = from.bytes();
    for (int i = 0; i < cells.count(); i++) {
      if (there[i] != 0) {
        int code;
        if (values == null) {
          int length = LittleEndian.getInt(bytes, at);
          int start = at + 4;
          if (length < 0 || length > from.end() - start) {
            throw new IllegalArgumentException("a page ends too early");
          }
          at = start + length;
          code = code(mine, bytes, start, length);
        } else {
          byte[] value = source.next(values);
          code = code(mine, value, 0, value.length);
        }
        set(cells, into, i, code);
      }
    }
  }

  private void set(Cells cells, int[] into, int i, int code) {
    int row = cells.first() + i;
    if (code == ODD) {
      cells.into().odd(row, cells.column(), note.last());
    } else {
      into[row] = code;
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
