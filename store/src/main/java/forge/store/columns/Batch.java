package forge.store.columns;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some rows of a table, column by column. The arrays are those of the batch, for reading only; they
 * may be longer than there are rows. A batch is valid until the step that was given it returns.
 */
public final class Batch {

  /** Stands for an empty cell among numbers. */
  public static final long ABSENT = Long.MIN_VALUE;

  /** Stands for an empty cell among the codes of texts. */
  public static final int NONE = -1;

  private final Columns columns;
  private final int rows;
  private final int among;
  private final long[][] numbers;
  private final int[][] codes;
  private final Texts[] texts;
  private final Oddities oddities;
  private final Lines lines;

  Batch(BatchBuilder from, int rows) {
    this.columns = from.columns();
    this.rows = rows;
    this.among = rows + from.leftOut();
    this.numbers = from.numbers();
    this.codes = from.codes();
    this.texts = from.texts();
    this.oddities = from.oddities();
    this.lines = from.lines();
  }

  /** The columns. */
  public Columns columns() {
    return columns;
  }

  /** How many rows. */
  public int rows() {
    return rows;
  }

  /** How many rows of the file they are or were chosen from. */
  public int among() {
    return among;
  }

  /** The scaled decimals, days or flags of a column, by row. */
  public long[] numbers(int column) {
    if (columns.get(column).kind() == Kind.TEXT) {
      throw new IllegalArgumentException(columns.get(column).name() + " is a column of texts");
    }
    return numbers[column];
  }

  /** The codes of the texts of a column, by row. */
  public int[] codes(int column) {
    if (columns.get(column).kind() != Kind.TEXT) {
      throw new IllegalArgumentException(columns.get(column).name() + " is no column of texts");
    }
    return codes[column];
  }

  /** The texts that the codes of a column mean. */
  public Texts texts(int column) {
    codes(column);
    return texts[column];
  }

  /** Where a row stands in its file: the line it begins on in CSV, the row from 1 in Parquet. */
  public long line(int row) {
    return lines.of(row);
  }

  /** Whether any row has an odd cell or a fault. */
  public boolean anyOdd() {
    return oddities.any();
  }

  /** The cells of a row that fit no value of their column, by the name of the column. */
  public Map<String, OddCell> odd(int row) {
    return oddities.odd(row);
  }

  /** Why a row is no row of the table (too many cells); all its cells are absent then. */
  public Optional<String> findFault(int row) {
    return oddities.findFault(row);
  }

  /** The cells of a faulty row as they were written, in the order of the file. */
  public List<String> cells(int row) {
    return oddities.cells(row);
  }

  /** The text of a cell; empty where it is absent; what was written where it is odd. */
  public String show(int row, int column) {
    OddCell odd = odd(row).get(columns.get(column).name());
    if (odd != null) {
      return odd.text();
    }
    if (columns.get(column).kind() == Kind.TEXT) {
      int code = codes[column][row];
      return code == NONE ? "" : texts[column].text(code);
    }
    long number = numbers[column][row];
    return number == ABSENT ? "" : shown(columns.get(column), number);
  }

  /** The texts of all cells of a row by the name of the column, in order. */
  public Map<String, String> show(int row) {
    var cells = new LinkedHashMap<String, String>();
    for (int c = 0; c < columns.size(); c++) {
      cells.put(columns.get(c).name(), show(row, c));
    }
    return Collections.unmodifiableMap(cells);
  }

  private static String shown(Column column, long number) {
    return switch (column.kind()) {
      case DECIMAL -> Decimals.text(number, column.scale());
      case DATE -> LocalDate.ofEpochDay(number).toString();
      case FLAG -> number == 0 ? "false" : "true";
      case TEXT -> throw new IllegalArgumentException("A text is no number");
    };
  }
}
