package forge.store.columns;

import java.io.IOException;
import java.util.Arrays;

/** The rows of a row group that state a column, found before the other columns are read. */
final class StatedRows {

  /** Rows that are enough for a batch. */
  private static final int ENOUGH = 1 << 12;

  /** The most rows that one batch is chosen from. */
  private static final int MOST = 1 << 24;

  private final Columns columns;
  private final int column;
  private final ColumnChunk chunk;
  private Texts texts = new Texts();
  private int[] rows = new int[2 * ENOUGH];
  private int[] codes = new int[2 * ENOUGH];
  private int size;

  /** The rows that state a column of texts. */
  StatedRows(Columns columns, int column, ColumnChunk chunk) {
    this.columns = columns;
    this.column = column;
    this.chunk = chunk;
  }

  int column() {
    return column;
  }

  /** Chooses from the next rows, of which so many are left, until there are enough for a batch. */
  RowChoice choose(long left) throws IOException {
    texts = new Texts();
    size = 0;
    int passed = 0;
    while (size < ENOUGH && passed < Math.min(left, MOST)) {
      int step = (int) Math.min(Cells.MOST, left - passed);
      var probe = new BatchBuilder(columns, step);
      chunk.read(probe, column, RowChoice.all(step));
      add(probe, passed);
      passed += step;
    }
    return RowChoice.some(passed, rows, size);
  }

  private void add(BatchBuilder from, int passed) {
    int[] found = from.codes(column);
    Texts meaning = from.texts(column);
    if (rows.length < size + found.length) {
      rows = Arrays.copyOf(rows, size + found.length);
      codes = Arrays.copyOf(codes, size + found.length);
    }
    for (int row = 0; row < found.length; row++) {
      if (found[row] != Batch.NONE) {
        rows[size] = passed + row;
        codes[size] = texts.add(meaning, found[row]);
        size++;
      }
    }
  }

  /** Puts the cells of the rows chosen last into a batch. */
  void give(BatchBuilder into) {
    into.texts(column, texts);
    System.arraycopy(codes, 0, into.codes(column), 0, size);
  }
}
