package forge.solver.convex;

/**
 * Mehrotra's predictor–corrector with Gondzio's multiple centrality correctors on one scaled
 * programme.
 *
 * <p>Linear and quadratic terms make the gaps linear in the step, so the step goes to the boundary.
 * With general functions a step is shortened until the merit (squared gaps and products) falls, or,
 * for a few iterations, until it does not rise tenfold: a strictly falling merit holds Newton's
 * method to short steps where a slope changes by orders of magnitude (L. Grippo, F. Lampariello, S.
 * Lucidi, SIAM J. Numer. Anal. 23, 1986). A plain centring direction replaces the corrected one
 * when that fails; it is one of descent for this merit (A. El-Bakry, R. Tapia, T. Tsuchiya, Y.
 * Zhang, JOTA 89, 1996). Sources: S. Mehrotra (1992); J. Gondzio, "Multiple centrality corrections
 * in a primal–dual method for linear programming", Comput. Optim. Appl. 6 (1996).
 */
final class PathFollower {
  private static final int CORRECTORS = 2;
  private static final double TO_BOUNDARY = 0.995;
  private static final double DIVERGED = 1e13;
  private static final int PATIENCE = 15;
  private static final int NONLINEAR_PATIENCE = 20;
  private static final double PROGRESS = 0.9;
  private static final double NONLINEAR_PROGRESS = 0.1;
  private static final int BOLD_ITERATIONS = 10;
  private static final double BOLD_GROWTH = 10;
  private static final double ENERGY_SHARE = 0.1;
  private static final double SHORT_REACH = 0.1;
  private static final double SHORT_STEP = 1e-5;
  private static final double CUT_CENTRING = 0.5;
  private static final int SHARPENING_STEPS = 4;
  private static final double SHARP = 1e-16;

  private final ScaledProgramme p;
  private final InteriorPoint.Options options;
  private final Iterate at;
  private final NewtonStep newton;
  private final NewtonDirection affine;
  private final NewtonDirection step;
  private final NewtonDirection trial;
  private final Iterate best;
  private final Merit merit;
  private double bestQuality = Double.POSITIVE_INFINITY;
  private double lastProgress = Double.POSITIVE_INFINITY;
  private int sinceProgress;
  private int shortSteps;
  private int iterations;
  private double secondOrder = 1;
  private double leastCentring = 1e-6;

  PathFollower(ScaledProgramme p, KktSolver kkt, Iterate start, InteriorPoint.Options options) {
    this.p = p;
    this.options = options;
    at = start;
    newton = new NewtonStep(at, kkt);
    affine = new NewtonDirection(p.a.columns, p.a.rows);
    step = new NewtonDirection(p.a.columns, p.a.rows);
    trial = new NewtonDirection(p.a.columns, p.a.rows);
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
    sinceProgress = 0;
    shortSteps = 0;
    while (true) {
      newton.evaluate();
      Quality quality = Quality.of(at, newton);
      note(quality);
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

  /** Keeps the best iterate and counts iterations since the last clear progress. */
  private void note(Quality quality) {
    sinceProgress++;
    if (quality.worst() < bestQuality) {
      bestQuality = quality.worst();
      best.take(at);
    }
    if (bestQuality < (p.nonlinear ? NONLINEAR_PROGRESS : PROGRESS) * lastProgress) {
      lastProgress = bestQuality;
      sinceProgress = 0;
    }
  }

  /**
   * Goes on along the path for a few steps, to separate the columns that stand on a bound from
   * those that do not; stops early when a step is short.
   */
  void sharpen() {
    for (int k = 0; k < SHARPENING_STEPS; k++) {
      newton.evaluate();
      Quality quality = Quality.of(at, newton);
      if (!(quality.worst() <= options.tolerance()) || quality.mu() <= SHARP) {
        break;
      }
      best.take(at);
      iterations++;
      advance(quality);
    }
    newton.evaluate();
    if (Quality.of(at, newton).worst() <= options.tolerance()) {
      best.take(at);
    }
  }

  private boolean stalled(Quality quality) {
    return !(quality.worst() < Double.POSITIVE_INFINITY)
        || sinceProgress >= (p.nonlinear ? NONLINEAR_PATIENCE : PATIENCE)
        || shortSteps >= 4
        || greatest(at.x) > DIVERGED
        || greatest(at.y) > DIVERGED;
  }

  private void advance(Quality quality) {
    double mu = quality.mu();
    newton.factor(mu);
    double accuracy = 1e-6;
    double centred = predict(mu, accuracy);
    if (p.nonlinear) {
      centred = Math.max(centred, Math.min(mu, ENERGY_SHARE * merit.gapEnergy(newton)));
    }
    newton.aimAtCentre(centred, affine, secondOrder);
    newton.solveFull(step, accuracy);
    int correctors = at.pairs > 0 ? CORRECTORS : 0;
    while (correctors > 0) {
      correctors = correct(centred) ? correctors - 1 : 0;
    }
    boolean blocked = p.nonlinear && reach() < SHORT_REACH;
    if (blocked || !take()) {
      newton.aimAtCentre(mu, affine, 0);
      newton.solveFull(step, accuracy);
      take();
    }
  }

  private double reach() {
    return Math.min(at.primalReach(step, 1), at.dualReach(step, 1));
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
    secondOrder = p.nonlinear ? primal * dual : 1;
    double after = at.complementarityAfter(affine, primal, dual) / at.pairs;
    double ratio = Math.max(0, after / mu);
    return Math.max(ratio * ratio * ratio, leastCentring) * mu;
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
  private boolean take() {
    double keep = Math.max(TO_BOUNDARY, 1 - at.complementarity() / Math.max(1, at.pairs));
    keep = Math.min(keep, 1 - 1e-6);
    double primal = Math.min(1, keep * at.primalReach(step, 1 / keep));
    double dual = Math.min(1, keep * at.dualReach(step, 1 / keep));
    if (p.nonlinear) {
      double limit = Math.min(primal, dual);
      double growth = sinceProgress < BOLD_ITERATIONS ? BOLD_GROWTH : 1;
      double common = merit.shorten(step, newton, limit, growth);
      leastCentring =
          common < 0.6 * limit || limit < 0.2 ? CUT_CENTRING : Math.max(1e-3, 0.1 * leastCentring);
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
