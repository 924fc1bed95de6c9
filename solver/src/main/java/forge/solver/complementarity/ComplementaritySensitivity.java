package forge.solver.complementarity;

/**
 * How a solution moves with a parameter: {@code dx = -F'_free^-1 dF} on the free variables, nothing
 * on those held by a bound (implicit function theorem on the active set).
 *
 * <p>Valid as long as the active set does not change. Where a variable is at a bound with a value
 * of zero the derivative is one-sided at best, and where the block of the free variables is
 * singular the free movement is undetermined; {@link #weaklyActive} and {@link #undetermined} tell.
 */
public final class ComplementaritySensitivity {

  /** A variable this near its bound, with a value this near zero, may leave it either way. */
  private static final double WEAK = 1e-9;

  private final FreeSystem system;
  private final int weaklyActive;

  private ComplementaritySensitivity(FreeSystem system, int weaklyActive) {
    this.system = system;
    this.weaklyActive = weaklyActive;
  }

  /** Factorises the active set at a solution {@code x}. */
  public static ComplementaritySensitivity at(ComplementarityProblem problem, double[] x) {
    Iterate point = Iterate.at(problem, x);
    SparseJacobian jacobian = problem.jacobian(point.x());
    var active = ActiveSet.of(problem, point);
    double[] unit = Equilibration.of(jacobian).unitDiagonal();
    return new ComplementaritySensitivity(
        FreeSystem.of(jacobian, active.free(), unit), countWeak(problem, point));
  }

  private static int countWeak(ComplementarityProblem problem, Iterate at) {
    double tolerance = WEAK * at.scale();
    int count = 0;
    for (int i = 0; i < problem.size(); i++) {
      double distance = Math.min(at.x()[i] - problem.lower(i), problem.upper(i) - at.x()[i]);
      count += distance <= tolerance && Math.abs(at.f()[i]) <= tolerance ? 1 : 0;
    }
    return count;
  }

  /** {@code dx/dtheta} for a parameter with {@code dF/dtheta = dF}. */
  public double[] to(double[] dF) {
    double[] dx = system.solve(dF);
    for (int i = 0; i < dx.length; i++) {
      dx[i] = -dx[i];
    }
    return dx;
  }

  /** Number of variables at a bound whose value is zero too. */
  public int weaklyActive() {
    return weaklyActive;
  }

  /** Whether the free variables are not determined, so that the movement is one of many. */
  public boolean undetermined() {
    return system.singularRow() >= 0;
  }
}
