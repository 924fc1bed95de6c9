package forge.solver.complementarity;

/** Jacobians by finite differences that never leave the bounds. */
final class Differences {

  private Differences() {}

  static SparseJacobian jacobian(ComplementarityProblem problem, double[] x, double relativeStep) {
    int n = x.length;
    var builder = SparseJacobian.builder(n);
    for (int j = 0; j < n; j++) {
      double step = relativeStep * Math.max(1, Math.abs(x[j]));
      double left = Math.max(problem.lower(j), x[j] - step);
      double right = Math.min(problem.upper(j), x[j] + step);
      double[] low = valueWith(problem, x, j, left);
      double[] high = valueWith(problem, x, j, right);
      for (int i = 0; i < n && right > left; i++) {
        double slope = (high[i] - low[i]) / (right - left);
        if (slope != 0) {
          builder.add(i, j, slope);
        }
      }
    }
    return builder.build();
  }

  private static double[] valueWith(ComplementarityProblem problem, double[] x, int j, double xj) {
    var moved = x.clone();
    moved[j] = xj;
    var f = new double[x.length];
    problem.value(moved, f);
    return f;
  }
}
