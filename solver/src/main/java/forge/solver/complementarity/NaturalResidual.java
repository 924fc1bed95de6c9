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

  private static double component(ComplementarityProblem problem, double[] x, double[] f, int i) {
    double aim = Math.max(problem.lower(i), Math.min(problem.upper(i), x[i] - f[i]));
    double gap = Math.abs(x[i] - aim);
    return Double.isNaN(gap) || Double.isInfinite(f[i]) ? Double.POSITIVE_INFINITY : gap;
  }
}
