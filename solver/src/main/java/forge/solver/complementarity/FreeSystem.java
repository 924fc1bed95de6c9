package forge.solver.complementarity;

import java.util.Arrays;

/**
 * The factorised rows and columns of a Jacobian that belong to the free variables.
 *
 * <p>Where that block is singular, as with freight ties that leave a flow undetermined, a small
 * multiple of the unit diagonal is added: the solution then is nearly the one of least change.
 */
final class FreeSystem {

  /** Weight of the added diagonal, in units of the equilibrated Jacobian. */
  private static final double PROXIMAL = 1e-8;

  private final int[] free;
  private final SparseLu lu;
  private final int singularRow;

  private FreeSystem(int[] free, SparseLu lu, int singularRow) {
    this.free = free;
    this.lu = lu;
    this.singularRow = singularRow;
  }

  static FreeSystem of(SparseJacobian jacobian, int[] free, double[] unitDiagonal) {
    return of(jacobian, free, unitDiagonal, LuOrdering.of(jacobian.pattern()));
  }

  /**
   * As above with a fill-reducing order of the whole Jacobian at hand. What is left of it among the
   * free variables fills no more than the whole would, and spares an ordering for every active set.
   */
  static FreeSystem of(SparseJacobian jacobian, int[] free, double[] unitDiagonal, int[] order) {
    SparseLu plain = factorise(jacobian, free, new double[unitDiagonal.length], order);
    if (plain.replacedPivots() == 0) {
      return new FreeSystem(free, plain, -1);
    }
    var added = new double[unitDiagonal.length];
    Arrays.setAll(added, i -> PROXIMAL * unitDiagonal[i]);
    return new FreeSystem(free, factorise(jacobian, free, added, order), free[plain.singularRow()]);
  }

  private static SparseLu factorise(
      SparseJacobian jacobian, int[] free, double[] added, int[] order) {
    var place = new int[jacobian.size()];
    Arrays.fill(place, -1);
    for (int k = 0; k < free.length; k++) {
      place[free[k]] = k;
    }
    var builder = SparseJacobian.builder(free.length);
    var pattern = jacobian.pattern();
    for (int j : free) {
      builder.add(place[j], place[j], added[j]);
      for (int k = pattern.start()[j]; k < pattern.start()[j + 1]; k++) {
        int i = place[pattern.row()[k]];
        if (i >= 0 && jacobian.values()[k] != 0) {
          builder.add(i, place[j], jacobian.values()[k]);
        }
      }
    }
    SparseJacobian block = builder.build();
    return SparseLu.of(block, amongFree(order, place, free.length));
  }

  private static int[] amongFree(int[] order, int[] place, int count) {
    var kept = new int[count];
    int next = 0;
    for (int j : order) {
      if (place[j] >= 0) {
        kept[next++] = place[j];
      }
    }
    return kept;
  }

  /** A row that made the block singular, as numbered in the problem; -1 where it is regular. */
  int singularRow() {
    return singularRow;
  }

  /** Solves for the free components of a right-hand side; the others come out zero. */
  double[] solve(double[] full) {
    var b = new double[free.length];
    for (int k = 0; k < free.length; k++) {
      b[k] = full[free[k]];
    }
    double[] y = lu.solveRefined(b);
    var x = new double[full.length];
    for (int k = 0; k < free.length; k++) {
      x[free[k]] = y[k];
    }
    return x;
  }
}
