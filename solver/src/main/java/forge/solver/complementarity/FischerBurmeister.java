package forge.solver.complementarity;

/**
 * The Fischer-Burmeister equations of a box-constrained problem.
 *
 * <p>With {@code psi(a, b) = a + b - sqrt(a^2 + b^2)}, which is zero exactly where {@code a >= 0, b
 * >= 0, ab = 0} (Fischer 1992), the equation of a component is {@code psi(x - l, -psi(u - x, -F)) =
 * 0} (Billups 1995, "Algorithms for complementarity problems and generalized equations", section
 * 3.2). A missing bound makes its {@code psi} the identity in {@code F}. The sum of squares of the
 * residuals is continuously differentiable (De Luca, Facchinei and Kanzow 1996), which is why this
 * form carries the line search.
 */
final class FischerBurmeister implements Reformulation {

  /** Slope of psi in both arguments at the origin: an element of its generalised gradient. */
  private static final double SLOPE_AT_ORIGIN = 1 - Math.sqrt(0.5);

  private final ComplementarityProblem problem;

  FischerBurmeister(ComplementarityProblem problem) {
    this.problem = problem;
  }

  @Override
  public double residual(int i, double x, double f) {
    double inner = inner(i, x, f);
    double lower = problem.lower(i);
    return lower == Double.NEGATIVE_INFINITY ? inner : psi(x - lower, inner);
  }

  @Override
  public double slopeByX(int i, double x, double f) {
    double upper = problem.upper(i);
    double lower = problem.lower(i);
    double inside = upper == Double.POSITIVE_INFINITY ? 0 : slope(upper - x, -f);
    if (lower == Double.NEGATIVE_INFINITY) {
      return inside;
    }
    double inner = inner(i, x, f);
    return slope(x - lower, inner) + slope(inner, x - lower) * inside;
  }

  @Override
  public double slopeByF(int i, double x, double f) {
    double upper = problem.upper(i);
    double lower = problem.lower(i);
    double inside = upper == Double.POSITIVE_INFINITY ? 1 : slope(-f, upper - x);
    if (lower == Double.NEGATIVE_INFINITY) {
      return inside;
    }
    return slope(inner(i, x, f), x - lower) * inside;
  }

  private double inner(int i, double x, double f) {
    double upper = problem.upper(i);
    return upper == Double.POSITIVE_INFINITY ? f : -psi(upper - x, -f);
  }

  /** {@code a + b - sqrt(a^2 + b^2)}, without cancellation where both are positive. */
  static double psi(double a, double b) {
    double norm = Math.hypot(a, b);
    return a > 0 && b > 0 ? 2 * a * (b / (a + b + norm)) : a + b - norm;
  }

  /** {@code dpsi/da = 1 - a / sqrt(a^2 + b^2)}, without cancellation where {@code a} dominates. */
  static double slope(double a, double b) {
    double norm = Math.hypot(a, b);
    if (norm == 0) {
      return SLOPE_AT_ORIGIN;
    }
    return a > 0 ? (b / norm) * (b / (norm + a)) : 1 - a / norm;
  }
}
