package forge.solver.complementarity;

/**
 * The path of zeros of {@link SmoothedMid} as its parameter goes to zero, followed by Newton's
 * method.
 *
 * <p>Far out, where the parameter is of the size of the residual, the equations are nearly linear
 * and any start will do; from there the active set comes out by itself as the parameter falls.
 */
final class SmoothingPath {

  private static final double LAST = 1e-12;
  private static final double DECAY = 0.3;

  /** Used after a level that took no more than {@link #EASY_STEPS}. */
  private static final double FAST_DECAY = 0.1;

  private static final int EASY_STEPS = 2;
  private static final int STEPS_PER_LEVEL = 20;

  /** A level is done when no equation is off by more than this share of the parameter. */
  private static final double CLOSENESS = 0.5;

  /** So many levels in a row that could not be brought close mean that the path is lost. */
  private static final int LEVELS_MISSED = 3;

  private final ComplementarityProblem problem;
  private final NewtonMatrix matrix = new NewtonMatrix();
  private final IterationBudget budget;
  private final double last;
  private Iterate current;
  private double mu;
  private int missed;

  SmoothingPath(
      ComplementarityProblem problem, IterationBudget budget, Iterate start, double first) {
    this.problem = problem;
    this.budget = budget;
    this.current = start;
    this.mu = first;
    this.last = LAST * first;
  }

  Iterate current() {
    return current;
  }

  /** Follows the path through one more level; false where it has ended or was lost. */
  boolean advance() {
    if (mu <= last || missed == LEVELS_MISSED || budget.exhausted()) {
      return false;
    }
    var equations = new SmoothedMid(problem, mu);
    var newton = new DampedNewton(problem, equations, matrix, budget, current);
    int steps = 0;
    boolean close = newton.largestResidual() <= CLOSENESS * mu;
    while (!close && steps < STEPS_PER_LEVEL && newton.step()) {
      steps++;
      close = newton.largestResidual() <= CLOSENESS * mu;
    }
    missed = close ? 0 : missed + 1;
    mu *= close && steps <= EASY_STEPS ? FAST_DECAY : DECAY;
    current = newton.current();
    return true;
  }
}
