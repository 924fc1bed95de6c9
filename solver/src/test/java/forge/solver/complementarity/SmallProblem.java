package forge.solver.complementarity;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A small dense problem for tests; its Jacobian comes from central differences within the bounds.
 */
final class SmallProblem implements ComplementarityProblem {

  private static final double STEP = 1e-6;

  private final double[] lower;
  private final double[] upper;
  private final UnaryOperator<double[]> function;

  SmallProblem(double[] lower, double[] upper, UnaryOperator<double[]> function) {
    this.lower = lower;
    this.upper = upper;
    this.function = function;
  }

  /** A problem in variables that are not negative. */
  static SmallProblem nonnegative(int size, UnaryOperator<double[]> function) {
    var upper = new double[size];
    Arrays.fill(upper, Double.POSITIVE_INFINITY);
    return new SmallProblem(new double[size], upper, function);
  }

  @Override
  public int size() {
    return lower.length;
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
    System.arraycopy(function.apply(x), 0, f, 0, f.length);
  }

  @Override
  public SparseJacobian jacobian(double[] x) {
    return Differences.jacobian(this, x, STEP);
  }
}
