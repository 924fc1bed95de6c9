package forge.solver.complementarity;

import java.util.Arrays;

/** {@code F(v) = M v + q} with its numbers at hand: the tangent of a problem, or an affine one. */
final class AffineProblem implements ComplementarityProblem {

  private final SparseJacobian m;
  private final double[] q;
  private final double[] lower;
  private final double[] upper;

  private AffineProblem(SparseJacobian m, double[] q, double[] lower, double[] upper) {
    this.m = m;
    this.q = q;
    this.lower = lower;
    this.upper = upper;
  }

  /** The tangent of a problem at a point within its bounds. */
  static AffineProblem tangent(ComplementarityProblem problem, double[] at) {
    SparseJacobian m = problem.jacobian(at);
    var q = new double[at.length];
    problem.value(at, q);
    var back = new double[at.length];
    Arrays.setAll(back, i -> -at[i]);
    m.addColumns(back, q);
    var lower = new double[at.length];
    var upper = new double[at.length];
    Arrays.setAll(lower, problem::lower);
    Arrays.setAll(upper, problem::upper);
    return new AffineProblem(m, q, lower, upper);
  }

  @Override
  public int size() {
    return q.length;
  }

  @Override
  public double lower(int i) {
    return lower[i];
  }

  @Override
  public double upper(int i) {
    return upper[i];
  }

  @Override
  public void value(double[] x, double[] f) {
    System.arraycopy(q, 0, f, 0, q.length);
    m.addColumns(x, f);
  }

  @Override
  public SparseJacobian jacobian(double[] x) {
    return m;
  }
}
