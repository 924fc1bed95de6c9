package forge.solver.complementarity;

/**
 * A fill-reducing order for {@link SparseLu}: approximate minimum degree (Amestoy, Davis and Duff
 * 1996, "An approximate minimum degree ordering algorithm", SIAM J. Matrix Anal. 17) on the graph
 * of {@code A + A'}.
 *
 * <p>It fits factorisations that can mostly keep the diagonal, as those of Newton matrices can,
 * whose diagonal is strengthened. The graph of {@code A'A}, which allows for any choice of pivots,
 * was tried on market matrices and filled five to thirty times as much, even with most of the
 * diagonal gone.
 */
final class LuOrdering {

  private LuOrdering() {}

  /** The columns in the order in which to eliminate them. */
  static int[] of(SparseJacobian.Pattern a) {
    var graph = new QuotientGraph(a.size());
    int[][] neighbours = neighbours(a);
    for (int j = 0; j < neighbours.length; j++) {
      graph.setNeighbours(j, neighbours[j]);
    }
    return graph.order();
  }

  private static int[][] neighbours(SparseJacobian.Pattern a) {
    int n = a.size();
    var count = new int[n];
    for (int j = 0; j < n; j++) {
      for (int k = a.start()[j]; k < a.start()[j + 1]; k++) {
        count[j]++;
        count[a.row()[k]]++;
      }
    }
    var neighbours = new int[n][];
    for (int j = 0; j < n; j++) {
      neighbours[j] = new int[count[j]];
    }
    for (int j = 0; j < n; j++) {
      for (int k = a.start()[j]; k < a.start()[j + 1]; k++) {
        int i = a.row()[k];
        neighbours[j][--count[j]] = i;
        neighbours[i][--count[i]] = j;
      }
    }
    return neighbours;
  }
}
