package forge.market.problem;

import forge.kernel.EconomyId;
import java.util.Map;

/** Shares of a rent: none given, or positive and summing to one. */
final class Shares {

  /** Shares are written with a few digits; their sum may miss one by this much. */
  private static final double TOLERANCE = 1e-6;

  private Shares() {}

  static Map<EconomyId, Double> checked(Map<EconomyId, Double> shares) {
    double sum = 0;
    for (double share : shares.values()) {
      Require.nonNegative("share of the rent", share);
      sum += share;
    }
    if (!shares.isEmpty() && Math.abs(sum - 1) > TOLERANCE) {
      throw new IllegalArgumentException(
          "Shares of the rent sum to " + sum + "; they must sum to 1");
    }
    return Ordered.copy(shares);
  }
}
