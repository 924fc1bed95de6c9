package forge.solver.complementarity;

import java.util.Optional;

/**
 * Newton's method that keeps the complementarity: each step solves the problem linearised at the
 * current point, by Lemke's pivots, and searches along the way to its solution (Josephy 1979;
 * Dirkse and Ferris 1995).
 *
 * <p>Dear for large problems, but it needs no guess of the active set: it is what is tried last.
 */
final class JosephyNewton {

  private static final int HALVINGS = 20;
  private static final int STEPS = 40;
  private static final double SUFFICIENT_DECREASE = 1e-4;

  private final ComplementarityProblem problem;
  private final IterationBudget budget;

  JosephyNewton(ComplementarityProblem problem, IterationBudget budget) {
    this.problem = problem;
    this.budget = budget;
  }

  /** The last point reached from {@code start}; no farther from a solution than that. */
  Iterate improve(Iterate start) {
    Iterate current = start;
    for (int k = 0; k < STEPS && current.residual() > 0 && budget.take(); k++) {
      Optional<Iterate> next = findStep(current);
      if (next.isEmpty()) {
        break;
      }
      current = next.get();
    }
    return current;
  }

  private Optional<Iterate> findStep(Iterate from) {
    if (!problem.jacobian(from.x()).isFinite()) {
      return Optional.empty();
    }
    ComplementaritySolution aim = Lemke.solve(LinearComplementarity.at(problem, from));
    if (!aim.solved()) {
      return Optional.empty();
    }
    double[] target = aim.x();
    double share = 1;
    for (int k = 0; k < HALVINGS; k++, share *= 0.5) {
      var x = new double[target.length];
      for (int i = 0; i < x.length; i++) {
        x[i] = from.x()[i] + share * (target[i] - from.x()[i]);
      }
      Iterate trial = Iterate.at(problem, x);
      if (trial.residual() <= (1 - SUFFICIENT_DECREASE * share) * from.residual()) {
        return Optional.of(trial);
      }
    }
    return Optional.empty();
  }
}
