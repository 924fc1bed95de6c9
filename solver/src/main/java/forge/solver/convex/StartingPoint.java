package forge.solver.convex;

import java.util.Arrays;

/**
 * A well-centred first iterate: quantities near zero or one scaled unit inside their bounds, moved
 * towards the rows by one weighted least-squares step that keeps a tenth of each distance; row
 * duals by weighted least squares on the slopes; and multipliers with equal products. After S.
 * Mehrotra, "On the implementation of a primal–dual interior point method", SIAM J. Optim. 2
 * (1992), with the difference that the quantities stay inside their bounds, which may be the edge
 * of a function's domain.
 */
final class StartingPoint {
  private static final double KEPT_DISTANCE = 0.1;
  private static final double LEAST_PRODUCT = 1e-2;
  private static final double STEEP = 100;
  private static final int GENTLE_MOVES = 10;
  private static final int HALVINGS = 60;
  private static final double WARM_DISTANCE = 1e-3;

  private StartingPoint() {}

  static Iterate of(ScaledProgramme p, KktSolver kkt, InteriorPoint.Options options) {
    WarmStart warm = options.warmStart();
    return warm.fits(p.source) ? near(p, warm) : estimate(p, kkt, options.startScale());
  }

  /** The known point, moved a little inside its bounds. */
  private static Iterate near(ScaledProgramme p, WarmStart warm) {
    Iterate start = new Iterate(p);
    for (int i = 0; i < start.y.length; i++) {
      start.y[i] = warm.y[i] * p.scaling.rows()[i] / p.scaling.objective();
    }
    for (int j = 0; j < start.x.length; j++) {
      double margin = Math.min(WARM_DISTANCE, 0.25 * (p.upper[j] - p.lower[j]));
      double x = warm.x[j] / p.scaling.columns()[j];
      x = Math.min(Math.max(x, p.lower[j] + margin), p.upper[j] - margin);
      start.place(j, p.fixed[j] ? p.lower[j] : x);
      double reduced = p.slope(j, start.x[j]) - p.a.columnDot(j, start.y);
      start.lowerDual[j] = start.hasLower[j] ? Math.max(WARM_DISTANCE, reduced) : 0;
      start.upperDual[j] = start.hasUpper[j] ? Math.max(WARM_DISTANCE, -reduced) : 0;
    }
    return start;
  }

  private static Iterate estimate(ScaledProgramme p, KktSolver kkt, double scale) {
    Iterate start = new Iterate(p);
    int n = start.x.length;
    double[] q = new double[n];
    for (int j = 0; j < n; j++) {
      start.place(j, gentle(p, j, inside(p, j, scale)));
      double distance = Math.min(nearest(start, j), 1e3 * scale);
      q[j] = p.fixed[j] ? Double.POSITIVE_INFINITY : 1 / (distance * distance);
    }
    kkt.factor(q, KktSolver.PROXIMAL);
    approachRows(start, kkt);
    estimateDuals(start, kkt);
    return start;
  }

  private static double inside(ScaledProgramme p, int j, double scale) {
    double lower = p.lower[j];
    double upper = p.upper[j];
    if (p.fixed[j]) {
      return lower;
    }
    double margin = Math.min(scale, 0.5 * (upper - lower));
    if (lower + margin > 0) {
      return lower + margin;
    }
    return upper - margin < 0 ? upper - margin : 0;
  }

  /**
   * Goes from a steep place of a function towards the flat side: half the way to a finite bound, or
   * twice as far from the steep one. From x = 0.05 an isoelastic demand of elasticity 0.1 would
   * start at a price of 1e13.
   */
  private static double gentle(ScaledProgramme p, int j, double from) {
    if (p.fixed[j] || !p.source.hasFunction(j)) {
      return from;
    }
    double x = from;
    for (int k = 0; k < GENTLE_MOVES && Math.abs(p.slope(j, x)) > STEEP; k++) {
      double towards = p.slope(j, x) < 0 ? p.upper[j] : p.lower[j];
      double away = p.slope(j, x) < 0 ? p.lower[j] : p.upper[j];
      double half = 0.5 * (towards - x);
      double twice = Double.isInfinite(away) ? Math.copySign(1 + Math.abs(x), half) : x - away;
      x += Math.abs(half) < Math.abs(twice) ? half : twice;
    }
    return x;
  }

  /** The part of a move that does not end at a steep place. */
  private static double gentleMove(ScaledProgramme p, int j, double x, double dx) {
    if (!p.source.hasFunction(j)) {
      return dx;
    }
    double most = Math.max(STEEP, Math.abs(p.slope(j, x)));
    double move = dx;
    for (int k = 0; k < HALVINGS && Math.abs(p.slope(j, x + move)) > most; k++) {
      move *= 0.5;
    }
    return move;
  }

  private static double nearest(Iterate at, int j) {
    double nearest = Double.POSITIVE_INFINITY;
    nearest = at.hasLower[j] ? at.aboveLower[j] : nearest;
    return at.hasUpper[j] ? Math.min(nearest, at.belowUpper[j]) : nearest;
  }

  private static void approachRows(Iterate start, KktSolver kkt) {
    ScaledProgramme p = start.p;
    double[] gaps = new double[start.y.length];
    p.rowGaps(start.x, gaps);
    NewtonDirection d = new NewtonDirection(start.x.length, start.y.length);
    kkt.solveProximal(new double[start.x.length], gaps, d.x, d.y, 1e-6);
    for (int j = 0; j < start.x.length; j++) {
      double dx = d.x[j];
      if (start.hasLower[j]) {
        dx = Math.max(dx, -(1 - KEPT_DISTANCE) * start.aboveLower[j]);
      }
      if (start.hasUpper[j]) {
        dx = Math.min(dx, (1 - KEPT_DISTANCE) * start.belowUpper[j]);
      }
      if (!p.fixed[j]) {
        start.place(j, start.x[j] + gentleMove(p, j, start.x[j], dx));
      }
    }
  }

  private static void estimateDuals(Iterate start, KktSolver kkt) {
    ScaledProgramme p = start.p;
    int n = start.x.length;
    double[] slopes = new double[n];
    for (int j = 0; j < n; j++) {
      slopes[j] = p.fixed[j] ? 0 : -p.slope(j, start.x[j]);
    }
    NewtonDirection d = new NewtonDirection(n, start.y.length);
    kkt.solveStill(slopes, d.x, d.y);
    System.arraycopy(d.y, 0, start.y, 0, start.y.length);
    if (!Arrays.stream(start.y).allMatch(Double::isFinite)) {
      Arrays.fill(start.y, 0);
    }
    double[] reduced = new double[n];
    double products = 0;
    for (int j = 0; j < n; j++) {
      reduced[j] = p.fixed[j] ? 0 : -slopes[j] - p.a.columnDot(j, start.y);
      double distance = nearest(start, j);
      products += Double.isInfinite(distance) ? 0 : Math.abs(reduced[j]) * distance;
    }
    double mu = Math.max(LEAST_PRODUCT, products / Math.max(1, start.pairs));
    for (int j = 0; j < n; j++) {
      start.lowerDual[j] =
          start.hasLower[j] ? mu / start.aboveLower[j] + Math.max(0, reduced[j]) : 0;
      start.upperDual[j] =
          start.hasUpper[j] ? mu / start.belowUpper[j] + Math.max(0, -reduced[j]) : 0;
    }
  }
}
