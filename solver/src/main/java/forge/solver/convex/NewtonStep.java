package forge.solver.convex;

/**
 * Newton directions of the perturbed optimality conditions at one iterate.
 *
 * <p>With {@code s = x − l}, {@code t = u − x}, {@code Q = f″(x) + z_l/s + z_u/t}:
 *
 * <pre>
 *   Q dx − Aᵀ dy = −columnGap + r_l/s − r_u/t
 *   A dx         = rowGap
 *   dz_l = (r_l − z_l dx)/s,   dz_u = (r_u + z_u dx)/t
 * </pre>
 *
 * where {@code r_l, r_u} are the wanted changes of the products {@code s z_l, t z_u}.
 */
final class NewtonStep {
  private static final double FLATTEST = 1e-30;
  private static final double LEAST_SHIFT = 1e-14;

  final double[] columnGaps;
  final double[] rowGaps;
  final double[] lowerTargets;
  final double[] upperTargets;
  private final Iterate at;
  private final KktSolver kkt;
  final double[] q;
  private final double[] g;

  NewtonStep(Iterate at, KktSolver kkt) {
    this.at = at;
    this.kkt = kkt;
    int n = at.x.length;
    columnGaps = new double[n];
    rowGaps = new double[at.y.length];
    lowerTargets = new double[n];
    upperTargets = new double[n];
    q = new double[n];
    g = new double[n];
  }

  /** Evaluates both gaps at the iterate. */
  void evaluate() {
    for (int j = 0; j < columnGaps.length; j++) {
      columnGaps[j] = at.columnGap(j);
    }
    at.p.rowGaps(at.x, rowGaps);
  }

  /** Factors the system at the iterate; rows get a proximal term that shrinks with {@code mu}. */
  void factor(double mu) {
    for (int j = 0; j < q.length; j++) {
      if (at.p.fixed[j]) {
        q[j] = Double.POSITIVE_INFINITY;
        continue;
      }
      double sum = at.p.curvature(j, at.x[j]);
      sum += at.hasLower[j] ? at.lowerDual[j] / at.aboveLower[j] : 0;
      sum += at.hasUpper[j] ? at.upperDual[j] / at.belowUpper[j] : 0;
      q[j] = Math.max(FLATTEST, sum);
    }
    kkt.factor(q, KktSolver.PROXIMAL * Math.min(1, Math.max(LEAST_SHIFT, mu)));
  }

  /** The direction that closes the gaps and meets the targets. */
  void solveFull(NewtonDirection d, double accuracy) {
    for (int j = 0; j < g.length; j++) {
      g[j] = -columnGaps[j] + pull(j);
    }
    kkt.solveProximal(g, rowGaps, d.x, d.y, accuracy);
    bounds(d);
  }

  /** The direction that meets the targets alone. */
  void solveTargets(NewtonDirection d) {
    for (int j = 0; j < g.length; j++) {
      g[j] = pull(j);
    }
    kkt.solveStill(g, d.x, d.y);
    bounds(d);
  }

  private double pull(int j) {
    double pull = at.hasLower[j] ? lowerTargets[j] / at.aboveLower[j] : 0;
    return at.hasUpper[j] ? pull - upperTargets[j] / at.belowUpper[j] : pull;
  }

  private void bounds(NewtonDirection d) {
    for (int j = 0; j < g.length; j++) {
      if (at.hasLower[j]) {
        d.lowerDual[j] = (lowerTargets[j] - at.lowerDual[j] * d.x[j]) / at.aboveLower[j];
      }
      if (at.hasUpper[j]) {
        d.upperDual[j] = (upperTargets[j] + at.upperDual[j] * d.x[j]) / at.belowUpper[j];
      }
    }
  }

  /** Targets of the pure Newton (affine) direction: all products to zero. */
  void aimAtZero() {
    for (int j = 0; j < g.length; j++) {
      lowerTargets[j] = -at.aboveLower[j] * at.lowerDual[j];
      upperTargets[j] = -at.belowUpper[j] * at.upperDual[j];
    }
  }

  /** Mehrotra's targets: products to {@code mu}, less the second-order part of the affine step. */
  void aimAtCentre(double mu, NewtonDirection affine, double secondOrder) {
    for (int j = 0; j < g.length; j++) {
      if (at.hasLower[j]) {
        lowerTargets[j] =
            mu
                - at.aboveLower[j] * at.lowerDual[j]
                - secondOrder * affine.x[j] * affine.lowerDual[j];
      }
      if (at.hasUpper[j]) {
        upperTargets[j] =
            mu
                - at.belowUpper[j] * at.upperDual[j]
                + secondOrder * affine.x[j] * affine.upperDual[j];
      }
    }
  }

  /** Gondzio's targets: products at a longer step, moved into a band around {@code mu}. */
  void aimAtBand(double mu, NewtonDirection d, double primal, double dual) {
    for (int j = 0; j < g.length; j++) {
      if (at.hasLower[j]) {
        double product =
            (at.aboveLower[j] + primal * d.x[j]) * (at.lowerDual[j] + dual * d.lowerDual[j]);
        lowerTargets[j] = intoBand(product, mu);
      }
      if (at.hasUpper[j]) {
        double product =
            (at.belowUpper[j] - primal * d.x[j]) * (at.upperDual[j] + dual * d.upperDual[j]);
        upperTargets[j] = intoBand(product, mu);
      }
    }
  }

  private static double intoBand(double product, double mu) {
    double least = 0.1 * mu;
    double most = 10 * mu;
    if (product < least) {
      return least - product;
    }
    return product > most ? Math.max(most - product, -most) : 0;
  }
}
