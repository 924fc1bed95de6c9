package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.problem.ActivityId;
import forge.market.problem.ArcId;
import forge.market.problem.CapId;

/** What a row of the market stands for. */
public sealed interface RowTag {

  /** Supply less use of a product; its dual is the price. */
  record Balance(Node node) implements RowTag {}

  /** A shared cap in a period. */
  record Cap(CapId cap, PeriodId period) implements RowTag {}

  /** A quota in a period. */
  record Quota(int policy, PeriodId period) implements RowTag {}

  /** A licence quota for one destination in a period. */
  record Licence(int policy, EconomyId destination, PeriodId period) implements RowTag {}

  /** A flow is the sum of its tariff-rate-quota tiers. */
  record Tiers(int policy, ArcId arc, PeriodId period) implements RowTag {}

  /** A level is the sum of its supported and its other part. */
  record Parts(int policy, ActivityId activity, PeriodId period) implements RowTag {}

  /** Own sales of a coalition are the sum of its flows and outputs in a market. */
  record Sales(int policy, Node market) implements RowTag {}
}
