package forge.solver.complementarity;

import org.jspecify.annotations.Nullable;

/**
 * Newton's method on {@code x - mid(l, x - F, u) = 0}: variables held by their bounds go there, the
 * free ones solve {@code F = 0} to first order.
 *
 * <p>It has no line search. Near a solution it ends in the exact active set with residuals at the
 * level of rounding; far from one it may cycle, and gives up after a few steps without gain.
 */
final class ActiveSetNewton {

  private static final int PATIENCE = 3;

  /** Residuals below this, relative to the point, are rounding: a further step cannot help. */
  private static final double ROUNDING = 1e-12;

  private final ComplementarityProblem problem;
  private final double[] unitDiagonal;
  private SparseJacobian.@Nullable Pattern ordered;
  private int[] order = new int[0];

  ActiveSetNewton(ComplementarityProblem problem, Equilibration scaling) {
    this.problem = problem;
    this.unitDiagonal = scaling.unitDiagonal();
  }

  /**
   * The best point found within {@code limit} steps from {@code start}, or {@code start} itself.
   */
  Iterate improve(Iterate start, int limit, IterationBudget budget) {
    Iterate best = start;
    Iterate current = start;
    int idle = 0;
    for (int k = 0; k < limit && idle < PATIENCE && best.residual() > 0; k++) {
      if (!budget.take()) {
        break;
      }
      SparseJacobian jacobian = problem.jacobian(current.x());
      if (!jacobian.isFinite()) {
        break;
      }
      current = step(current, jacobian);
      if (!current.isFinite()) {
        break;
      }
      boolean better = current.residual() < best.residual();
      boolean much = current.residual() < 0.5 * best.residual();
      best = better ? current : best;
      idle = much ? 0 : idle + (best.residual() < ROUNDING * best.scale() ? PATIENCE : 1);
    }
    return best;
  }

  private Iterate step(Iterate from, SparseJacobian jacobian) {
    var active = ActiveSet.of(problem, from);
    double[] way = active.wayToBounds(problem, from.x());
    var expected = from.f().clone();
    jacobian.addColumns(way, expected);
    double[] free =
        FreeSystem.of(jacobian, active.free(), unitDiagonal, order(jacobian)).solve(expected);
    for (int i = 0; i < way.length; i++) {
      way[i] += from.x()[i] - free[i];
    }
    return Iterate.at(problem, way);
  }

  /** The order of the whole Jacobian, found once as long as the pattern stays. */
  private int[] order(SparseJacobian jacobian) {
    if (!jacobian.pattern().equals(ordered)) {
      ordered = jacobian.pattern();
      order = LuOrdering.of(jacobian.pattern());
    }
    return order;
  }
}
