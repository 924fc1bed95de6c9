package forge.solver.convex;

/**
 * Turns an interior point into a point on its active set, exact to rounding.
 *
 * <p>Columns whose distance to a bound is smaller than the bound's multiplier are put on that
 * bound. The remaining equality-constrained optimality conditions are solved by Newton steps with
 * iterative refinement. Columns that then leave their bounds are put on them, and columns whose
 * reduced cost has the wrong sign are released (a primal–dual active set method: M. Hintermüller,
 * K. Ito, K. Kunisch, SIAM J. Optim. 13, 2002), for a bounded number of rounds. The caller keeps
 * the result only if its natural residual is better.
 */
final class Polish {
  private static final int ROUNDS = 8;
  private static final int NEWTON_STEPS = 10;
  private static final double OUTSIDE = 1e-12;
  private static final double WRONG_SIGN = 1e-11;
  private static final double EXACT = 2e-15;
  private static final int FREE = 0;
  private static final int AT_LOWER = -1;
  private static final int AT_UPPER = 1;
  private static final int FIXED = 2;

  private final ScaledProgramme p;
  private final KktSolver kkt;
  private final PolishedPoint point;
  private final int[] side;
  private final double[] q;
  private final double[] g;
  private final double[] gaps;
  private final NewtonDirection d;

  private Polish(Iterate at, KktSolver kkt) {
    p = at.p;
    this.kkt = kkt;
    point = new PolishedPoint(p, at.x.clone(), at.y.clone());
    int n = at.x.length;
    side = new int[n];
    q = new double[n];
    g = new double[n];
    gaps = new double[at.y.length];
    d = new NewtonDirection(n, at.y.length);
    for (int j = 0; j < n; j++) {
      boolean lower = at.hasLower[j] && at.aboveLower[j] < at.lowerDual[j];
      boolean upper = at.hasUpper[j] && at.belowUpper[j] < at.upperDual[j];
      boolean nearLower = !upper || at.aboveLower[j] <= at.belowUpper[j];
      side[j] = p.fixed[j] ? FIXED : lower && nearLower ? AT_LOWER : upper ? AT_UPPER : FREE;
    }
  }

  /** The polished point; better or worse than the iterate, by {@link PolishedPoint#residual}. */
  static PolishedPoint of(Iterate at, KktSolver kkt) {
    return new Polish(at, kkt).run();
  }

  private PolishedPoint run() {
    double[] bestX = point.x().clone();
    double[] bestY = point.y().clone();
    double best = point.residual();
    for (int round = 0; round < ROUNDS; round++) {
      solveOnActiveSet();
      int changes = reclassify();
      double residual = point.residual();
      if (residual <= best) {
        best = residual;
        System.arraycopy(point.x(), 0, bestX, 0, bestX.length);
        System.arraycopy(point.y(), 0, bestY, 0, bestY.length);
      }
      if (changes == 0 || !(residual < Double.POSITIVE_INFINITY)) {
        break;
      }
    }
    return new PolishedPoint(p, bestX, bestY);
  }

  private void solveOnActiveSet() {
    for (int j = 0; j < side.length; j++) {
      if (side[j] != FREE) {
        point.x()[j] = side[j] == AT_UPPER ? p.upper[j] : p.lower[j];
      }
    }
    double last = Double.POSITIVE_INFINITY;
    for (int k = 0; k < NEWTON_STEPS; k++) {
      double residual = evaluate();
      boolean stalls = k > (p.nonlinear ? 1 : 0) && !(residual < 0.5 * last);
      if (residual <= EXACT || stalls) {
        return;
      }
      last = residual;
      if (k == 0 || p.nonlinear) {
        kkt.factor(q, 0);
      }
      kkt.solveExact(g, gaps, d.x, d.y);
      step();
    }
  }

  /** Fills the right-hand side; returns the greatest relative gap. */
  private double evaluate() {
    double worst = 0;
    for (int j = 0; j < side.length; j++) {
      q[j] = Double.POSITIVE_INFINITY;
      g[j] = 0;
      if (side[j] == FREE) {
        double x = point.x()[j];
        double slope = p.slope(j, x);
        q[j] = p.curvature(j, x);
        g[j] = p.a.columnDot(j, point.y()) - slope;
        worst = Math.max(worst, Math.abs(g[j]) / (1 + Math.abs(slope)));
      }
    }
    p.rowGaps(point.x(), gaps);
    for (int i = 0; i < gaps.length; i++) {
      worst = Math.max(worst, Math.abs(gaps[i]) / (1 + Math.abs(p.rhs[i])));
    }
    return worst;
  }

  private void step() {
    for (int j = 0; j < side.length; j++) {
      if (side[j] != FREE) {
        continue;
      }
      double to = point.x()[j] + d.x[j];
      if (p.source.hasFunction(j)) {
        to = Math.max(to, 0.1 * point.x()[j] + 0.9 * p.lower[j]);
        to = Math.min(to, 0.1 * point.x()[j] + 0.9 * p.upper[j]);
      }
      point.x()[j] = to;
    }
    for (int i = 0; i < gaps.length; i++) {
      point.y()[i] += d.y[i];
    }
  }

  private int reclassify() {
    int changes = 0;
    for (int j = 0; j < side.length; j++) {
      double x = point.x()[j];
      if (side[j] == FREE) {
        changes += holdInside(j, x);
      } else if (side[j] != FIXED) {
        double slope = p.slope(j, x);
        double reduced = slope - p.a.columnDot(j, point.y());
        if (-side[j] * reduced < -WRONG_SIGN * (1 + Math.abs(slope))) {
          side[j] = FREE;
          changes++;
        }
      }
    }
    return changes;
  }

  private int holdInside(int j, double x) {
    if (x >= p.lower[j] && x <= p.upper[j]) {
      return 0;
    }
    boolean below = x < p.lower[j];
    double bound = below ? p.lower[j] : p.upper[j];
    point.x()[j] = bound;
    side[j] = below ? AT_LOWER : AT_UPPER;
    return Math.abs(x - bound) > OUTSIDE * (1 + Math.abs(bound)) ? 1 : 0;
  }
}
