package forge.solver.complementarity;

import java.util.Arrays;

/**
 * The factors of {@code P R A Q = L U} of a square sparse matrix: {@code R} scales every row by its
 * largest entry, {@code Q} is the given column order, {@code P} the rows chosen by threshold
 * partial pivoting (Gilbert and Peierls 1988; Davis 2006, "Direct Methods for Sparse Linear
 * Systems", ch. 6).
 *
 * <p>A factorisation never fails. Where no usable pivot is left in a column, a small one is put in
 * its place, {@link #replacedPivots} counts it and {@link #singularRow} names the first such row;
 * solutions then belong to a nearby regular matrix.
 */
final class SparseLu implements Factors {

  private static final int REFINEMENTS = 3;

  private final SparseJacobian matrix;
  private final LuFactors factors;

  private SparseLu(SparseJacobian matrix, LuFactors factors) {
    this.matrix = matrix;
    this.factors = factors;
  }

  /** Factorises with the default preference for diagonal pivots. */
  static SparseLu of(SparseJacobian a, int[] columnOrder) {
    return new SparseLu(a, new LuElimination(a, columnOrder).run());
  }

  @Override
  public int replacedPivots() {
    return factors.replaced();
  }

  /** The row of the first pivot that was put in; -1 where the matrix is regular. */
  int singularRow() {
    return factors.singularRow();
  }

  /** Stored entries of both factors. */
  int fill() {
    return factors.fill();
  }

  /** The solution of {@code A x = b} without refinement. */
  double[] solve(double[] b) {
    int n = b.length;
    var y = new double[n];
    for (int i = 0; i < n; i++) {
      y[factors.position()[i]] = b[i] * factors.rowScale()[i];
    }
    factors.solveLower(y);
    factors.solveUpper(y);
    var x = new double[n];
    for (int k = 0; k < n; k++) {
      x[factors.columnOrder()[k]] = y[k];
    }
    return x;
  }

  /** The solution of {@code A' x = b} without refinement. */
  double[] solveTransposed(double[] b) {
    int n = b.length;
    var y = new double[n];
    for (int k = 0; k < n; k++) {
      y[k] = b[factors.columnOrder()[k]];
    }
    factors.solveUpperTransposed(y);
    factors.solveLowerTransposed(y);
    var x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = y[factors.position()[i]] * factors.rowScale()[i];
    }
    return x;
  }

  @Override
  public double[] solveRefined(double[] b) {
    double[] x = solve(b);
    double[] residual = residual(b, x);
    double norm = norm(residual);
    for (int k = 0; k < REFINEMENTS && norm > 0 && Double.isFinite(norm); k++) {
      double[] better = solve(residual);
      for (int i = 0; i < x.length; i++) {
        better[i] += x[i];
      }
      double[] left = residual(b, better);
      double next = norm(left);
      if (!(next < norm)) {
        break;
      }
      boolean slow = next > 0.5 * norm;
      x = better;
      residual = left;
      norm = next;
      if (slow) {
        break;
      }
    }
    return x;
  }

  private double[] residual(double[] b, double[] x) {
    var negated = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      negated[i] = -x[i];
    }
    var r = Arrays.copyOf(b, b.length);
    matrix.addColumns(negated, r);
    return r;
  }

  /** Largest residual in units of its row's largest entry. */
  private double norm(double[] r) {
    double largest = 0;
    for (int i = 0; i < r.length; i++) {
      largest = Math.max(largest, Math.abs(r[i] * factors.rowScale()[i]));
    }
    return largest;
  }
}
