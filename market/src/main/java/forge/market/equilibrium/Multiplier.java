package forge.market.equilibrium;

import forge.kernel.PeriodId;
import forge.market.problem.ActivityId;
import forge.market.problem.ArcId;

/**
 * A policy multiplier that no convex programme yields; {@code policy} counts the problem's list.
 */
public sealed interface Multiplier {

  /** Position of the policy in the problem's list. */
  int policy();

  /** A member's uniform levy on a product, per unit. */
  record LevyRate(int policy, Node node) implements Multiplier {}

  /** The top-up to a minimum import price on one arc, per unit. */
  record TopUp(int policy, ArcId arc, PeriodId period) implements Multiplier {}

  /** What a support contract pays an activity per unit of the product. */
  record Support(int policy, ActivityId activity, PeriodId period) implements Multiplier {}
}
