package forge.solver.complementarity;

import java.util.Arrays;

/** Compressed columns that grow at the end: entries are pushed, then the column is closed. */
final class SparseColumns {

  private final int[] start;
  private int closed;
  private int[] row;
  private double[] value;

  SparseColumns(int columns, int expectedEntries) {
    start = new int[columns + 1];
    row = new int[Math.max(16, expectedEntries)];
    value = new double[row.length];
  }

  /** Adds an entry to the open column. */
  void push(int i, double entry) {
    int end = start[closed + 1];
    if (end == row.length) {
      int capacity = end + (end >> 1) + 16;
      row = Arrays.copyOf(row, capacity);
      value = Arrays.copyOf(value, capacity);
    }
    row[end] = i;
    value[end] = entry;
    start[closed + 1] = end + 1;
  }

  /** Closes the open column; the next push starts the next one. */
  void close() {
    closed++;
    if (closed < start.length - 1) {
      start[closed + 1] = start[closed];
    }
  }

  int start(int column) {
    return start[column];
  }

  int end(int column) {
    return start[column + 1];
  }

  int row(int slot) {
    return row[slot];
  }

  double value(int slot) {
    return value[slot];
  }

  int entries() {
    return start[closed];
  }

  void swap(int a, int b) {
    int i = row[a];
    row[a] = row[b];
    row[b] = i;
    double entry = value[a];
    value[a] = value[b];
    value[b] = entry;
  }

  /** Replaces every row index {@code i} by {@code name[i]}. */
  void renameRows(int[] name) {
    for (int k = 0; k < entries(); k++) {
      row[k] = name[row[k]];
    }
  }

  void addColumn(int column, double factor, double[] y) {
    for (int k = start[column]; k < start[column + 1]; k++) {
      y[row[k]] += factor * value[k];
    }
  }

  double dotColumn(int column, double[] y) {
    double sum = 0;
    for (int k = start[column]; k < start[column + 1]; k++) {
      sum += value[k] * y[row[k]];
    }
    return sum;
  }
}
