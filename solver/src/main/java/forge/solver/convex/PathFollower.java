package forge.solver.convex;

/**
 * Mehrotra's predictor–corrector with Gondzio's multiple centrality correctors on one scaled
 * programme.
 *
 * <p>Linear and quadratic terms make the gaps linear in the step, so the step goes to the boundary.
 * With general functions a step is shortened until the merit (squared gaps and products) falls, and
 * a plain centring direction replaces the corrected one when that fails; the plain direction is one
 * of descent for this merit (A. El-Bakry, R. Tapia, T. Tsuchiya, Y. Zhang, JOTA 89, 1996). Sources:
 * S. Mehrotra (1992); J. Gondzio, "Multiple centrality corrections in a primal–dual method for
 * linear programming", Comput. Optim. Appl. 6 (1996).
 */
final class PathFollower {
  private static final int CORRECTORS = 2;
  private static final double TO_BOUNDARY = 0.995;
  private static final double DIVERGED = 1e13;
  private static final int PATIENCE = 15;
  private static final double SHORT_STEP = 1e-5;

  private final ScaledProgramme p;
  private final InteriorPoint.Options options;
  private final Iterate at;
  private final NewtonStep newton;
  private final Direction affine;
  private final Direction step;
  private final Direction trial;
  private final Iterate best;
  private final Merit merit;
  private double bestQuality = Double.POSITIVE_INFINITY;
  private int sinceBest;
  private int shortSteps;
  private int iterations;

  PathFollower(ScaledProgramme p, KktSolver kkt, Iterate start, InteriorPoint.Options options) {
    this.p = p;
    this.options = options;
    at = start;
    newton = new NewtonStep(at, kkt);
    affine = new Direction(p.a.columns, p.a.rows);
    step = new Direction(p.a.columns, p.a.rows);
    trial = new Direction(p.a.columns, p.a.rows);
    best = at.copy();
    merit = new Merit(at);
  }

  Iterate best() {
    return best;
  }

  int iterations() {
    return iterations;
  }

  /** Iterates until the quality is within {@code tolerance}, or progress ends. */
  StopReason run(double tolerance) {
    sinceBest = 0;
    shortSteps = 0;
    while (true) {
      newton.evaluate();
      Quality quality = Quality.of(at, newton);
      if (quality.worst() < bestQuality) {
        sinceBest = quality.worst() < 0.9 * bestQuality ? 0 : sinceBest + 1;
        bestQuality = quality.worst();
        best.take(at);
      } else {
        sinceBest++;
      }
      if (quality.worst() <= tolerance) {
        return StopReason.OPTIMAL;
      }
      if (stalled(quality)) {
        return StopReason.NUMERICAL;
      }
      if (iterations >= options.iterationLimit()) {
        return StopReason.ITERATION_LIMIT;
      }
      iterations++;
      advance(quality);
    }
  }

  private boolean stalled(Quality quality) {
    return !(quality.worst() < Double.POSITIVE_INFINITY)
        || sinceBest >= PATIENCE
        || shortSteps >= 4
        || greatest(at.x) > DIVERGED
        || greatest(at.y) > DIVERGED;
  }

  private void advance(Quality quality) {
    newton.factor();
    double accuracy = 1e-6;
    double mu = quality.mu();
    double centred = predict(mu, accuracy);
    newton.aimAtCentre(centred, affine, 1);
    newton.solveFull(step, accuracy);
    for (int k = 0; k < CORRECTORS && at.pairs > 0 && correct(centred); k++) {
      continue;
    }
    if (!take(centred)) {
      newton.aimAtCentre(0.5 * mu, affine, 0);
      newton.solveFull(step, accuracy);
      take(0.5 * mu);
    }
  }

  /** Solves the affine direction and returns the centre to aim at. */
  private double predict(double mu, double accuracy) {
    if (at.pairs == 0) {
      newton.aimAtZero();
      newton.solveFull(affine, accuracy);
      return 0;
    }
    newton.aimAtZero();
    newton.solveFull(affine, accuracy);
    double primal = at.primalReach(affine, 1);
    double dual = at.dualReach(affine, 1);
    double after = at.complementarityAfter(affine, primal, dual) / at.pairs;
    double ratio = Math.max(0, after / mu);
    return Math.max(ratio * ratio * ratio, 1e-6) * mu;
  }

  /** One centrality corrector; keeps it and returns true when it lengthens the step. */
  private boolean correct(double mu) {
    double primal = at.primalReach(step, 1);
    double dual = at.dualReach(step, 1);
    if (Math.min(primal, dual) > 0.95) {
      return false;
    }
    double longerPrimal = Math.min(1, primal + 0.3);
    double longerDual = Math.min(1, dual + 0.3);
    newton.aimAtBand(mu, step, longerPrimal, longerDual);
    newton.solveTargets(affine);
    trial.sum(step, affine);
    double gained = at.primalReach(trial, 1) + at.dualReach(trial, 1) - primal - dual;
    if (gained < 0.02) {
      return false;
    }
    step.sum(step, affine);
    return true;
  }

  /** Moves along the step; false when no step of useful length lowers the merit. */
  private boolean take(double mu) {
    double keep = Math.max(TO_BOUNDARY, 1 - at.complementarity() / Math.max(1, at.pairs));
    keep = Math.min(keep, 1 - 1e-6);
    double primal = Math.min(1, keep * at.primalReach(step, 1 / keep));
    double dual = Math.min(1, keep * at.dualReach(step, 1 / keep));
    if (p.nonlinear) {
      double common = merit.shorten(step, newton, Math.min(primal, dual));
      if (common == 0) {
        return false;
      }
      primal = common;
      dual = common;
    } else if (!merit.separateStepsPay(step, newton, primal, dual)) {
      primal = Math.min(primal, dual);
      dual = primal;
    }
    shortSteps = Math.max(primal, dual) < SHORT_STEP ? shortSteps + 1 : 0;
    at.move(step, primal, dual);
    return true;
  }

  private static double greatest(double[] values) {
    double greatest = 0;
    for (double value : values) {
      greatest = Math.max(greatest, Math.abs(value));
    }
    return greatest;
  }
}
