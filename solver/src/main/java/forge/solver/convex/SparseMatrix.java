package forge.solver.convex;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * An immutable sparse matrix in compressed columns: column {@code j} holds the entries {@code
 * columnStarts[j] … columnStarts[j + 1] - 1}, with strictly ascending row indices.
 *
 * <p>Arrays are shared inside the package and must not be written.
 */
final class SparseMatrix {
  final int rows;
  final int columns;
  final int[] columnStarts;
  final int[] rowIndices;
  final double[] values;

  SparseMatrix(int rows, int columns, int[] columnStarts, int[] rowIndices, double[] values) {
    this.rows = rows;
    this.columns = columns;
    this.columnStarts = columnStarts;
    this.rowIndices = rowIndices;
    this.values = values;
  }

  static Builder builder() {
    return new Builder();
  }

  int entries() {
    return columnStarts[columns];
  }

  /** The same pattern with other values. */
  SparseMatrix withValues(double[] newValues) {
    return new SparseMatrix(rows, columns, columnStarts, rowIndices, newValues);
  }

  /** {@code y += factor · A x}. */
  void multiplyAdd(double factor, double[] x, double[] y) {
    for (int j = 0; j < columns; j++) {
      double scaled = factor * x[j];
      for (int p = columnStarts[j]; p < columnStarts[j + 1]; p++) {
        y[rowIndices[p]] += values[p] * scaled;
      }
    }
  }

  /** {@code y += Σ_j |a_ij| |x_j|}, the magnitude against which a row's rounding is judged. */
  void magnitudeAdd(double[] x, double[] y) {
    for (int j = 0; j < columns; j++) {
      double magnitude = Math.abs(x[j]);
      for (int p = columnStarts[j]; p < columnStarts[j + 1]; p++) {
        y[rowIndices[p]] += Math.abs(values[p]) * magnitude;
      }
    }
  }

  /** The inner product of column {@code j} with {@code y}. */
  double columnDot(int j, double[] y) {
    double sum = 0;
    for (int p = columnStarts[j]; p < columnStarts[j + 1]; p++) {
      sum += values[p] * y[rowIndices[p]];
    }
    return sum;
  }

  /** The transpose; in it the values of a row of this matrix stand together. */
  SparseMatrix transpose() {
    int[] positions = transposePositions();
    int[] starts = rowStarts();
    int[] indices = new int[entries()];
    double[] transposed = new double[entries()];
    for (int j = 0; j < columns; j++) {
      for (int p = columnStarts[j]; p < columnStarts[j + 1]; p++) {
        indices[positions[p]] = j;
        transposed[positions[p]] = values[p];
      }
    }
    return new SparseMatrix(columns, rows, starts, indices, transposed);
  }

  /** For each entry of this matrix its position in the transpose. */
  int[] transposePositions() {
    int[] next = rowStarts();
    int[] positions = new int[entries()];
    for (int p = 0; p < positions.length; p++) {
      positions[p] = next[rowIndices[p]]++;
    }
    return positions;
  }

  private int[] rowStarts() {
    int[] starts = new int[rows + 1];
    for (int p = 0; p < entries(); p++) {
      starts[rowIndices[p] + 1]++;
    }
    for (int i = 0; i < rows; i++) {
      starts[i + 1] += starts[i];
    }
    return starts;
  }

  /** Collects entries in any order; entries at the same place are added. */
  static final class Builder {
    private int[] entryRows = new int[16];
    private int[] entryColumns = new int[16];
    private double[] entryValues = new double[16];
    private int count;

    Builder add(int row, int column, double value) {
      if (count == entryRows.length) {
        int capacity = count * 2;
        entryRows = Arrays.copyOf(entryRows, capacity);
        entryColumns = Arrays.copyOf(entryColumns, capacity);
        entryValues = Arrays.copyOf(entryValues, capacity);
      }
      entryRows[count] = row;
      entryColumns[count] = column;
      entryValues[count++] = value;
      return this;
    }

    /**
     * Two stable bucket passes (row, then column) sort the entries; equal places are then joined.
     */
    SparseMatrix build(int rows, int columns) {
      int[] byRow = bucketOrder(IntStream.range(0, count).toArray(), entryRows, rows);
      int[] order = bucketOrder(byRow, entryColumns, columns);
      int[] starts = new int[columns + 1];
      int[] indices = new int[count];
      double[] values = new double[count];
      int size = 0;
      int column = 0;
      for (int p : order) {
        while (column < entryColumns[p]) {
          starts[++column] = size;
        }
        if (size > starts[column] && indices[size - 1] == entryRows[p]) {
          values[size - 1] += entryValues[p];
        } else {
          indices[size] = entryRows[p];
          values[size++] = entryValues[p];
        }
      }
      while (column < columns) {
        starts[++column] = size;
      }
      return new SparseMatrix(
          rows, columns, starts, Arrays.copyOf(indices, size), Arrays.copyOf(values, size));
    }

    private int[] bucketOrder(int[] before, int[] keys, int buckets) {
      int[] next = new int[buckets + 1];
      for (int p = 0; p < count; p++) {
        next[keys[p] + 1]++;
      }
      for (int k = 0; k < buckets; k++) {
        next[k + 1] += next[k];
      }
      int[] order = new int[count];
      for (int q = 0; q < count; q++) {
        int p = before[q];
        order[next[keys[p]]++] = p;
      }
      return order;
    }
  }
}
