package forge.solver.convex;

/**
 * Step-length rules: the merit of a step in a nonlinear programme, and whether steps may differ.
 *
 * <p>The merit is {@code Σ columnGap²/Q + Σ (s z)²/μ + Σ rowGap²} with {@code Q, μ} of the iterate:
 * column gaps are measured in the local norm of the barrier, in which a large slope error next to a
 * bound is small, and so in the same units as the products.
 */
final class Merit {
  private static final double SHORTEST = 1e-4;
  private static final double DECREASE = 1e-4;

  private final Iterate at;

  Merit(Iterate at) {
    this.at = at;
  }

  /**
   * The longest of {@code limit, limit/2, …} at which the merit is below {@code growth} times its
   * value now; zero when there is none of useful length.
   */
  double shorten(NewtonDirection step, NewtonStep newton, double limit, double growth) {
    double before = value(newton);
    Iterate moved = at.copy();
    for (double alpha = limit; alpha >= SHORTEST * Math.min(1, limit); alpha *= 0.5) {
      moved.take(at);
      moved.move(step, alpha, alpha);
      double after = valueAfter(moved, newton, alpha);
      if (after <= (growth - DECREASE * alpha) * before) {
        return alpha;
      }
    }
    return 0;
  }

  /**
   * The gaps' share of the merit, per complementarity product; a row gap counts in the local norm
   * of the normal equations' diagonal.
   */
  double gapEnergy(NewtonStep newton) {
    SparseMatrix a = at.p.a;
    double[] diagonal = new double[a.rows];
    double sum = 0;
    for (int j = 0; j < a.columns; j++) {
      double weight = 1 / (newton.q[j] + KktSolver.PROXIMAL);
      sum += square(newton.columnGaps[j]) * weight;
      for (int k = a.columnStarts[j]; k < a.columnStarts[j + 1]; k++) {
        diagonal[a.rowIndices[k]] += square(a.values[k]) * weight;
      }
    }
    for (int i = 0; i < a.rows; i++) {
      sum += diagonal[i] > 0 ? square(newton.rowGaps[i]) / diagonal[i] : 0;
    }
    return sum / Math.max(1, at.pairs);
  }

  private double value(NewtonStep newton) {
    double sum = 0;
    double mu = meanProduct();
    for (int j = 0; j < at.x.length; j++) {
      sum +=
          square(newton.columnGaps[j]) / (newton.q[j] + KktSolver.PROXIMAL) + products(at, j) / mu;
    }
    for (double gap : newton.rowGaps) {
      sum += square(gap);
    }
    return sum;
  }

  private double valueAfter(Iterate moved, NewtonStep newton, double alpha) {
    double sum = 0;
    double mu = meanProduct();
    for (int j = 0; j < moved.x.length; j++) {
      sum +=
          square(moved.columnGap(j)) / (newton.q[j] + KktSolver.PROXIMAL) + products(moved, j) / mu;
    }
    for (double gap : newton.rowGaps) {
      sum += square((1 - alpha) * gap);
    }
    return sum;
  }

  private double meanProduct() {
    return at.pairs == 0 ? 1 : Math.max(1e-300, at.complementarity() / at.pairs);
  }

  /**
   * With unequal steps the column gap after the step is {@code (1 − dual)·gap + (primal − dual)·f″
   * dx}; unequal steps pay while that stays below what the shorter common step would leave.
   */
  boolean separateStepsPay(NewtonDirection step, NewtonStep newton, double primal, double dual) {
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

  private static double products(Iterate at, int j) {
    double sum = at.hasLower[j] ? square(at.aboveLower[j] * at.lowerDual[j]) : 0;
    return at.hasUpper[j] ? sum + square(at.belowUpper[j] * at.upperDual[j]) : sum;
  }

  private static double square(double value) {
    return value * value;
  }
}
