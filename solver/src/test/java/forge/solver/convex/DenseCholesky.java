package forge.solver.convex;

/** The textbook factor of a dense symmetric matrix, against which sparse results are judged. */
final class DenseCholesky {
  private DenseCholesky() {}

  /** {@code A D Aᵀ} plus a number on the diagonal. */
  static double[][] normalMatrix(SparseMatrix a, double[] weights, double shift) {
    double[][] normal = new double[a.rows][a.rows];
    for (int j = 0; j < a.columns; j++) {
      for (int p = a.columnStarts[j]; p < a.columnStarts[j + 1]; p++) {
        for (int q = a.columnStarts[j]; q < a.columnStarts[j + 1]; q++) {
          normal[a.rowIndices[p]][a.rowIndices[q]] += weights[j] * a.values[p] * a.values[q];
        }
      }
    }
    for (int i = 0; i < a.rows; i++) {
      normal[i][i] += shift;
    }
    return normal;
  }

  /** Solves a positive definite system. */
  static double[] solve(double[][] matrix, double[] rhs) {
    int n = rhs.length;
    double[][] l = factor(matrix);
    double[] x = rhs.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= l[i][k] * x[k];
      }
      x[i] /= l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int k = i + 1; k < n; k++) {
        x[i] -= l[k][i] * x[k];
      }
      x[i] /= l[i][i];
    }
    return x;
  }

  private static double[][] factor(double[][] matrix) {
    int n = matrix.length;
    double[][] l = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= l[i][k] * l[j][k];
        }
        l[i][j] = i == j ? Math.sqrt(sum) : sum / l[j][j];
      }
    }
    return l;
  }

  /**
   * The pattern of the factor without cancellation, by eliminating vertex after vertex in the given
   * order, position by position: row below column.
   */
  static boolean[][] filled(RowGraph graph, int[] order) {
    int n = order.length;
    boolean[][] pattern = new boolean[n][n];
    int[] position = new int[n];
    for (int k = 0; k < n; k++) {
      position[order[k]] = k;
    }
    for (int i = 0; i < n; i++) {
      for (int p = graph.starts()[i]; p < graph.starts()[i + 1]; p++) {
        pattern[position[i]][position[graph.indices()[p]]] = true;
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        for (int j = k + 1; j < n && pattern[i][k]; j++) {
          pattern[i][j] |= pattern[j][k] && i != j;
        }
      }
    }
    return pattern;
  }

  /** Entries below the diagonal of the factor's pattern. */
  static int fill(boolean[][] filled) {
    int count = 0;
    for (int i = 0; i < filled.length; i++) {
      for (int j = 0; j < i; j++) {
        count += filled[i][j] ? 1 : 0;
      }
    }
    return count;
  }
}
