package forge.solver.complementarity;

/**
 * Solves mixed complementarity problems by Newton's method on semismooth equations.
 *
 * <p>Methods follow one another until one succeeds, each from the best point so far: a few
 * active-set steps, which suffice from a good start; damped Newton on the Fischer-Burmeister
 * equations (De Luca, Facchinei and Kanzow 1996; Billups 1995), with active-set steps each time the
 * active set settles; smoothing continuation (Chen and Mangasarian 1996); and, for problems that
 * are not too large, linearised problems solved by pivoting (Josephy 1979; Dirkse and Ferris 1995).
 * All of them are deterministic. The sum of linear systems solved is bounded.
 */
public final class SemismoothNewton {

  private static final int FIRST_STEPS = 12;
  private static final int CLOSING_STEPS = 8;
  private static final double FIRST_SMOOTHING = 1;
  private static final double LAST_SMOOTHING = 1e-10;
  private static final double SMOOTHING_DECAY = 0.2;
  private static final int STEPS_PER_SMOOTHING = 12;

  private final NewtonOptions options;
  private final IterationBudget budget;
  private final ComplementarityProblem problem;
  private final Equilibration scaling;
  private final ComplementarityProblem scaled;
  private final NewtonMatrix matrix = new NewtonMatrix();
  private final ActiveSetNewton closing;
  private Iterate best;
  private String method = "start";

  private SemismoothNewton(ComplementarityProblem problem, Iterate start, NewtonOptions options) {
    this.problem = problem;
    this.options = options;
    this.best = start;
    budget = new IterationBudget(options.iterationLimit());
    scaling = Equilibration.of(problem.jacobian(start.x()));
    scaled = scaling.scale(problem);
    closing = new ActiveSetNewton(problem, scaling, budget);
  }

  /** Solves from {@code start}, which is projected onto the bounds. */
  public static ComplementaritySolution solve(
      ComplementarityProblem problem, double[] start, NewtonOptions options) {
    if (start.length != problem.size()) {
      throw new IllegalArgumentException(
          "The start has %d components; the problem has %d"
              .formatted(start.length, problem.size()));
    }
    Iterate first = StartingPoint.near(problem, start);
    if (!first.isFinite()) {
      return new ComplementaritySolution(first, ComplementarityStop.UNDEFINED_START, 0, "none");
    }
    return new SemismoothNewton(problem, first, options).run();
  }

  private ComplementaritySolution run() {
    boolean solved =
        offer(closing.improve(best, FIRST_STEPS), "active-set Newton")
            || fischerBurmeister()
            || smoothing()
            || pivoting();
    var stop =
        solved
            ? ComplementarityStop.SOLVED
            : budget.exhausted()
                ? ComplementarityStop.ITERATION_LIMIT
                : ComplementarityStop.STALLED;
    return new ComplementaritySolution(best, stop, budget.spent(), method);
  }

  private boolean fischerBurmeister() {
    var equations = new FischerBurmeister(scaled);
    var newton = new DampedNewton(scaled, equations, matrix, budget, scaledBest());
    ActiveSet previous = ActiveSet.of(scaled, newton.current());
    boolean tried = false;
    while (newton.step()) {
      var active = ActiveSet.of(scaled, newton.current());
      boolean settled = active.sameAs(previous);
      if (settled && !tried && close(newton.current(), "Fischer-Burmeister")) {
        return true;
      }
      tried = settled;
      previous = active;
      if (offer(original(newton.current()), "Fischer-Burmeister")) {
        return close(newton.current(), "Fischer-Burmeister");
      }
    }
    return close(newton.current(), "Fischer-Burmeister");
  }

  private boolean smoothing() {
    Iterate current = scaledBest();
    double mu = FIRST_SMOOTHING * Math.max(1, Math.min(1e3, current.residual()));
    while (mu > LAST_SMOOTHING && !budget.exhausted()) {
      var equations = new SmoothedMid(scaled, mu);
      var newton = new DampedNewton(scaled, equations, matrix, budget, current);
      for (int k = 0; k < STEPS_PER_SMOOTHING && newton.largestResidual() > mu; k++) {
        if (!newton.step()) {
          break;
        }
      }
      boolean settled =
          ActiveSet.of(scaled, newton.current()).sameAs(ActiveSet.of(scaled, current));
      current = newton.current();
      if (settled && close(current, "smoothing")) {
        return true;
      }
      mu *= SMOOTHING_DECAY;
    }
    return close(current, "smoothing");
  }

  private boolean pivoting() {
    if (problem.size() > options.pivotingSize()) {
      return false;
    }
    Iterate reached = new JosephyNewton(scaled, budget).improve(scaledBest());
    return close(reached, "Josephy-Newton by Lemke pivots");
  }

  private boolean close(Iterate reached, String name) {
    return offer(closing.improve(original(reached), CLOSING_STEPS), name);
  }

  /** Keeps a point that is better than the best; says whether the best is within tolerance. */
  private boolean offer(Iterate candidate, String name) {
    if (candidate.residual() < best.residual()) {
      best = candidate;
      method = name;
    }
    return best.residual() <= options.tolerance() * best.scale();
  }

  private Iterate original(Iterate inScaled) {
    return Iterate.at(problem, scaling.toOriginal(inScaled.x()));
  }

  private Iterate scaledBest() {
    return Iterate.at(scaled, scaling.toScaled(best.x()));
  }
}
