package forge.solver.complementarity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A square sparse matrix in compressed columns, rows ascending within a column.
 *
 * <p>Matrices made one after the other by one {@link Builder} share their pattern arrays as long as
 * the same entries are added in the same order; the solvers then keep their fill-reducing ordering.
 */
public final class SparseJacobian {

  private final Pattern pattern;
  private final double[] values;

  SparseJacobian(Pattern pattern, double[] values) {
    this.pattern = pattern;
    this.values = values;
  }

  /**
   * Where the entries stand: column {@code j} owns slots {@code start[j]} up to {@code start[j +
   * 1]}.
   */
  static final class Pattern {

    private final int[] start;
    private final int[] row;

    Pattern(int[] start, int[] row) {
      this.start = start;
      this.row = row;
    }

    int[] start() {
      return start;
    }

    int[] row() {
      return row;
    }

    int size() {
      return start.length - 1;
    }

    int entries() {
      return start[size()];
    }

    /** Whether the entries of another pattern stand in the same places. */
    boolean sameAs(Pattern other) {
      return this == other || (Arrays.equals(start, other.start) && Arrays.equals(row, other.row));
    }
  }

  /** A pattern and, for every entry in the order of adding, its slot there; neither is changed. */
  @SuppressWarnings("ArrayRecordComponent") // read by one class beside it
  record Places(Pattern pattern, int[] slots) {}

  /** Starts an empty builder for a matrix of {@code size} rows and columns. */
  public static Builder builder(int size) {
    return new Builder(size);
  }

  /** The matrix whose rows are given densely; zeros are not stored. */
  public static SparseJacobian of(double[][] rows) {
    var builder = builder(rows.length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        if (rows[i][j] != 0) {
          builder.add(i, j, rows[i][j]);
        }
      }
    }
    return builder.build();
  }

  /** Number of rows and columns. */
  public int size() {
    return pattern.size();
  }

  /** Number of stored entries. */
  public int entries() {
    return pattern.entries();
  }

  /** The value at a row and column; zero where none is stored. */
  public double at(int row, int column) {
    int slot =
        Arrays.binarySearch(pattern.row, pattern.start[column], pattern.start[column + 1], row);
    return slot < 0 ? 0 : values[slot];
  }

  /** Writes {@code A x} into {@code y}. */
  public void multiply(double[] x, double[] y) {
    Arrays.fill(y, 0);
    addColumns(x, y);
  }

  /** Adds {@code A x} to {@code y}. */
  void addColumns(double[] x, double[] y) {
    for (int j = 0; j < size(); j++) {
      if (x[j] != 0) {
        addColumn(j, x[j], y);
      }
    }
  }

  /** Adds {@code factor} times column {@code j} to {@code y}. */
  void addColumn(int j, double factor, double[] y) {
    for (int k = pattern.start[j]; k < pattern.start[j + 1]; k++) {
      y[pattern.row[k]] += factor * values[k];
    }
  }

  /** Writes the product of the transpose with {@code x} into {@code y}. */
  void multiplyTransposed(double[] x, double[] y) {
    for (int j = 0; j < size(); j++) {
      double sum = 0;
      for (int k = pattern.start[j]; k < pattern.start[j + 1]; k++) {
        sum += values[k] * x[pattern.row[k]];
      }
      y[j] = sum;
    }
  }

  /** The matrix {@code R A C} for two diagonals; it shares this pattern. */
  SparseJacobian scaledBy(double[] rowFactor, double[] columnFactor) {
    var scaled = new double[values.length];
    for (int j = 0; j < size(); j++) {
      for (int k = pattern.start[j]; k < pattern.start[j + 1]; k++) {
        scaled[k] = rowFactor[pattern.row[k]] * values[k] * columnFactor[j];
      }
    }
    return new SparseJacobian(pattern, scaled);
  }

  Pattern pattern() {
    return pattern;
  }

  double[] values() {
    return values;
  }

  /** Whether every stored value is a finite number. */
  boolean isFinite() {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Collects entries in any order and sums duplicates.
   *
   * <p>{@link #build} rewinds the builder: adding the same sequence of places again only overwrites
   * values, and the first place that differs starts a new pattern from there.
   */
  public static final class Builder {

    private final int size;
    private int[] rows = new int[16];
    private int[] columns = new int[16];
    private double[] entries = new double[16];
    private int cursor;
    private int known;
    private @Nullable Layout layout;

    private Builder(int size) {
      this.size = size;
    }

    /** Adds {@code value} at a place; values added at one place are summed. */
    public Builder add(int row, int column, double value) {
      boolean repeated = cursor < known && rows[cursor] == row && columns[cursor] == column;
      if (!repeated) {
        append(row, column);
      }
      entries[cursor++] = value;
      return this;
    }

    private void append(int row, int column) {
      if (row < 0 || row >= size || column < 0 || column >= size) {
        throw new IllegalArgumentException(
            "Entry (" + row + ", " + column + ") lies outside a matrix of size " + size);
      }
      if (cursor == rows.length) {
        int capacity = 2 * cursor;
        rows = Arrays.copyOf(rows, capacity);
        columns = Arrays.copyOf(columns, capacity);
        entries = Arrays.copyOf(entries, capacity);
      }
      rows[cursor] = row;
      columns[cursor] = column;
      layout = null;
      known = cursor + 1;
    }

    /**
     * The matrix of the entries added since the last call; the builder is then ready for a refill.
     */
    public SparseJacobian build() {
      Layout current = layout;
      if (current == null || cursor != known) {
        known = cursor;
        current = compress();
        layout = current;
      }
      var values = new double[current.pattern.entries()];
      for (int k = 0; k < known; k++) {
        values[current.slots[k]] += entries[k];
      }
      cursor = 0;
      return new SparseJacobian(current.pattern, values);
    }

    /** The pattern of the entries added, and for each in the order of adding its slot there. */
    Places places() {
      known = cursor;
      Layout made = compress();
      return new Places(made.pattern, made.slots);
    }

    /**
     * Two stable counting sorts, by row and then by column, and one pass that merges duplicates.
     */
    private Layout compress() {
      int[] asAdded = IntStream.range(0, known).toArray();
      int[] order = stableOrder(columns, stableOrder(rows, asAdded));
      var start = new int[size + 1];
      var row = new int[known];
      var slots = new int[known];
      int slot = -1;
      int previous = -1;
      for (int k : order) {
        boolean duplicate =
            previous >= 0 && rows[previous] == rows[k] && columns[previous] == columns[k];
        if (!duplicate) {
          row[++slot] = rows[k];
          start[columns[k] + 1]++;
        }
        slots[k] = slot;
        previous = k;
      }
      for (int j = 0; j < size; j++) {
        start[j + 1] += start[j];
      }
      return new Layout(new Pattern(start, Arrays.copyOf(row, slot + 1)), slots);
    }

    private int[] stableOrder(int[] keys, int[] given) {
      var next = new int[size + 1];
      for (int k = 0; k < known; k++) {
        next[keys[k] + 1]++;
      }
      for (int j = 0; j < size; j++) {
        next[j + 1] += next[j];
      }
      var order = new int[known];
      for (int entry : given) {
        order[next[keys[entry]]++] = entry;
      }
      return order;
    }

    /** A pattern and, for every entry in the order of adding, its slot there. */
    private static final class Layout {

      private final Pattern pattern;
      private final int[] slots;

      Layout(Pattern pattern, int[] slots) {
        this.pattern = pattern;
        this.slots = slots;
      }
    }
  }
}
