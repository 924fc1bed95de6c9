package forge.solver.complementarity;

/**
 * Solves mixed complementarity problems by Newton's method on semismooth equations.
 *
 * <p>Methods follow one another until one succeeds: a few active-set steps, which suffice from a
 * good start; smoothing continuation (Chen and Mangasarian 1996), with active-set steps each time
 * the active set settles; damped Newton on the Fischer-Burmeister equations (De Luca, Facchinei and
 * Kanzow 1996; Billups 1995); smoothing from farther out; and, for problems that are not too large,
 * linearised problems solved by pivoting (Josephy 1979; Dirkse and Ferris 1995). The first tries
 * work in scaled variables, the next in the given ones, since slopes at a poor start make a poor
 * scale. Each begins at the given start: the point where another method got stuck is a worse place
 * to begin than it looks. Only pivoting begins at the best point. All are deterministic, and the
 * linear systems solved are bounded in all and for each method.
 */
public final class SemismoothNewton {

  private static final int FIRST_STEPS = 6;
  private static final int CLOSING_STEPS = 20;

  /** Every method may use up this fraction of what is left of the budget. */
  private static final int SHARES = 4;

  /** Less than this is too little for any method. */
  private static final int LEAST_SHARE = 60;

  /** First smoothing parameters in units of the residual at the start: the usual, a far one. */
  private static final double USUAL_SMOOTHING = 0.1;

  private static final double FAR_SMOOTHING = 10;

  /** Fischer-Burmeister stops when this many steps have not halved the residual. */
  private static final int STEPS_TO_HALVE = 20;

  private final NewtonOptions options;
  private final IterationBudget budget;
  private final ComplementarityProblem problem;
  private final ActiveSetNewton closing;
  private final Iterate start;
  private Iterate best;
  private String method = "start";

  private SemismoothNewton(ComplementarityProblem problem, Iterate start, NewtonOptions options) {
    this.problem = problem;
    this.options = options;
    this.start = start;
    this.best = start;
    budget = new IterationBudget(options.iterationLimit());
    closing = new ActiveSetNewton(problem, Equilibration.of(problem.jacobian(start.x())));
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
    var scaled = Equilibration.of(problem.jacobian(start.x()));
    var given = Equilibration.none(problem.size());
    boolean solved =
        offer(closing.improve(start, FIRST_STEPS, budget), "active-set Newton")
            || smoothing(scaled, USUAL_SMOOTHING)
            || fischerBurmeister(given)
            || smoothing(given, FAR_SMOOTHING)
            || fischerBurmeister(scaled)
            || smoothing(scaled, FAR_SMOOTHING)
            || pivoting(scaled);
    var stop =
        solved
            ? ComplementarityStop.SOLVED
            : budget.exhausted()
                ? ComplementarityStop.ITERATION_LIMIT
                : ComplementarityStop.STALLED;
    return new ComplementaritySolution(best, stop, budget.spent(), method);
  }

  private boolean smoothing(Equilibration scaling, double distance) {
    IterationBudget share = budget.share(SHARES, LEAST_SHARE);
    ComplementarityProblem scaled = scaling.scale(problem);
    Iterate from = Iterate.at(scaled, scaling.toScaled(start.x()));
    var path = new SmoothingPath(scaled, share, from, distance * from.residual());
    ActiveSet previous = ActiveSet.of(scaled, from);
    while (path.advance()) {
      var active = ActiveSet.of(scaled, path.current());
      if (active.sameAs(previous) && close(scaling, path.current(), "smoothing")) {
        return true;
      }
      previous = active;
    }
    return close(scaling, path.current(), "smoothing");
  }

  private boolean fischerBurmeister(Equilibration scaling) {
    IterationBudget share = budget.share(SHARES, LEAST_SHARE);
    ComplementarityProblem scaled = scaling.scale(problem);
    Iterate from = Iterate.at(scaled, scaling.toScaled(start.x()));
    var equations = new FischerBurmeister(scaled);
    var newton = new DampedNewton(scaled, equations, new NewtonMatrix(), share, from);
    var progress = new Progress(STEPS_TO_HALVE);
    ActiveSet previous = ActiveSet.of(scaled, from);
    boolean tried = false;
    while (progress.goesOn(newton.largestResidual()) && newton.step()) {
      var active = ActiveSet.of(scaled, newton.current());
      boolean settled = active.sameAs(previous);
      if (settled && !tried && close(scaling, newton.current(), "Fischer-Burmeister")) {
        return true;
      }
      tried = settled;
      previous = active;
    }
    return close(scaling, newton.current(), "Fischer-Burmeister");
  }

  private boolean pivoting(Equilibration scaling) {
    if (problem.size() > options.pivotingSize()) {
      return false;
    }
    ComplementarityProblem scaled = scaling.scale(problem);
    Iterate from = Iterate.at(scaled, scaling.toScaled(best.x()));
    return close(scaling, new JosephyNewton(scaled, budget).improve(from), "Lemke's pivots");
  }

  private boolean close(Equilibration scaling, Iterate reached, String name) {
    Iterate original = Iterate.at(problem, scaling.toOriginal(reached.x()));
    return offer(closing.improve(original, CLOSING_STEPS, budget), name);
  }

  /** Keeps a point that is better than the best; says whether the best is within tolerance. */
  private boolean offer(Iterate candidate, String name) {
    if (candidate.residual() < best.residual()) {
      best = candidate;
      method = name;
    }
    return best.residual() <= options.tolerance() * best.scale();
  }
}
