package forge.solver.complementarity;

/** A point within the bounds with its {@code F} and natural residual; none of it changes. */
final class Iterate {

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

  /** The largest absolute component, at least one: the scale that tolerances are relative to. */
  double scale() {
    double largest = 1;
    for (double component : x) {
      largest = Math.max(largest, Math.abs(component));
    }
    return largest;
  }
}
