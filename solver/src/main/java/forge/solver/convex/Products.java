package forge.solver.convex;

/**
 * Where each product {@code a_pj a_qj} of a column's entries lands: the products of supernode
 * {@code s} are {@code starts[s] … starts[s + 1] - 1}.
 */
final class Products {
  private final int[] starts;
  private final int[] firstEntry;
  private final int[] secondEntry;
  private final int[] column;
  private final int[] frontColumn;
  private final int[] frontRow;

  Products(
      int[] starts,
      int[] firstEntry,
      int[] secondEntry,
      int[] column,
      int[] frontColumn,
      int[] frontRow) {
    this.starts = starts;
    this.firstEntry = firstEntry;
    this.secondEntry = secondEntry;
    this.column = column;
    this.frontColumn = frontColumn;
    this.frontRow = frontRow;
  }

  /** First product of each supernode. */
  int[] starts() {
    return starts;
  }

  /** Entry of {@code A} giving the front's column. */
  int[] firstEntry() {
    return firstEntry;
  }

  /** Entry of {@code A} giving the front's row. */
  int[] secondEntry() {
    return secondEntry;
  }

  /** Column of {@code A}, whose weight multiplies the product. */
  int[] column() {
    return column;
  }

  /** Local column in the front. */
  int[] frontColumn() {
    return frontColumn;
  }

  /** Local row in the front. */
  int[] frontRow() {
    return frontRow;
  }

  static Products of(SymbolicFactor symbolic, SparseMatrix a, int[] position, int[] supernode) {
    int[] starts = starts(symbolic, a, position, supernode);
    int total = starts[starts.length - 1];
    int[] next = starts.clone();
    Products products =
        new Products(
            starts, new int[total], new int[total], new int[total], new int[total], new int[total]);
    for (int j = 0; j < a.columns; j++) {
      for (int p = a.columnStarts[j]; p < a.columnStarts[j + 1]; p++) {
        for (int q = a.columnStarts[j]; q < a.columnStarts[j + 1]; q++) {
          int k = position[a.rowIndices[p]];
          int i = position[a.rowIndices[q]];
          if (i >= k) {
            int slot = next[supernode[k]]++;
            products.firstEntry[slot] = p;
            products.secondEntry[slot] = q;
            products.column[slot] = j;
            products.frontColumn[slot] = k;
            products.frontRow[slot] = i;
          }
        }
      }
    }
    products.localise(symbolic);
    return products;
  }

  private void localise(SymbolicFactor symbolic) {
    int[] local = new int[symbolic.size];
    for (int s = 0; s < symbolic.supernodes(); s++) {
      symbolic.mapLocal(s, local);
      for (int slot = starts[s]; slot < starts[s + 1]; slot++) {
        frontColumn[slot] = local[frontColumn[slot]];
        frontRow[slot] = local[frontRow[slot]];
      }
    }
  }

  private static int[] starts(
      SymbolicFactor symbolic, SparseMatrix a, int[] position, int[] supernode) {
    int[] starts = new int[symbolic.supernodes() + 1];
    for (int j = 0; j < a.columns; j++) {
      for (int p = a.columnStarts[j]; p < a.columnStarts[j + 1]; p++) {
        for (int q = a.columnStarts[j]; q < a.columnStarts[j + 1]; q++) {
          int k = position[a.rowIndices[p]];
          if (position[a.rowIndices[q]] >= k) {
            starts[supernode[k] + 1]++;
          }
        }
      }
    }
    for (int s = 0; s < symbolic.supernodes(); s++) {
      starts[s + 1] += starts[s];
    }
    return starts;
  }
}
