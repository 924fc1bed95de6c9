package forge.solver.convex;

/**
 * How good an iterate is, in scaled units: greatest row gap relative to the row's flows, greatest
 * column gap relative to the slope, and the complementarity relative to the objective's size.
 *
 * @param primal greatest relative row gap
 * @param dual greatest relative column gap
 * @param gap relative complementarity
 * @param mu mean complementarity product
 */
record Quality(double primal, double dual, double gap, double mu) {

  /** Flows beyond this do not excuse a greater gap: they may be a path that runs to infinity. */
  static final double GREATEST_FLOW = 1e6;

  static Quality of(Iterate at, NewtonStep newton) {
    ScaledProgramme p = at.p;
    double[] flows = new double[at.y.length];
    p.a.magnitudeAdd(at.x, flows);
    double primal = 0;
    for (int i = 0; i < flows.length; i++) {
      double size = 1 + Math.abs(p.rhs[i]) + Math.min(flows[i], GREATEST_FLOW);
      primal = greater(primal, Math.abs(newton.rowGaps[i]) / size);
    }
    double dual = 0;
    double value = 0;
    for (int j = 0; j < at.x.length; j++) {
      double slope = p.slope(j, at.x[j]);
      dual = greater(dual, Math.abs(newton.columnGaps[j]) / (1 + Math.abs(slope)));
      value += slope * at.x[j];
    }
    double products = at.complementarity();
    return new Quality(
        primal, dual, products / (1 + Math.abs(value)), products / Math.max(1, at.pairs));
  }

  /** NaN wins, so that a broken iterate is seen. */
  private static double greater(double first, double second) {
    return second <= first ? first : second;
  }

  double worst() {
    return greater(greater(primal, dual), gap);
  }
}
