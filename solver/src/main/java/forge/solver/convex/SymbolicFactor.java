package forge.solver.convex;

import java.util.Arrays;

/**
 * The symbolic analysis of {@code A D Aᵀ} for a fixed pattern of {@code A}: order, supernodes, the
 * rows of each supernode, where a child's update lands in its parent, and where each product of two
 * entries of {@code A} lands in a front. It depends on the pattern alone and is immutable, so
 * programmes of one structure share it.
 *
 * <p>Sources: J. Liu, "The multifrontal method for sparse matrix solution: theory and practice",
 * SIAM Review 34 (1992); C. Ashcraft, R. Grimes, "The influence of relaxed supernode partitions on
 * the multifrontal method" (1989).
 */
final class SymbolicFactor {
  /** Number of rows of {@code A}. */
  final int size;

  /** Position → row of {@code A}. */
  final int[] order;

  /** First position of each supernode; one more entry closes the last. */
  final int[] firsts;

  /** Parent supernode or {@link EliminationTree#ROOT}. */
  final int[] parents;

  /** Positions below the pivots, ascending, per supernode. */
  final int[][] rows;

  /** For each entry of {@link #rows} its local index in the parent's front. */
  final int[][] intoParent;

  /** Products of entries of {@code A}, grouped by supernode. */
  final Products products;

  /** The cut into tasks. */
  final FactorPlan plan;

  private SymbolicFactor(SparseMatrix a) {
    size = a.rows;
    RowGraph graph = RowGraph.of(a);
    int[] first = MinimumDegree.order(graph.starts(), graph.indices());
    int[] position = inverse(first);
    int[] parent = EliminationTree.parents(graph.starts(), graph.indices(), first, position);
    int[] count = EliminationTree.counts(graph.starts(), graph.indices(), first, position, parent);
    int[] post = EliminationTree.postorder(parent, count);
    order = compose(first, post);
    int[] postInverse = inverse(post);
    int[] parentAfter = new int[size];
    int[] countAfter = new int[size];
    for (int k = 0; k < size; k++) {
      int up = parent[post[k]];
      parentAfter[k] = up == EliminationTree.ROOT ? up : postInverse[up];
      countAfter[k] = count[post[k]];
    }
    firsts = Supernodes.firsts(parentAfter, countAfter);
    position = inverse(order);
    int[] supernode = supernodeOf();
    rows = new int[supernodes()][];
    parents = new int[supernodes()];
    fillRows(graph, position, supernode);
    intoParent = new int[supernodes()][];
    fillIntoParent();
    products = Products.of(this, a, position, supernode);
    plan = FactorPlan.of(this);
  }

  /** Analyses the pattern. */
  static SymbolicFactor of(SparseMatrix a) {
    return new SymbolicFactor(a);
  }

  int supernodes() {
    return firsts.length - 1;
  }

  int pivots(int s) {
    return firsts[s + 1] - firsts[s];
  }

  int frontSize(int s) {
    return pivots(s) + rows[s].length;
  }

  /** Entries of the factor, upper bound in doubles. */
  long entries() {
    long total = 0;
    for (int s = 0; s < supernodes(); s++) {
      total += (long) pivots(s) * frontSize(s);
    }
    return total;
  }

  /** Multiply-adds of one numeric factorisation. */
  double work(int s) {
    double total = 0;
    for (int k = 0; k < pivots(s); k++) {
      double below = frontSize(s) - k;
      total += 0.5 * below * below;
    }
    return total;
  }

  private int[] supernodeOf() {
    int[] supernode = new int[size];
    for (int s = 0; s < supernodes(); s++) {
      Arrays.fill(supernode, firsts[s], firsts[s + 1], s);
    }
    return supernode;
  }

  private void fillRows(RowGraph graph, int[] position, int[] supernode) {
    int[] childHead = new int[supernodes()];
    int[] childNext = new int[supernodes()];
    Arrays.fill(childHead, EliminationTree.ROOT);
    int[] mark = new int[size];
    Arrays.fill(mark, -1);
    int[] buffer = new int[size];
    for (int s = 0; s < supernodes(); s++) {
      int end = firsts[s + 1];
      int count = 0;
      for (int k = firsts[s]; k < end; k++) {
        int vertex = order[k];
        for (int p = graph.starts()[vertex]; p < graph.starts()[vertex + 1]; p++) {
          count = note(position[graph.indices()[p]], end, s, mark, buffer, count);
        }
      }
      for (int c = childHead[s]; c != EliminationTree.ROOT; c = childNext[c]) {
        for (int row : rows[c]) {
          count = note(row, end, s, mark, buffer, count);
        }
      }
      rows[s] = Arrays.copyOf(buffer, count);
      Arrays.sort(rows[s]);
      parents[s] = count == 0 ? EliminationTree.ROOT : supernode[rows[s][0]];
      if (count > 0) {
        childNext[s] = childHead[parents[s]];
        childHead[parents[s]] = s;
      }
    }
  }

  private static int note(int row, int end, int s, int[] mark, int[] buffer, int count) {
    if (row < end || mark[row] == s) {
      return count;
    }
    mark[row] = s;
    buffer[count] = row;
    return count + 1;
  }

  private void fillIntoParent() {
    int[] local = new int[size];
    int mapped = -1;
    for (int s = supernodes() - 1; s >= 0; s--) {
      intoParent[s] = new int[rows[s].length];
      if (rows[s].length > 0 && parents[s] != mapped) {
        mapped = parents[s];
        mapLocal(mapped, local);
      }
      for (int k = 0; k < rows[s].length; k++) {
        intoParent[s][k] = local[rows[s][k]];
      }
    }
  }

  /** Writes the local front index of every pivot and row of supernode {@code s}. */
  void mapLocal(int s, int[] local) {
    int pivots = pivots(s);
    for (int k = 0; k < pivots; k++) {
      local[firsts[s] + k] = k;
    }
    for (int k = 0; k < rows[s].length; k++) {
      local[rows[s][k]] = pivots + k;
    }
  }

  private static int[] inverse(int[] order) {
    int[] inverse = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      inverse[order[k]] = k;
    }
    return inverse;
  }

  private static int[] compose(int[] first, int[] second) {
    int[] composed = new int[first.length];
    for (int k = 0; k < first.length; k++) {
      composed[k] = first[second[k]];
    }
    return composed;
  }
}
