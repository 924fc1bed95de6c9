package forge.market.equilibrium;

import forge.kernel.PeriodId;
import forge.market.problem.ActivityId;
import forge.market.problem.ArcId;

/** What a column of the market stands for; quantities are per period. */
public sealed interface ColumnTag {

  /** Level of an activity, or of one step of its cost. */
  record Level(ActivityId activity, PeriodId period) implements ColumnTag {}

  /** The part of an activity's level that a limited support contract covers, or the rest of it. */
  record LevelPart(ActivityId activity, PeriodId period, int policy, boolean supported)
      implements ColumnTag {}

  /** Flow on an arc, or on one step of its cost. */
  record Flow(ArcId arc, PeriodId period) implements ColumnTag {}

  /** The part of a flow inside or outside a tariff-rate quota. */
  record FlowTier(ArcId arc, PeriodId period, int policy, boolean inside) implements ColumnTag {}

  /** What an elastic demand takes. */
  record Taken(int demand, PeriodId period) implements ColumnTag {}

  /** What a demand wants and is not served; priced at its choke or at the shortage price. */
  record Unserved(int demand, PeriodId period) implements ColumnTag {}

  /** What a balance lacks for forced uses, at the shortage price. */
  record Shortage(Node node) implements ColumnTag {}

  /** What is got rid of. */
  record Disposed(Node node) implements ColumnTag {}

  /** What a store carries out of a period. */
  record Carried(int storage, PeriodId period) implements ColumnTag {}

  /** What the public buys. */
  record Bought(int policy, Node node) implements ColumnTag {}

  /** What a reserve releases. */
  record Released(int policy, Node node) implements ColumnTag {}

  /** Own sales of a coalition in a market. */
  record OwnSales(int policy, Node market) implements ColumnTag {}

  /** Room left under a limit. */
  record Room(RowTag row) implements ColumnTag {}
}
