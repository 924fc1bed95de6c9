package forge.solver.complementarity;

/** A point within the bounds with its {@code F} and natural residual; none of it changes. */
final class Iterate {

  private static final double LARGEST_SCALE = 1000;

  private final double[] x;
  private final double[] f;
  private final double residual;
  private final int worstRow;

  private Iterate(double[] x, double[] f, double residual, int worstRow) {
    this.x = x;
    this.f = f;
    this.residual = residual;
    this.worstRow = worstRow;
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
    double residual = NaturalResidual.of(problem, x, f);
    return new Iterate(x, f, residual, NaturalResidual.worstRow(problem, x, f));
  }

  double[] x() {
    return x;
  }

  double[] f() {
    return f;
  }

  /** Infinite where {@code F} is not finite. */
  double residual() {
    return residual;
  }

  int worstRow() {
    return worstRow;
  }

  boolean isFinite() {
    return residual < Double.POSITIVE_INFINITY;
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
