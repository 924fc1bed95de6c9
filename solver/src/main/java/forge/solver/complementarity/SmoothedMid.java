package forge.solver.complementarity;

/**
 * The equations {@code x - mid(l, x - F, u) = 0} with both kinks rounded.
 *
 * <p>{@code max(0, z)} becomes {@code (z + sqrt(z^2 + 4 mu^2)) / 2} (Chen and Harker 1993, Kanzow
 * 1996, Smale 1987; the box form follows Chen and Mangasarian 1996, "A class of smoothing functions
 * for nonlinear and mixed complementarity problems"). For {@code mu > 0} the equations are smooth,
 * and their zeros lead to a solution as {@code mu} goes to zero.
 */
final class SmoothedMid implements Reformulation {

  private final ComplementarityProblem problem;
  private final double mu;

  SmoothedMid(ComplementarityProblem problem, double mu) {
    this.problem = problem;
    this.mu = mu;
  }

  @Override
  public double residual(int i, double x, double f) {
    double lower = problem.lower(i);
    double upper = problem.upper(i);
    if (lower == Double.NEGATIVE_INFINITY) {
      return upper == Double.POSITIVE_INFINITY ? f : x - upper + plus(upper - x + f);
    }
    double above = upper == Double.POSITIVE_INFINITY ? 0 : plus(x - upper - f);
    return x - lower - plus(x - lower - f) + above;
  }

  @Override
  public double slopeByX(int i, double x, double f) {
    return 1 - slopeByF(i, x, f);
  }

  @Override
  public double slopeByF(int i, double x, double f) {
    double lower = problem.lower(i);
    double upper = problem.upper(i);
    double fromLower = lower == Double.NEGATIVE_INFINITY ? 1 : plusSlope(x - lower - f);
    double fromUpper = upper == Double.POSITIVE_INFINITY ? 0 : plusSlope(x - upper - f);
    return fromLower - fromUpper;
  }

  private double plus(double z) {
    double root = Math.sqrt(z * z + 4 * mu * mu);
    return z < 0 ? 2 * mu * (mu / (root - z)) : 0.5 * (z + root);
  }

  private double plusSlope(double z) {
    return 0.5 * (1 + z / Math.sqrt(z * z + 4 * mu * mu));
  }
}
