package forge.market.accounts;

import forge.market.problem.CostCurve;

/** The part of a total cost that comes from a marginal cost below zero. */
final class NegativeCost {

  private static final int BISECTIONS = 200;

  private NegativeCost() {}

  /** The integral of {@code min(0, marginal)} from zero to a level; not positive. */
  static double below(CostCurve curve, double level) {
    if (curve.marginal(0) >= 0 || level <= 0) {
      return 0;
    }
    if (curve.marginal(level) <= 0) {
      return curve.total(level);
    }
    double low = 0;
    double high = level;
    for (int k = 0; k < BISECTIONS && high - low > Math.ulp(high); k++) {
      double middle = 0.5 * (low + high);
      if (curve.marginal(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return curve.total(low);
  }
}
