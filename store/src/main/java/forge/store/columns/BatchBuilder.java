package forge.store.columns;

import java.util.Arrays;
import java.util.List;

/**
 * A batch in the making: every cell is absent until it is set. The arrays it gives are filled by
 * their user, row by row or column by column.
 */
public final class BatchBuilder {

  private static final long[] NO_NUMBERS = {};
  private static final int[] NO_CODES = {};

  /** Rows of the columns without any cell, which batches have in common. */
  private static final int SHARED = 1 << 14;

  private static final long[] NO_NUMBER = new long[SHARED];
  private static final int[] NO_TEXT = new int[SHARED];

  static {
    Arrays.fill(NO_NUMBER, Batch.ABSENT);
    Arrays.fill(NO_TEXT, Batch.NONE);
  }

  private final Columns columns;
  private final int capacity;
  private final long[][] numbers;
  private final int[][] codes;
  private final Texts[] texts;
  private final Oddities oddities = new Oddities();
  private Lines lines = row -> row + 1L;
  private int leftOut;

  /** An empty batch with room for so many rows. */
  public BatchBuilder(Columns columns, int capacity) {
    this.columns = columns;
    this.capacity = capacity;
    numbers = new long[columns.size()][];
    codes = new int[columns.size()][];
    texts = new Texts[columns.size()];
    Arrays.fill(numbers, NO_NUMBERS);
    Arrays.fill(codes, NO_CODES);
  }

  /** How many rows it can take. */
  public int capacity() {
    return capacity;
  }

  /** The scaled decimals, days or flags of a column, to be filled. */
  public long[] numbers(int column) {
    if (columns.get(column).kind() == Kind.TEXT) {
      throw new IllegalArgumentException(columns.get(column).name() + " is a column of texts");
    }
    if (numbers[column].length == 0) {
      numbers[column] = new long[capacity];
      Arrays.fill(numbers[column], Batch.ABSENT);
    }
    return numbers[column];
  }

  /** The codes of the texts of a column, to be filled. */
  public int[] codes(int column) {
    texts(column);
    if (codes[column].length == 0) {
      codes[column] = new int[capacity];
      Arrays.fill(codes[column], Batch.NONE);
    }
    return codes[column];
  }

  /** The texts of a column, to be added to. */
  public Texts texts(int column) {
    if (columns.get(column).kind() != Kind.TEXT) {
      throw new IllegalArgumentException(columns.get(column).name() + " is no column of texts");
    }
    if (texts[column] == null) {
      texts[column] = new Texts();
    }
    return texts[column];
  }

  /** Makes the codes of a column mean these texts; codes set before keep their number. */
  public void texts(int column, Texts meaning) {
    texts(column);
    texts[column] = meaning;
  }

  /** Sets a text. */
  public void set(int row, int column, String text) {
    codes(column)[row] = texts(column).add(text);
  }

  /** Closes the places of rows that are not kept, and tells how many there are then. */
  public int keep(boolean[] kept) {
    int first = 0;
    while (first < capacity && kept[first]) {
      first++;
    }
    int next = first;
    int row = first;
    while (row < capacity) {
      int begin = row;
      while (row < capacity && kept[row]) {
        row++;
      }
      move(begin, next, row - begin);
      next += row - begin;
      while (row < capacity && !kept[row]) {
        row++;
      }
    }
    return next;
  }

  private void move(int from, int to, int count) {
    if (count == 0) {
      return;
    }
    for (int c = 0; c < columns.size(); c++) {
      if (numbers[c].length > 0) {
        System.arraycopy(numbers[c], from, numbers[c], to, count);
      }
      if (codes[c].length > 0) {
        System.arraycopy(codes[c], from, codes[c], to, count);
      }
    }
  }

  /** The batch of the first rows; nothing may be set afterwards. */
  public Batch build(int rows) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).kind() == Kind.TEXT) {
        texts(c);
        codes[c] = codes[c].length == 0 && rows <= SHARED ? NO_TEXT : codes(c);
      } else {
        numbers[c] = numbers[c].length == 0 && rows <= SHARED ? NO_NUMBER : numbers(c);
      }
    }
    return new Batch(this, rows);
  }

  /** Tells of a cell that fits no value of its column. */
  void odd(int row, int column, OddCell cell) {
    oddities.odd(row, columns.get(column).name(), cell);
  }

  /** Tells that a row is none, and makes its cells absent. */
  void fault(int row, String rule, List<String> cells) {
    empty(row);
    oddities.fault(row, rule, cells);
  }

  /** Makes the cells of a row absent. */
  void empty(int row) {
    oddities.forget(row);
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).kind() == Kind.TEXT) {
        codes(c)[row] = Batch.NONE;
      } else {
        numbers(c)[row] = Batch.ABSENT;
      }
    }
  }

  void lines(Lines place) {
    lines = place;
  }

  /** Tells how many rows of the file lie among these and are left out. */
  void leftOut(int count) {
    leftOut = count;
  }

  int leftOut() {
    return leftOut;
  }

  Columns columns() {
    return columns;
  }

  long[][] numbers() {
    return numbers;
  }

  int[][] codes() {
    return codes;
  }

  Texts[] texts() {
    return texts;
  }

  Oddities oddities() {
    return oddities;
  }

  Lines lines() {
    return lines;
  }
}
