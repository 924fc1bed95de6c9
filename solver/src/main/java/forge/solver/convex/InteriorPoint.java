package forge.solver.convex;

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
    return Diagnosis.of(outcome).orElseGet(() -> ProgrammeSolution.at(outcome));
  }

  /** Follows the path and polishes, without asking why a programme has no solution. */
  static Outcome follow(SeparableProgramme asked, Options options) {
    SeparableProgramme p = DenseColumns.split(asked);
    ScaledProgramme scaled = new ScaledProgramme(p, Scaling.of(p));
    KktSolver kkt = new KktSolver(scaled);
    Iterate start = StartingPoint.of(scaled, kkt, options);
    PathFollower path = new PathFollower(scaled, kkt, start, options);
    StopReason reason = path.run(options.tolerance());
    PolishedPoint point = PolishedPoint.of(path.best());
    if (reason == StopReason.OPTIMAL && options.polish() == PolishRule.ON_ACTIVE_SET) {
      path.sharpen();
      point = better(PolishedPoint.of(path.best()), Polish.of(path.best(), kkt));
    }
    return new Outcome(asked, scaled, point, reason, path.iterations());
  }

  private static PolishedPoint better(PolishedPoint first, PolishedPoint second) {
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
      int iterations) {}
}
