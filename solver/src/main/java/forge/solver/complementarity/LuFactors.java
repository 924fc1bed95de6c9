package forge.solver.complementarity;

/**
 * Triangular factors in compressed columns, both in pivot order: {@code L} below its unit diagonal,
 * {@code U} above its diagonal, which stands in {@code pivot}.
 */
final class LuFactors {

  private final SparseColumns lower;
  private final SparseColumns upper;
  private final double[] pivot;
  private final int[] position;
  private final int[] columnOrder;
  private final double[] rowScale;
  private final int replaced;
  private final int singularRow;

  LuFactors(
      SparseColumns lower,
      SparseColumns upper,
      double[] pivot,
      Places places,
      int replaced,
      int singularRow) {
    this.lower = lower;
    this.upper = upper;
    this.pivot = pivot;
    this.position = places.position;
    this.columnOrder = places.columnOrder;
    this.rowScale = places.rowScale;
    this.replaced = replaced;
    this.singularRow = singularRow;
  }

  /** Pivot position of every row, column of every pivot, and scale of every row. */
  static final class Places {

    private final int[] position;
    private final int[] columnOrder;
    private final double[] rowScale;

    Places(int[] position, int[] columnOrder, double[] rowScale) {
      this.position = position;
      this.columnOrder = columnOrder;
      this.rowScale = rowScale;
    }
  }

  int[] position() {
    return position;
  }

  int[] columnOrder() {
    return columnOrder;
  }

  double[] rowScale() {
    return rowScale;
  }

  int replaced() {
    return replaced;
  }

  int singularRow() {
    return singularRow;
  }

  int fill() {
    return lower.entries() + upper.entries() + pivot.length;
  }

  void solveLower(double[] y) {
    for (int k = 0; k < y.length; k++) {
      if (y[k] != 0) {
        lower.addColumn(k, -y[k], y);
      }
    }
  }

  void solveUpper(double[] y) {
    for (int k = y.length - 1; k >= 0; k--) {
      if (y[k] != 0) {
        y[k] /= pivot[k];
        upper.addColumn(k, -y[k], y);
      }
    }
  }

  void solveUpperTransposed(double[] y) {
    for (int k = 0; k < y.length; k++) {
      y[k] = (y[k] - upper.dotColumn(k, y)) / pivot[k];
    }
  }

  void solveLowerTransposed(double[] y) {
    for (int k = y.length - 1; k >= 0; k--) {
      y[k] -= lower.dotColumn(k, y);
    }
  }
}
