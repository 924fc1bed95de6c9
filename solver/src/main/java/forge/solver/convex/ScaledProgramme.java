package forge.solver.convex;

/**
 * A programme in scaled units, with the column data laid out for the solver's loops. Slopes and
 * curvatures are kept finite, so that an iterate near the edge of a function's domain gives a large
 * number and not an infinity.
 */
final class ScaledProgramme {
  private static final double GREATEST = 1e100;

  final SeparableProgramme source;
  final Scaling scaling;
  final SparseMatrix a;
  final double[] rhs;
  final double[] lower;
  final double[] upper;
  final boolean[] fixed;
  final boolean nonlinear;
  private final double[] cost;
  private final double[] curvature;

  ScaledProgramme(SeparableProgramme source, Scaling scaling) {
    this.source = source;
    this.scaling = scaling;
    SparseMatrix original = source.structure().matrix();
    double[] values = new double[original.entries()];
    for (int j = 0; j < original.columns; j++) {
      for (int p = original.columnStarts[j]; p < original.columnStarts[j + 1]; p++) {
        values[p] =
            original.values[p] * scaling.columns()[j] / scaling.rows()[original.rowIndices[p]];
      }
    }
    a = original.withValues(values);
    rhs = new double[a.rows];
    for (int i = 0; i < a.rows; i++) {
      rhs[i] = source.rhs(i) / scaling.rows()[i];
    }
    lower = new double[a.columns];
    upper = new double[a.columns];
    fixed = new boolean[a.columns];
    cost = new double[a.columns];
    curvature = new double[a.columns];
    boolean anyFunction = false;
    for (int j = 0; j < a.columns; j++) {
      double s = scaling.columns()[j];
      lower[j] = source.lower(j) / s;
      upper[j] = source.upper(j) / s;
      fixed[j] = Double.isFinite(lower[j]) && upper[j] - lower[j] <= 4 * Math.ulp(lower[j]);
      cost[j] = source.cost(j) * s / scaling.objective();
      curvature[j] = source.curvature(j) * s * s / scaling.objective();
      anyFunction |= source.hasFunction(j) && !fixed[j];
    }
    nonlinear = anyFunction;
  }

  double slope(int j, double x) {
    if (!source.hasFunction(j)) {
      return cost[j] + curvature[j] * x;
    }
    double s = scaling.columns()[j];
    return finite(source.slopeAt(j, s * x) * s / scaling.objective());
  }

  double curvature(int j, double x) {
    if (!source.hasFunction(j)) {
      return curvature[j];
    }
    double s = scaling.columns()[j];
    return Math.max(0, finite(source.curvatureAt(j, s * x) * s * s / scaling.objective()));
  }

  private static double finite(double value) {
    return Double.isNaN(value) ? 0 : Math.max(-GREATEST, Math.min(GREATEST, value));
  }

  /** {@code b − A x} into {@code gap}. */
  void rowGaps(double[] x, double[] gap) {
    System.arraycopy(rhs, 0, gap, 0, gap.length);
    a.multiplyAdd(-1, x, gap);
  }
}
