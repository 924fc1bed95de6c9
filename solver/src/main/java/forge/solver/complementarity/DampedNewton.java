package forge.solver.complementarity;

import java.util.Arrays;

/**
 * Newton's method on a reformulation, one step at a time, made global by a line search on {@code
 * theta = |phi|^2 / 2} along the projection of the direction onto the bounds.
 *
 * <p>De Luca, Facchinei and Kanzow (1996), "A semismooth equation approach to the solution of
 * nonlinear complementarity problems", with three additions. The descent test is nonmonotone
 * (Grippo, Lampariello and Lucidi 1986). Where the Newton matrix is singular or its direction does
 * not descend, {@code F} is replaced by {@code F + p (x - x_k)} with growing {@code p}, as in
 * proximal point methods (Billups 1995). Only when all of these fail is the projected gradient
 * tried.
 */
final class DampedNewton {

  private static final int MEMORY = 4;
  private static final double SUFFICIENT_DECREASE = 1e-4;
  private static final int NEWTON_HALVINGS = 12;
  private static final int GRADIENT_HALVINGS = 40;
  private static final double FIRST_PROXIMAL = 1e-6;
  private static final double LARGEST_PROXIMAL = 1e2;
  private static final double PROXIMAL_GROWTH = 100;
  private static final double PROXIMAL_DECAY = 0.1;

  private final ComplementarityProblem problem;
  private final Reformulation reformulation;
  private final NewtonMatrix matrix;
  private final IterationBudget budget;
  private final double[] recent = new double[MEMORY];
  private Iterate current;
  private double proximal;
  private int steps;

  DampedNewton(
      ComplementarityProblem problem,
      Reformulation reformulation,
      NewtonMatrix matrix,
      IterationBudget budget,
      Iterate start) {
    this.problem = problem;
    this.reformulation = reformulation;
    this.matrix = matrix;
    this.budget = budget;
    this.current = start;
    Arrays.fill(recent, merit(start));
  }

  Iterate current() {
    return current;
  }

  /** The largest residual of the equations at the current point. */
  double largestResidual() {
    double largest = 0;
    for (double component : residuals(current)) {
      largest = Math.max(largest, Math.abs(component));
    }
    return largest;
  }

  /** Moves on by one step; false where no direction descends or the budget is used up. */
  boolean step() {
    SparseJacobian jacobian = problem.jacobian(current.x());
    if (!jacobian.isFinite()) {
      return false;
    }
    double[] phi = residuals(current);
    double[] byX = new double[phi.length];
    double[] byF = new double[phi.length];
    for (int i = 0; i < phi.length; i++) {
      byX[i] = reformulation.slopeByX(i, current.x()[i], current.f()[i]);
      byF[i] = reformulation.slopeByF(i, current.x()[i], current.f()[i]);
    }
    while (proximal <= LARGEST_PROXIMAL) {
      if (!budget.take()) {
        return false;
      }
      Factors lu = matrix.factorise(jacobian, byX, byF, proximal);
      boolean regular = lu.replacedPivots() == 0;
      if (regular && search(descent(lu, phi), NEWTON_HALVINGS)) {
        proximal = proximal > FIRST_PROXIMAL ? proximal * PROXIMAL_DECAY : 0;
        return true;
      }
      proximal = Math.max(FIRST_PROXIMAL, proximal * PROXIMAL_GROWTH);
    }
    proximal = 1;
    return search(steepest(jacobian, phi, byX, byF), GRADIENT_HALVINGS);
  }

  private static double[] descent(Factors lu, double[] phi) {
    double[] direction = lu.solveRefined(phi);
    for (int i = 0; i < direction.length; i++) {
      direction[i] = -direction[i];
    }
    return direction;
  }

  /**
   * Minus the gradient of theta, {@code -(diag(a) + F'' diag(b)) phi}, with {@code F''} transposed.
   */
  private static double[] steepest(
      SparseJacobian jacobian, double[] phi, double[] byX, double[] byF) {
    var weighted = new double[phi.length];
    for (int i = 0; i < phi.length; i++) {
      weighted[i] = byF[i] * phi[i];
    }
    var direction = new double[phi.length];
    jacobian.multiplyTransposed(weighted, direction);
    for (int i = 0; i < phi.length; i++) {
      direction[i] = -direction[i] - byX[i] * phi[i];
    }
    return direction;
  }

  /**
   * Halves the step until {@code theta(x(t)) <= (1 - 2 sigma t) theta_ref}: for the Newton
   * direction theta falls at the rate {@code 2 theta}. {@code theta_ref} is the largest of the last
   * few.
   */
  private boolean search(double[] direction, int halvings) {
    double reference = Arrays.stream(recent).max().orElseThrow();
    double step = 1;
    for (int k = 0; k <= halvings; k++, step *= 0.5) {
      Iterate trial = along(direction, step);
      double merit = merit(trial);
      if (merit <= (1 - 2 * SUFFICIENT_DECREASE * step) * reference) {
        current = trial;
        recent[steps++ % MEMORY] = merit;
        return true;
      }
    }
    return false;
  }

  private Iterate along(double[] direction, double step) {
    double[] x = current.x().clone();
    for (int i = 0; i < x.length; i++) {
      x[i] += step * direction[i];
    }
    return Iterate.at(problem, x);
  }

  private double[] residuals(Iterate at) {
    var phi = new double[at.x().length];
    for (int i = 0; i < phi.length; i++) {
      phi[i] = reformulation.residual(i, at.x()[i], at.f()[i]);
    }
    return phi;
  }

  /** Not a number, or infinite, where {@code F} is not finite; no test accepts such a point. */
  private double merit(Iterate at) {
    double sum = 0;
    for (double component : residuals(at)) {
      sum += component * component;
    }
    return at.isFinite() ? 0.5 * sum : Double.POSITIVE_INFINITY;
  }
}
