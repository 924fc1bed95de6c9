package forge.solver.complementarity;

import java.util.Arrays;

/**
 * Solves many affine problems that have one pattern and lie near one another, such as a market of
 * straight lines under thousands of draws of its figures.
 *
 * <p>Each is solved by a short {@link SmoothedMid} path that begins close to a given start, with
 * active-set steps once the active set settles. Scaling and elimination order are found once and
 * kept; any number of threads may solve at once. There is no promise from afar: what it has not
 * solved is for {@link SemismoothNewton}. Its answers depend on the problem and the start alone.
 */
public final class WarmNewton {

  /** First smoothing parameter in units of the residual at the start. */
  private static final double FIRST = 0.03;

  private static final double DECAY = 0.02;

  /** Levels of the path; after them the parameter is rounding. */
  private static final int LEVELS = 7;

  /** From this level on the active set is tried even where it has just changed. */
  private static final int TRIED_FROM = 2;

  private static final int STEPS_PER_LEVEL = 6;

  /** A level is done when no equation is off by more than this share of the parameter. */
  private static final double CLOSENESS = 0.5;

  private static final int CLOSING_STEPS = 4;

  /**
   * Weight on the diagonal where the free conditions leave something open, such as the price of
   * what nobody trades: the step then is nearly the one of least change.
   */
  private static final double PROXIMAL = 1e-8;

  private final Equilibration scaling;
  private final Condensation plan;

  private WarmNewton(Equilibration scaling, Condensation plan) {
    this.scaling = scaling;
    this.plan = plan;
  }

  /** A solver for problems near one whose solution is known. */
  public static WarmNewton around(ComplementarityProblem problem, double[] solution) {
    SparseJacobian jacobian = problem.jacobian(solution);
    return new WarmNewton(Equilibration.of(jacobian), new Condensation(jacobian));
  }

  /** Solves one problem from a start; the options' pivoting is not used. */
  public ComplementaritySolution solve(
      ComplementarityProblem problem, double[] start, NewtonOptions options) {
    var budget = new IterationBudget(options.iterationLimit());
    Iterate best = Iterate.at(problem, start);
    if (!best.isFinite()) {
      return new ComplementaritySolution(best, ComplementarityStop.UNDEFINED_START, 0, "none");
    }
    var scaled = AffineProblem.tangent(scaling.scale(problem), scaling.toScaled(best.x()));
    Iterate current = Iterate.at(scaled, scaling.toScaled(best.x()));
    ActiveSet previous = ActiveSet.of(scaled, current);
    var matrix = new NewtonMatrix(plan);
    double mu = FIRST * current.residual();
    for (int level = 0; level < LEVELS && !solved(best, options); level++, mu *= DECAY) {
      current = follow(matrix, scaled, current, mu, budget);
      var active = ActiveSet.of(scaled, current);
      if (level >= TRIED_FROM || active.sameAs(previous)) {
        Iterate closed = close(matrix, scaled, current, budget);
        Iterate original = Iterate.at(problem, scaling.toOriginal(closed.x()));
        best = original.residual() < best.residual() ? original : best;
      }
      previous = active;
    }
    var stop =
        solved(best, options)
            ? ComplementarityStop.SOLVED
            : budget.exhausted()
                ? ComplementarityStop.ITERATION_LIMIT
                : ComplementarityStop.STALLED;
    return new ComplementaritySolution(best, stop, budget.spent(), "warm smoothing");
  }

  private static boolean solved(Iterate at, NewtonOptions options) {
    return at.residual() <= options.tolerance() * at.scale();
  }

  private static Iterate follow(
      NewtonMatrix matrix,
      ComplementarityProblem scaled,
      Iterate from,
      double mu,
      IterationBudget budget) {
    var newton = new DampedNewton(scaled, new SmoothedMid(scaled, mu), matrix, budget, from);
    for (int k = 0; k < STEPS_PER_LEVEL; k++) {
      if (newton.largestResidual() <= CLOSENESS * mu || !newton.step()) {
        break;
      }
    }
    return newton.current();
  }

  /** Active-set steps as long as each more than halves the residual. */
  private static Iterate close(
      NewtonMatrix matrix, ComplementarityProblem scaled, Iterate from, IterationBudget budget) {
    Iterate best = from;
    for (int k = 0; k < CLOSING_STEPS && budget.take(); k++) {
      Iterate next = step(matrix, scaled, best);
      if (!(next.residual() < best.residual())) {
        break;
      }
      boolean much = next.residual() < 0.5 * best.residual();
      best = next;
      if (!much) {
        break;
      }
    }
    return best;
  }

  /** The free variables solve their conditions to first order, the others go to their bounds. */
  private static Iterate step(NewtonMatrix matrix, ComplementarityProblem scaled, Iterate from) {
    var active = ActiveSet.of(scaled, from);
    double[] right = active.wayToBounds(scaled, from.x());
    var held = new double[right.length];
    var free = new double[right.length];
    Arrays.fill(held, 1);
    for (int i : active.free()) {
      held[i] = 0;
      free[i] = 1;
      right[i] = -from.f()[i];
    }
    SparseJacobian jacobian = scaled.jacobian(from.x());
    Factors factors = matrix.factorise(jacobian, held, free, 0);
    if (factors.replacedPivots() > 0) {
      factors = matrix.factorise(jacobian, held, free, PROXIMAL);
    }
    double[] x = factors.solveRefined(right);
    for (int i = 0; i < x.length; i++) {
      x[i] += from.x()[i];
    }
    return Iterate.at(scaled, x);
  }
}
