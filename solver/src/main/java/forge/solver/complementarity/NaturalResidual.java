package forge.solver.complementarity;

/**
 * How far a point is from solving a mixed complementarity problem: {@code max_i |x_i - mid(l_i, x_i
 * - F_i(x), u_i)|}, zero exactly at the solutions. It has the units of {@code x} or {@code F},
 * whichever is smaller in its row. A value that is not a number counts as infinite.
 */
public final class NaturalResidual {

  private NaturalResidual() {}

  /** The residual of {@code x}, evaluating {@code F} once. */
  public static double of(ComplementarityProblem problem, double[] x) {
    var f = new double[problem.size()];
    problem.value(x, f);
    return of(problem, x, f);
  }

  /** The residual of {@code x} with {@code f = F(x)} known. */
  static double of(ComplementarityProblem problem, double[] x, double[] f) {
    return x.length == 0 ? 0 : component(problem, x, f, worstRow(problem, x, f));
  }

  /** The row with the largest residual; the first of them where several are equal, -1 if none. */
  static int worstRow(ComplementarityProblem problem, double[] x, double[] f) {
    int worst = -1;
    double largest = -1;
    for (int i = 0; i < x.length; i++) {
      double component = component(problem, x, f, i);
      if (component > largest) {
        largest = component;
        worst = i;
      }
    }
    return worst;
  }

  /**
   * The same as {@code x - mid(l, x - F, u)}, without the rounding of {@code x - F} for large x.
   */
  static double component(ComplementarityProblem problem, double[] x, double[] f, int i) {
    if (!Double.isFinite(f[i]) || !Double.isFinite(x[i])) {
      return Double.POSITIVE_INFINITY;
    }
    double aboveLower = x[i] - problem.lower(i);
    double aboveUpper = x[i] - problem.upper(i);
    return Math.abs(Math.min(aboveLower, Math.max(aboveUpper, f[i])));
  }
}
