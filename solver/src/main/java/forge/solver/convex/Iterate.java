package forge.solver.convex;

/**
 * A point of the interior-point method in scaled units: {@code x} strictly between its finite
 * bounds, positive multipliers of those bounds, and row duals. Distances to the bounds are kept as
 * numbers of their own, because subtracting nearly equal bounds and quantities would lose the
 * digits that decide which bounds hold.
 */
final class Iterate {
  final ScaledProgramme p;
  final double[] x;
  final double[] y;
  final boolean[] hasLower;
  final boolean[] hasUpper;
  final double[] aboveLower;
  final double[] belowUpper;
  final double[] lowerDual;
  final double[] upperDual;

  /** Number of finite bounds of columns that can move. */
  final int pairs;

  Iterate(ScaledProgramme p) {
    this.p = p;
    int n = p.a.columns;
    x = new double[n];
    y = new double[p.a.rows];
    hasLower = new boolean[n];
    hasUpper = new boolean[n];
    aboveLower = new double[n];
    belowUpper = new double[n];
    lowerDual = new double[n];
    upperDual = new double[n];
    int count = 0;
    for (int j = 0; j < n; j++) {
      hasLower[j] = !p.fixed[j] && p.lower[j] != Double.NEGATIVE_INFINITY;
      hasUpper[j] = !p.fixed[j] && p.upper[j] != Double.POSITIVE_INFINITY;
      count += (hasLower[j] ? 1 : 0) + (hasUpper[j] ? 1 : 0);
    }
    pairs = count;
  }

  Iterate copy() {
    Iterate copy = new Iterate(p);
    copy.take(this);
    return copy;
  }

  void take(Iterate other) {
    copy(other.x, x);
    copy(other.y, y);
    copy(other.aboveLower, aboveLower);
    copy(other.belowUpper, belowUpper);
    copy(other.lowerDual, lowerDual);
    copy(other.upperDual, upperDual);
  }

  private static void copy(double[] from, double[] to) {
    System.arraycopy(from, 0, to, 0, to.length);
  }

  /** Places column {@code j} at {@code value} and derives its distances. */
  void place(int j, double value) {
    x[j] = value;
    aboveLower[j] = hasLower[j] ? value - p.lower[j] : 0;
    belowUpper[j] = hasUpper[j] ? p.upper[j] - value : 0;
  }

  /** Moves by separate primal and dual steps along a direction. */
  void move(NewtonDirection d, double primal, double dual) {
    for (int j = 0; j < x.length; j++) {
      if (p.fixed[j]) {
        continue;
      }
      x[j] += primal * d.x[j];
      if (hasLower[j]) {
        aboveLower[j] += primal * d.x[j];
        lowerDual[j] += dual * d.lowerDual[j];
        x[j] = aboveLower[j] <= belowUpper[j] || !hasUpper[j] ? p.lower[j] + aboveLower[j] : x[j];
      }
      if (hasUpper[j]) {
        belowUpper[j] -= primal * d.x[j];
        upperDual[j] += dual * d.upperDual[j];
        x[j] = !hasLower[j] || belowUpper[j] < aboveLower[j] ? p.upper[j] - belowUpper[j] : x[j];
      }
    }
    for (int i = 0; i < y.length; i++) {
      y[i] += dual * d.y[i];
    }
  }

  /** The sum of the complementarity products. */
  double complementarity() {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      sum += hasLower[j] ? aboveLower[j] * lowerDual[j] : 0;
      sum += hasUpper[j] ? belowUpper[j] * upperDual[j] : 0;
    }
    return sum;
  }

  /** The sum after a step, without taking it. */
  double complementarityAfter(NewtonDirection d, double primal, double dual) {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      if (hasLower[j]) {
        sum += (aboveLower[j] + primal * d.x[j]) * (lowerDual[j] + dual * d.lowerDual[j]);
      }
      if (hasUpper[j]) {
        sum += (belowUpper[j] - primal * d.x[j]) * (upperDual[j] + dual * d.upperDual[j]);
      }
    }
    return sum;
  }

  /** {@code f'(x) − Aᵀy − z_l + z_u} of column {@code j}, zero for a fixed column. */
  double columnGap(int j) {
    if (p.fixed[j]) {
      return 0;
    }
    return p.slope(j, x[j]) - p.a.columnDot(j, y) - lowerDual[j] + upperDual[j];
  }

  /** The longest primal step, at most {@code limit}, that keeps the distances non-negative. */
  double primalReach(NewtonDirection d, double limit) {
    double reach = limit;
    for (int j = 0; j < x.length; j++) {
      double dx = d.x[j];
      if (hasLower[j] && aboveLower[j] + reach * dx < 0) {
        reach = -aboveLower[j] / dx;
      }
      if (hasUpper[j] && belowUpper[j] - reach * dx < 0) {
        reach = belowUpper[j] / dx;
      }
    }
    return reach;
  }

  /**
   * The longest dual step, at most {@code limit}, that keeps the bounds' multipliers non-negative.
   */
  double dualReach(NewtonDirection d, double limit) {
    double reach = limit;
    for (int j = 0; j < x.length; j++) {
      if (hasLower[j] && lowerDual[j] + reach * d.lowerDual[j] < 0) {
        reach = -lowerDual[j] / d.lowerDual[j];
      }
      if (hasUpper[j] && upperDual[j] + reach * d.upperDual[j] < 0) {
        reach = -upperDual[j] / d.upperDual[j];
      }
    }
    return reach;
  }
}
