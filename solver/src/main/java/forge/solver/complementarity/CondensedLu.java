package forge.solver.complementarity;

import java.util.Optional;

/**
 * The matrix {@code diag(c) + diag(b) M}, factorised after its lone variables have left by {@link
 * Condensation}.
 */
final class CondensedLu implements Factors {

  /** A pivot below this share of what its row holds is left to a method that may choose pivots. */
  private static final double LEAST_PIVOT = 1e-9;

  private static final int REFINEMENTS = 2;

  /** A residual of this share of the right-hand side is rounding. */
  private static final double ENOUGH = 1e-13;

  private final Condensation plan;
  private final SparseJacobian m;
  private final double[] b;
  private final double[] c;
  private final double[] pivot;
  private final SparseLu schur;

  private CondensedLu(Condensation plan, SparseJacobian m, double[] b, double[] c, double[] pivot) {
    this.plan = plan;
    this.m = m;
    this.b = b;
    this.c = c;
    this.pivot = pivot;
    schur = SparseLu.of(plan.schur(m.values(), b, c, pivot), plan.order());
  }

  /** The factors, or nothing where a variable has too small a pivot to leave. */
  static Optional<CondensedLu> find(Condensation plan, SparseJacobian m, double[] b, double[] c) {
    var pivot = new double[plan.leaving().length];
    for (int a = 0; a < pivot.length; a++) {
      int j = plan.leaving()[a];
      pivot[a] = c[j] + b[j] * plan.diagonal(m.values(), a);
      if (!(pivot[a] > LEAST_PIVOT)) {
        return Optional.empty();
      }
    }
    return Optional.of(new CondensedLu(plan, m, b, c, pivot));
  }

  @Override
  public int replacedPivots() {
    return schur.replacedPivots();
  }

  @Override
  public double[] solveRefined(double[] r) {
    double[] x = solve(r);
    double[] gap = gap(r, x);
    double size = largest(gap);
    double enough = ENOUGH * largest(r);
    for (int k = 0; k < REFINEMENTS && size > enough && Double.isFinite(size); k++) {
      double[] better = solve(gap);
      for (int i = 0; i < x.length; i++) {
        better[i] += x[i];
      }
      double[] left = gap(r, better);
      double next = largest(left);
      if (!(next < 0.5 * size)) {
        break;
      }
      x = better;
      gap = left;
      size = next;
    }
    return x;
  }

  private double[] solve(double[] r) {
    double[] z = schur.solve(plan.reduced(m.values(), b, pivot, r));
    return plan.completed(m.values(), b, pivot, r, z);
  }

  private double[] gap(double[] r, double[] x) {
    var product = new double[x.length];
    m.multiply(x, product);
    for (int i = 0; i < x.length; i++) {
      product[i] = r[i] - c[i] * x[i] - b[i] * product[i];
    }
    return product;
  }

  private static double largest(double[] values) {
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }
}
