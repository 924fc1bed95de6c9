package forge.solver.convex;

import java.util.Arrays;

/** The off-diagonal pattern of {@code A Aᵀ}: two rows are neighbours when a column holds both. */
final class RowGraph {
  private final int[] starts;
  private final int[] indices;

  RowGraph(int[] starts, int[] indices) {
    this.starts = starts;
    this.indices = indices;
  }

  /** Where the neighbours of each row begin; one more entry closes the last. */
  int[] starts() {
    return starts;
  }

  /** The neighbours. */
  int[] indices() {
    return indices;
  }

  /** The graph of a matrix. */
  static RowGraph of(SparseMatrix a) {
    SparseMatrix byRow = a.transpose();
    int[] starts = new int[a.rows + 1];
    int[] indices = new int[Math.max(16, 4 * a.entries())];
    int[] mark = new int[a.rows];
    Arrays.fill(mark, -1);
    int count = 0;
    for (int i = 0; i < a.rows; i++) {
      mark[i] = i;
      for (int q = byRow.columnStarts[i]; q < byRow.columnStarts[i + 1]; q++) {
        int j = byRow.rowIndices[q];
        if (count + a.rows > indices.length) {
          indices = Arrays.copyOf(indices, Math.max(2 * indices.length, count + a.rows));
        }
        for (int p = a.columnStarts[j]; p < a.columnStarts[j + 1]; p++) {
          int neighbour = a.rowIndices[p];
          if (mark[neighbour] != i) {
            mark[neighbour] = i;
            indices[count++] = neighbour;
          }
        }
      }
      starts[i + 1] = count;
    }
    return new RowGraph(starts, Arrays.copyOf(indices, count));
  }
}
