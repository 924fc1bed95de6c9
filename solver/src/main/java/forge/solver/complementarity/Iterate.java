package forge.solver.complementarity;

/** A point within the bounds with its {@code F} and natural residual; none of it changes. */
final class Iterate {

  private static final double LARGEST_SCALE = 1000;
  private static final int UNKNOWN = -2;

  private final ComplementarityProblem problem;
  private final double[] x;
  private final double[] f;
  private final boolean finite;
  private int worst = UNKNOWN;

  private Iterate(ComplementarityProblem problem, double[] x, double[] f) {
    this.problem = problem;
    this.x = x;
    this.f = f;
    this.finite = allFinite(x) && allFinite(f);
  }

  /** Projects {@code point} onto the bounds and evaluates {@code F} there. */
  static Iterate at(ComplementarityProblem problem, double[] point) {
    var x = new double[point.length];
    for (int i = 0; i < x.length; i++) {
      double inside = Double.isNaN(point[i]) ? 0 : point[i];
      x[i] = Math.max(problem.lower(i), Math.min(problem.upper(i), inside));
    }
    var f = new double[x.length];
    problem.value(x, f);
    return new Iterate(problem, x, f);
  }

  private static boolean allFinite(double[] values) {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  double[] x() {
    return x;
  }

  double[] f() {
    return f;
  }

  /** Infinite where {@code F} is not finite. */
  double residual() {
    return x.length == 0 ? 0 : NaturalResidual.component(problem, x, f, worstRow());
  }

  /** Found when first asked for: a line search never asks. */
  int worstRow() {
    if (worst == UNKNOWN) {
      worst = NaturalResidual.worstRow(problem, x, f);
    }
    return worst;
  }

  boolean isFinite() {
    return finite;
  }

  /**
   * The scale that tolerances are relative to: the largest absolute component between one and a
   * thousand. Without the upper limit a multiplier running off to infinity would excuse any
   * residual.
   */
  double scale() {
    double largest = 1;
    for (double component : x) {
      largest = Math.max(largest, Math.abs(component));
    }
    return Math.min(LARGEST_SCALE, largest);
  }
}
