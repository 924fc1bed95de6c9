package forge.solver.convex;

/**
 * Partitions postordered columns into relaxed supernodes: runs of columns factored together as one
 * dense block. A run starts from columns of equal structure; a run and the parent run next to it
 * are joined while the share of explicit zeros stays small, because dense kernels need width.
 */
final class Supernodes {
  private Supernodes() {}

  /** First column of each supernode, closed by the number of columns. */
  static int[] firsts(int[] parent, int[] count) {
    int n = parent.length;
    int[] first = new int[n + 1];
    double[] nonzeros = new double[n + 1];
    int depth = 0;
    for (int k = 0; k < n; k++) {
      boolean continues = k > 0 && parent[k - 1] == k && count[k - 1] == count[k] + 1;
      if (!continues) {
        depth = joinBelow(first, nonzeros, depth, k, parent, count);
        first[depth] = k;
        nonzeros[depth++] = 0;
      }
      nonzeros[depth - 1] += count[k] + 1;
    }
    depth = joinBelow(first, nonzeros, depth, n, parent, count);
    int[] firsts = new int[depth + 1];
    System.arraycopy(first, 0, firsts, 0, depth);
    firsts[depth] = n;
    return firsts;
  }

  /**
   * Joins the closed run that ends before {@code end} with the run before it, as long as it pays.
   */
  private static int joinBelow(
      int[] first, double[] nonzeros, int depthBefore, int end, int[] parent, int[] count) {
    int depth = depthBefore;
    while (depth >= 2) {
      int start = first[depth - 1];
      int below = first[depth - 2];
      if (parent[start - 1] < start || parent[start - 1] >= end) {
        return depth;
      }
      double width = end - below;
      double stored = width * (width + 1) / 2 + width * count[end - 1];
      double kept = nonzeros[depth - 1] + nonzeros[depth - 2];
      if ((stored - kept) / stored > zerosAllowed(width)) {
        return depth;
      }
      nonzeros[depth - 2] = kept;
      depth--;
    }
    return depth;
  }

  private static double zerosAllowed(double width) {
    if (width <= 8) {
      return 0.7;
    }
    if (width <= 24) {
      return 0.25;
    }
    return width <= 64 ? 0.1 : 0.05;
  }
}
