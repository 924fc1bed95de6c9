package forge.solver.convex;

/**
 * Step-length rules: the merit of a step in a nonlinear programme, and whether steps may differ.
 */
final class Merit {
  private static final double SHORTEST = 1e-4;
  private static final double DECREASE = 1e-4;

  private final Iterate at;

  Merit(Iterate at) {
    this.at = at;
  }

  /**
   * The longest of {@code limit, limit/2, …} at which the merit falls; zero when none of useful
   * length does.
   */
  double shorten(Direction step, NewtonStep newton, double limit) {
    double before = value(newton);
    Iterate moved = at.copy();
    for (double alpha = limit; alpha >= SHORTEST * Math.min(1, limit); alpha *= 0.5) {
      moved.take(at);
      moved.move(step, alpha, alpha);
      double after = valueAfter(moved, newton, alpha);
      if (after <= (1 - DECREASE * alpha) * before) {
        return alpha;
      }
    }
    return 0;
  }

  private double value(NewtonStep newton) {
    double sum = 0;
    for (int j = 0; j < at.x.length; j++) {
      sum += square(newton.columnGaps[j]) + products(at, j);
    }
    for (double gap : newton.rowGaps) {
      sum += square(gap);
    }
    return sum;
  }

  private double valueAfter(Iterate moved, NewtonStep newton, double alpha) {
    double sum = 0;
    for (int j = 0; j < moved.x.length; j++) {
      sum += square(moved.columnGap(j)) + products(moved, j);
    }
    for (double gap : newton.rowGaps) {
      sum += square((1 - alpha) * gap);
    }
    return sum;
  }

  private static double products(Iterate at, int j) {
    double sum = at.hasLower[j] ? square(at.aboveLower[j] * at.lowerDual[j]) : 0;
    return at.hasUpper[j] ? sum + square(at.belowUpper[j] * at.upperDual[j]) : sum;
  }

  /**
   * With unequal steps the column gap after the step is {@code (1 − dual)·gap + (primal − dual)·f″
   * dx}; unequal steps pay while that stays below what the shorter common step would leave.
   */
  boolean separateStepsPay(Direction step, NewtonStep newton, double primal, double dual) {
    double separate = 0;
    double common = 0;
    double shorter = Math.min(primal, dual);
    for (int j = 0; j < at.x.length; j++) {
      if (at.p.fixed[j]) {
        continue;
      }
      double gap = newton.columnGaps[j];
      double bend = at.p.curvature(j, at.x[j]) * step.x[j];
      separate += square((1 - dual) * gap + (primal - dual) * bend);
      common += square((1 - shorter) * gap);
    }
    return separate <= common;
  }

  private static double square(double value) {
    return value * value;
  }
}
