package forge.solver.complementarity;

import java.util.Arrays;

/**
 * A symmetric scaling {@code x = D y}, {@code G(y) = D F(D y)} that brings the entries of the
 * Jacobian {@code D F' D} near one (Ruiz 2001, "A scaling algorithm to equilibrate both rows and
 * columns norms in matrices"). It keeps monotonicity and the P0 property. The factors are powers of
 * two, so that bounds and points survive the way there and back to the last bit.
 */
final class Equilibration {

  private static final int PASSES = 8;

  /** The range of factors allowed; outside it the first point says too little about the others. */
  private static final double LARGEST_FACTOR = 1 << 20;

  private final double[] factor;

  private Equilibration(double[] factor) {
    this.factor = factor;
  }

  /** The scaling for a Jacobian; the identity where it is not finite. */
  static Equilibration of(SparseJacobian a) {
    var factor = new double[a.size()];
    Arrays.fill(factor, 1);
    for (int pass = 0; pass < PASSES && a.isFinite(); pass++) {
      double[] largest = largestEntries(a, factor);
      for (int i = 0; i < factor.length; i++) {
        double wanted = largest[i] > 0 ? factor[i] / Math.sqrt(largest[i]) : factor[i];
        factor[i] = Math.max(1 / LARGEST_FACTOR, Math.min(LARGEST_FACTOR, wanted));
      }
    }
    for (int i = 0; i < factor.length; i++) {
      factor[i] = Math.scalb(1.0, Math.getExponent(factor[i]));
    }
    return new Equilibration(factor);
  }

  private static double[] largestEntries(SparseJacobian a, double[] factor) {
    var largest = new double[factor.length];
    for (int j = 0; j < factor.length; j++) {
      for (int k = a.pattern().start()[j]; k < a.pattern().start()[j + 1]; k++) {
        int i = a.pattern().row()[k];
        double entry = Math.abs(a.values()[k]) * factor[i] * factor[j];
        largest[i] = Math.max(largest[i], entry);
        largest[j] = Math.max(largest[j], entry);
      }
    }
    return largest;
  }

  double[] toScaled(double[] x) {
    var y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = x[i] / factor[i];
    }
    return y;
  }

  double[] toOriginal(double[] y) {
    var x = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      x[i] = y[i] * factor[i];
    }
    return x;
  }

  /** For every variable the diagonal entry of {@code F'} that the scaling brings to one. */
  double[] unitDiagonal() {
    var diagonal = new double[factor.length];
    for (int i = 0; i < factor.length; i++) {
      diagonal[i] = 1 / (factor[i] * factor[i]);
    }
    return diagonal;
  }

  /** The problem in the scaled variables. */
  ComplementarityProblem scale(ComplementarityProblem problem) {
    return new Scaled(problem);
  }

  private final class Scaled implements ComplementarityProblem {

    private final ComplementarityProblem problem;

    Scaled(ComplementarityProblem problem) {
      this.problem = problem;
    }

    @Override
    public int size() {
      return problem.size();
    }

    @Override
    public double lower(int i) {
      return problem.lower(i) / factor[i];
    }

    @Override
    public double upper(int i) {
      return problem.upper(i) / factor[i];
    }

    @Override
    public void value(double[] y, double[] g) {
      problem.value(toOriginal(y), g);
      for (int i = 0; i < g.length; i++) {
        g[i] *= factor[i];
      }
    }

    @Override
    public SparseJacobian jacobian(double[] y) {
      return problem.jacobian(toOriginal(y)).scaledBy(factor);
    }
  }
}
