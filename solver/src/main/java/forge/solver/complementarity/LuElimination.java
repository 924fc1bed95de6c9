package forge.solver.complementarity;

import java.util.Arrays;

/**
 * Left-looking elimination, one column at a time (Gilbert and Peierls 1988, "Sparse partial
 * pivoting in time proportional to arithmetic operations", SIAM J. Sci. Stat. Comput. 9).
 *
 * <p>The rows that a column reaches through the finished part of {@code L} are found by a
 * depth-first search, then eliminated in topological order. The search follows only the pruned
 * columns of Eisenstat and Liu (1992): once {@code U} and {@code L} are symmetric in a pair of
 * places, later searches need only the rows of {@code L} up to that pivot.
 */
final class LuElimination {

  /** Share of the column's largest entry from which the diagonal is taken as pivot. */
  private static final double DIAGONAL_PREFERENCE = 0.01;

  /**
   * A pivot below this, in units of the scaled rows, is taken for zero: rounding of sums near one.
   */
  private static final double ZERO_PIVOT = 1e-14;

  /** What takes the place of a zero pivot: the square root of the rounding unit. */
  private static final double REPLACEMENT = 1e-8;

  private static final int OPEN = -1;

  private final SparseJacobian a;
  private final int[] columnOrder;
  private final double[] rowScale;
  private final SparseColumns lower;
  private final SparseColumns upper;
  private final double[] pivot;
  private final int[] position;
  private final int[] prunedEnd;
  private final int[] visited;
  private final int[] reach;
  private final int[] path;
  private final int[] pathSlot;
  private final double[] work;
  private int firstOpenRow;
  private int replaced;
  private int singularRow = -1;

  LuElimination(SparseJacobian a, int[] columnOrder) {
    this.a = a;
    this.columnOrder = columnOrder;
    int n = a.size();
    rowScale = rowScales(a);
    lower = new SparseColumns(n, 4 * a.entries());
    upper = new SparseColumns(n, 4 * a.entries());
    pivot = new double[n];
    position = new int[n];
    Arrays.fill(position, OPEN);
    prunedEnd = new int[n];
    visited = new int[n];
    Arrays.fill(visited, -1);
    reach = new int[n];
    path = new int[n];
    pathSlot = new int[n];
    work = new double[n];
  }

  private static double[] rowScales(SparseJacobian a) {
    var scale = new double[a.size()];
    for (int k = 0; k < a.entries(); k++) {
      int i = a.pattern().row()[k];
      scale[i] = Math.max(scale[i], Math.abs(a.values()[k]));
    }
    for (int i = 0; i < scale.length; i++) {
      scale[i] = scale[i] > 0 ? 1 / scale[i] : 1;
    }
    return scale;
  }

  LuFactors run() {
    int n = a.size();
    for (int k = 0; k < n; k++) {
      int top = reachOf(k);
      eliminate(top);
      int row = choosePivot(top, columnOrder[k]);
      store(top, k, row);
      prune(k, row);
    }
    lower.renameRows(position);
    var places = new LuFactors.Places(position, columnOrder, rowScale);
    return new LuFactors(lower, upper, pivot, places, replaced, singularRow);
  }

  /**
   * Scatters the column of pivot {@code k} into {@code work} and leaves the rows it reaches in
   * {@code reach}, from the returned index to the end, every row before those it updates.
   */
  private int reachOf(int k) {
    int top = reach.length;
    int column = columnOrder[k];
    for (int s = a.pattern().start()[column]; s < a.pattern().start()[column + 1]; s++) {
      double value = a.values()[s];
      int row = a.pattern().row()[s];
      if (value != 0) {
        top = visited[row] == k ? top : search(row, k, top);
        work[row] = value * rowScale[row];
      }
    }
    return top;
  }

  private int search(int from, int stamp, int top) {
    int depth = 0;
    int next = top;
    push(from, stamp, 0);
    while (depth >= 0) {
      int row = path[depth];
      int child = nextChild(depth, stamp);
      if (child >= 0) {
        push(child, stamp, ++depth);
      } else {
        reach[--next] = row;
        depth--;
      }
    }
    return next;
  }

  private void push(int row, int stamp, int depth) {
    visited[row] = stamp;
    path[depth] = row;
    pathSlot[depth] = position[row] == OPEN ? 0 : lower.start(position[row]);
  }

  private int nextChild(int depth, int stamp) {
    int column = position[path[depth]];
    if (column == OPEN) {
      return -1;
    }
    while (pathSlot[depth] < prunedEnd[column]) {
      int child = lower.row(pathSlot[depth]++);
      if (visited[child] != stamp) {
        return child;
      }
    }
    return -1;
  }

  private void eliminate(int top) {
    for (int t = top; t < reach.length; t++) {
      int row = reach[t];
      if (position[row] != OPEN && work[row] != 0) {
        lower.addColumn(position[row], -work[row], work);
      }
    }
  }

  private int choosePivot(int top, int diagonal) {
    int best = -1;
    double largest = 0;
    for (int t = top; t < reach.length; t++) {
      int row = reach[t];
      if (position[row] == OPEN && Math.abs(work[row]) > largest) {
        largest = Math.abs(work[row]);
        best = row;
      }
    }
    boolean diagonalOpen = position[diagonal] == OPEN;
    if (!(largest > ZERO_PIVOT)) {
      return replacePivot(diagonalOpen ? diagonal : firstOpenRow());
    }
    boolean keepDiagonal =
        diagonalOpen && Math.abs(work[diagonal]) >= DIAGONAL_PREFERENCE * largest;
    return keepDiagonal ? diagonal : best;
  }

  private int replacePivot(int row) {
    replaced++;
    singularRow = singularRow < 0 ? row : singularRow;
    work[row] = work[row] < 0 ? -REPLACEMENT : REPLACEMENT;
    return row;
  }

  private int firstOpenRow() {
    while (position[firstOpenRow] != OPEN) {
      firstOpenRow++;
    }
    return firstOpenRow;
  }

  /**
   * Moves the column from {@code work} to the factors. Entries of {@code L} that cancelled to zero
   * are kept: the pruned search relies on the pattern of {@code L} being closed under elimination.
   */
  private void store(int top, int k, int pivotRow) {
    pivot[k] = work[pivotRow];
    work[pivotRow] = 0;
    for (int t = top; t < reach.length; t++) {
      int row = reach[t];
      double value = work[row];
      work[row] = 0;
      if (position[row] == OPEN && row != pivotRow) {
        lower.push(row, value / pivot[k]);
      } else if (position[row] != OPEN && value != 0) {
        upper.push(position[row], value);
      }
    }
    position[pivotRow] = k;
    lower.close();
    upper.close();
    prunedEnd[k] = lower.end(k);
  }

  /**
   * Prunes the columns of {@code L} that column {@code k} of {@code U} and the new pivot row share.
   */
  private void prune(int k, int pivotRow) {
    for (int s = upper.start(k); s < upper.end(k); s++) {
      int j = upper.row(s);
      if (prunedEnd[j] == lower.end(j) && holdsRow(j, pivotRow)) {
        int kept = lower.start(j);
        for (int slot = kept; slot < lower.end(j); slot++) {
          if (position[lower.row(slot)] != OPEN) {
            lower.swap(slot, kept++);
          }
        }
        prunedEnd[j] = kept;
      }
    }
  }

  private boolean holdsRow(int column, int row) {
    for (int slot = lower.start(column); slot < lower.end(column); slot++) {
      if (lower.row(slot) == row) {
        return true;
      }
    }
    return false;
  }
}
