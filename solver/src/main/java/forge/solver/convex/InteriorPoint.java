package forge.solver.convex;

import java.util.Arrays;

/**
 * Solves separable convex programmes by a primal–dual interior-point method with sparse normal
 * equations, followed by a polish on the active set.
 *
 * <p>The result is a function of the programme and the options: no randomness, no dependence on the
 * number of threads. It never throws for an infeasible or unbounded programme; the solution then
 * carries the reason and a witness.
 */
public final class InteriorPoint {
  private static final double DIAGNOSTIC_TOLERANCE = 1e-9;

  /** Start scales of the attempts after the first. */
  private static final double[] RESTARTS = {1, 0.03, 30};

  private static final int TIGHTENINGS = 3;
  private static final double TIGHTER = 1e-2;

  private InteriorPoint() {}

  /** Solves with {@link Options#standard()}. */
  public static ProgrammeSolution solve(SeparableProgramme p) {
    return solve(p, Options.standard());
  }

  public static ProgrammeSolution solve(SeparableProgramme p, Options options) {
    Outcome outcome = follow(p, options);
    if (outcome.reason() == StopReason.OPTIMAL) {
      return ProgrammeSolution.at(outcome);
    }
    return Diagnosis.of(outcome).orElseGet(() -> ProgrammeSolution.at(again(outcome, options)));
  }

  /**
   * Tries units taken from the best point, and other starts, where rounding or a poor start stopped
   * the path.
   */
  private static Outcome again(Outcome first, Options options) {
    Outcome best = first;
    for (double scale : RESTARTS) {
      if (best.reason() != StopReason.NUMERICAL) {
        return best;
      }
      Options left = options.restarted(scale, best.iterations());
      Scaling scaling = Scaling.around(best.p().source, best.quantities());
      Outcome next = follow(best.asked(), new ScaledProgramme(best.p().source, scaling), left);
      boolean better =
          next.reason() == StopReason.OPTIMAL || next.point().residual() < best.point().residual();
      best = better ? next.after(best.iterations()) : best.after(next.iterations());
    }
    return best;
  }

  /** Follows the path and polishes, without asking why a programme has no solution. */
  static Outcome follow(SeparableProgramme asked, Options options) {
    SeparableProgramme p = DenseColumns.split(asked);
    return follow(asked, new ScaledProgramme(p, Scaling.of(p)), options);
  }

  private static Outcome follow(SeparableProgramme asked, ScaledProgramme p, Options options) {
    KktSolver kkt = new KktSolver(p);
    PathFollower path = new PathFollower(p, kkt, StartingPoint.of(p, kkt, options), options);
    StopReason reason = path.run(options.tolerance());
    PolishedPoint point = PolishedPoint.of(path.best());
    if (options.polish() == PolishRule.ON_ACTIVE_SET && reason != StopReason.ITERATION_LIMIT) {
      point = reason == StopReason.OPTIMAL ? sharpened(path, kkt, options) : polished(path, kkt);
      reason = point.isWithin(options.tolerance()) ? StopReason.OPTIMAL : reason;
    }
    return new Outcome(asked, p, point, reason, path.iterations());
  }

  /** Goes on along the path until the polished point's natural residual is within tolerance too. */
  private static PolishedPoint sharpened(PathFollower path, KktSolver kkt, Options options) {
    path.sharpen();
    PolishedPoint point = polished(path, kkt);
    double tolerance = options.tolerance();
    for (int k = 0; k < TIGHTENINGS && !point.isWithin(options.tolerance()); k++) {
      tolerance *= TIGHTER;
      path.run(tolerance);
      point = polished(path, kkt);
    }
    return point;
  }

  private static PolishedPoint polished(PathFollower path, KktSolver kkt) {
    PolishedPoint first = PolishedPoint.of(path.best());
    PolishedPoint second = Polish.of(path.best(), kkt);
    return second.residual() <= first.residual() ? second : first;
  }

  /** Whether the interior point is moved onto its active set at the end. */
  public enum PolishRule {
    ON_ACTIVE_SET,
    NONE
  }

  /**
   * How to solve.
   *
   * @param tolerance greatest relative row gap, column gap and complementarity
   * @param iterationLimit most interior-point iterations
   * @param startScale distance from the bounds, in scaled units, at which the path starts; another
   *     value gives an independent second start
   * @param polish whether the result is moved onto its active set
   * @param warmStart row duals and quantities near the solution, or empty arrays
   */
  public record Options(
      double tolerance,
      int iterationLimit,
      double startScale,
      PolishRule polish,
      WarmStart warmStart) {

    public Options {
      if (!(tolerance > 0 && tolerance < 1)) {
        throw new IllegalArgumentException(
            "The tolerance is %s; it must lie between 0 and 1.".formatted(tolerance));
      }
      if (iterationLimit < 0) {
        throw new IllegalArgumentException(
            "The iteration limit is %d; it must be at least 0.".formatted(iterationLimit));
      }
      if (!(startScale > 0 && startScale < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "The start scale is %s; it must be positive and finite.".formatted(startScale));
      }
    }

    public static Options standard() {
      return new Options(DIAGNOSTIC_TOLERANCE, 200, 1, PolishRule.ON_ACTIVE_SET, WarmStart.none());
    }

    public Options withTolerance(double newTolerance) {
      return new Options(newTolerance, iterationLimit, startScale, polish, warmStart);
    }

    public Options withIterationLimit(int newLimit) {
      return new Options(tolerance, newLimit, startScale, polish, warmStart);
    }

    public Options withStartScale(double newScale) {
      return new Options(tolerance, iterationLimit, newScale, polish, warmStart);
    }

    public Options withPolish(PolishRule newPolish) {
      return new Options(tolerance, iterationLimit, startScale, newPolish, warmStart);
    }

    private Options restarted(double newScale, int iterationsDone) {
      int left = Math.max(0, iterationLimit - iterationsDone);
      return new Options(tolerance, left, newScale, polish, WarmStart.none());
    }

    /** Starts near a solution of a similar programme with the same rows and columns. */
    public Options startingFrom(ProgrammeSolution solution) {
      return new Options(tolerance, iterationLimit, startScale, polish, WarmStart.from(solution));
    }
  }

  /**
   * What following the path gave.
   *
   * @param asked the programme asked about
   * @param p the scaled programme solved, which may have split columns behind those asked about
   * @param point the point found, in scaled units
   * @param reason why the path ended
   * @param iterations interior-point iterations
   */
  record Outcome(
      SeparableProgramme asked,
      ScaledProgramme p,
      PolishedPoint point,
      StopReason reason,
      int iterations) {

    /** Quantities of the programme solved, in the caller's units, without signs. */
    double[] quantities() {
      double[] quantities = point.x().clone();
      Arrays.setAll(quantities, j -> Math.abs(quantities[j]) * p.scaling.columns()[j]);
      return quantities;
    }

    /** The same with the iterations of other attempts counted. */
    Outcome after(int earlier) {
      return new Outcome(asked, p, point, reason, iterations + earlier);
    }
  }
}
