package forge.solver.complementarity;

/**
 * Fill-reducing orders for {@link SparseLu}, by approximate minimum degree (Amestoy, Davis and Duff
 * 1996, "An approximate minimum degree ordering algorithm", SIAM J. Matrix Anal. 17).
 *
 * <p>The two graphs differ in what they assume of the pivots. {@link #ofSum} orders {@code A + A'}
 * and fits factorisations that can mostly keep the diagonal. {@link #ofProduct} orders {@code A'A}
 * without forming it, its rows being the first elements of the quotient graph, and bounds the fill
 * for whatever rows the pivoting picks (George and Ng 1985).
 */
final class LuOrdering {

  private LuOrdering() {}

  /** Order of the columns by the graph of {@code A + A'}. */
  static int[] ofSum(SparseJacobian.Pattern a) {
    int n = a.size();
    var degree = new int[n];
    var graph = new QuotientGraph(n, 0);
    for (int j = 0; j < n; j++) {
      for (int k = a.start()[j]; k < a.start()[j + 1]; k++) {
        if (a.row()[k] != j) {
          degree[j]++;
          degree[a.row()[k]]++;
        }
      }
    }
    var neighbours = new int[n][];
    for (int j = 0; j < n; j++) {
      neighbours[j] = new int[degree[j]];
      degree[j] = 0;
    }
    for (int j = 0; j < n; j++) {
      for (int k = a.start()[j]; k < a.start()[j + 1]; k++) {
        int i = a.row()[k];
        if (i != j) {
          neighbours[j][degree[j]++] = i;
          neighbours[i][degree[i]++] = j;
        }
      }
    }
    for (int j = 0; j < n; j++) {
      graph.setNeighbours(j, neighbours[j]);
    }
    return graph.order();
  }

  /** Order of the columns by the graph of {@code A'A}; nearly full rows are left out of it. */
  static int[] ofProduct(SparseJacobian.Pattern a) {
    int n = a.size();
    var count = new int[n];
    for (int k = 0; k < a.entries(); k++) {
      count[a.row()[k]]++;
    }
    var columns = new int[n][];
    for (int i = 0; i < n; i++) {
      columns[i] = new int[count[i]];
      count[i] = 0;
    }
    for (int j = 0; j < n; j++) {
      for (int k = a.start()[j]; k < a.start()[j + 1]; k++) {
        int i = a.row()[k];
        columns[i][count[i]++] = j;
      }
    }
    var graph = new QuotientGraph(n, n);
    double dense = Math.max(16, 10 * Math.sqrt(n));
    for (int i = 0; i < n; i++) {
      if (columns[i].length <= dense) {
        graph.setElement(i, columns[i]);
      }
    }
    return graph.order();
  }
}
