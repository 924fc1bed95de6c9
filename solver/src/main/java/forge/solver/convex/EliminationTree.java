package forge.solver.convex;

import java.util.Arrays;

/**
 * The elimination tree of a symmetric pattern, its postorder, and the column counts of the factor.
 *
 * <p>Source: J. Liu, "The role of elimination trees in sparse factorization" (1990); T. Davis,
 * "Direct Methods for Sparse Linear Systems" (2006), chapter 4. The pattern is given by the
 * off-diagonal neighbours of each vertex and an order position → vertex.
 */
final class EliminationTree {
  static final int ROOT = -1;

  private EliminationTree() {}

  /** The parent position of each position, or {@link #ROOT}. */
  static int[] parents(int[] starts, int[] indices, int[] order, int[] position) {
    int n = order.length;
    int[] parent = new int[n];
    int[] ancestor = new int[n];
    Arrays.fill(parent, ROOT);
    Arrays.fill(ancestor, ROOT);
    for (int k = 0; k < n; k++) {
      int vertex = order[k];
      for (int p = starts[vertex]; p < starts[vertex + 1]; p++) {
        int i = position[indices[p]];
        while (i != ROOT && i < k) {
          int up = ancestor[i];
          ancestor[i] = k;
          if (up == ROOT) {
            parent[i] = k;
          }
          i = up;
        }
      }
    }
    return parent;
  }

  /** Column counts of the factor without the diagonal, by walking every row's subtree. */
  static int[] counts(int[] starts, int[] indices, int[] order, int[] position, int[] parent) {
    int n = order.length;
    int[] count = new int[n];
    int[] mark = new int[n];
    Arrays.fill(mark, ROOT);
    for (int k = 0; k < n; k++) {
      mark[k] = k;
      int vertex = order[k];
      for (int p = starts[vertex]; p < starts[vertex + 1]; p++) {
        for (int i = position[indices[p]]; i < k && mark[i] != k; i = parent[i]) {
          count[i]++;
          mark[i] = k;
        }
      }
    }
    return count;
  }

  /**
   * A postorder, position → old position. Among siblings the one with the greatest count comes
   * last, next to its parent, so that long chains stay contiguous and join into supernodes.
   */
  static int[] postorder(int[] parent, int[] count) {
    int n = parent.length;
    int[] head = new int[n + 1];
    int[] next = new int[n];
    int[] heaviest = new int[n + 1];
    Arrays.fill(head, ROOT);
    Arrays.fill(heaviest, ROOT);
    for (int i = 0; i < n; i++) {
      int slot = parent[i] == ROOT ? n : parent[i];
      if (heaviest[slot] == ROOT || count[i] > count[heaviest[slot]]) {
        heaviest[slot] = i;
      }
    }
    for (int slot = 0; slot <= n; slot++) {
      if (heaviest[slot] != ROOT) {
        next[heaviest[slot]] = ROOT;
        head[slot] = heaviest[slot];
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      int slot = parent[i] == ROOT ? n : parent[i];
      if (i != heaviest[slot]) {
        next[i] = head[slot];
        head[slot] = i;
      }
    }
    return walk(head, next, n);
  }

  private static int[] walk(int[] head, int[] next, int n) {
    int[] order = new int[n];
    int[] stack = new int[n + 1];
    int position = 0;
    for (int root = head[n]; root != ROOT; root = next[root]) {
      int depth = 0;
      stack[0] = root;
      while (depth >= 0) {
        int i = stack[depth];
        int child = head[i];
        if (child == ROOT) {
          order[position++] = i;
          depth--;
        } else {
          head[i] = next[child];
          stack[++depth] = child;
        }
      }
    }
    return order;
  }
}
