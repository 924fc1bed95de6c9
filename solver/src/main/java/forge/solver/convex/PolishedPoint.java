package forge.solver.convex;

/** Quantities inside their bounds and row duals, in scaled units. */
final class PolishedPoint {
  private final ScaledProgramme p;
  private final double[] x;
  private final double[] y;

  PolishedPoint(ScaledProgramme p, double[] x, double[] y) {
    this.p = p;
    this.x = x;
    this.y = y;
  }

  /** The programme. */
  ScaledProgramme p() {
    return p;
  }

  /** Quantities. */
  double[] x() {
    return x;
  }

  /** Row duals. */
  double[] y() {
    return y;
  }

  static PolishedPoint of(Iterate at) {
    return new PolishedPoint(at.p, at.x.clone(), at.y.clone());
  }

  /**
   * The natural residual: the greatest relative row gap and, per column, the smaller of the
   * relative distance to the bound towards which the objective falls and the relative reduced cost.
   * Zero exactly at a solution.
   */
  double residual() {
    double worst = 0;
    double[] gaps = new double[y.length];
    p.rowGaps(x, gaps);
    double[] flows = new double[y.length];
    p.a.magnitudeAdd(x, flows);
    for (int i = 0; i < gaps.length; i++) {
      double size = 1 + Math.abs(p.rhs[i]) + Math.min(flows[i], Quality.GREATEST_FLOW);
      worst = greater(worst, Math.abs(gaps[i]) / size);
    }
    for (int j = 0; j < x.length; j++) {
      worst = greater(worst, columnResidual(j));
    }
    return worst;
  }

  /** Whether the natural residual and the gap are both within the tolerance. */
  boolean isWithin(double tolerance) {
    return residual() <= tolerance && gap() <= tolerance;
  }

  /** Reduced costs times distances to their bounds, relative to the objective's size. */
  private double gap() {
    double products = 0;
    double value = 0;
    for (int j = 0; j < x.length; j++) {
      if (p.fixed[j]) {
        continue;
      }
      double slope = p.slope(j, x[j]);
      double reduced = slope - p.a.columnDot(j, y);
      double distance = reduced > 0 ? x[j] - p.lower[j] : p.upper[j] - x[j];
      products += Double.isInfinite(distance) ? 0 : Math.abs(reduced) * distance;
      value += slope * x[j];
    }
    return products / (1 + Math.abs(value));
  }

  private double columnResidual(int j) {
    if (p.fixed[j]) {
      return 0;
    }
    double slope = p.slope(j, x[j]);
    double reduced = slope - p.a.columnDot(j, y);
    double distance = reduced > 0 ? x[j] - p.lower[j] : p.upper[j] - x[j];
    double relative = Math.abs(reduced) / (1 + Math.abs(slope));
    return distance < 0
        ? Double.POSITIVE_INFINITY
        : Math.min(distance / (1 + Math.abs(x[j])), relative);
  }

  private static double greater(double first, double second) {
    return second <= first ? first : second;
  }
}
