package forge.solver.complementarity;

/**
 * The conditions of a mixed complementarity problem checked one by one, as they are stated and
 * without the formula that the solvers use.
 */
final class Certificate {

  private Certificate() {}

  /** The largest violation of bounds, of the signs of {@code F} at bounds, of zero between them. */
  static double violation(ComplementarityProblem problem, double[] x) {
    var f = new double[x.length];
    problem.value(x, f);
    double worst = 0;
    for (int i = 0; i < x.length; i++) {
      double aboveLower = x[i] - problem.lower(i);
      double belowUpper = problem.upper(i) - x[i];
      double tooHigh = Math.min(Math.max(f[i], 0), aboveLower);
      double tooLow = Math.min(Math.max(-f[i], 0), belowUpper);
      double outside = Math.max(-aboveLower, -belowUpper);
      worst = Math.max(worst, Math.max(outside, Math.max(tooHigh, tooLow)));
    }
    return worst;
  }
}
