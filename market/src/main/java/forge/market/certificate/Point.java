package forge.market.certificate;

import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.problem.ActivityId;
import forge.market.problem.ArcId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of an equilibrium, and which of them were asked for: a figure that no condition asks
 * for stands for nothing in the market.
 */
final class Point {

  private final Equilibrium equilibrium;
  private final Set<Object> asked = new HashSet<>();

  Point(Equilibrium equilibrium) {
    this.equilibrium = equilibrium;
  }

  /** Whether the point has a price for a place. */
  boolean prices(Node node) {
    return !Double.isNaN(price(node));
  }

  /** The price at a place; not a number where the point has none. */
  double price(Node node) {
    var row = new RowTag.Balance(node);
    asked.add(row);
    return equilibrium.duals().getOrDefault(row, Double.NaN);
  }

  /** The places that the point knows. */
  Set<Node> places() {
    return equilibrium.nodes();
  }

  double quantity(ColumnTag tag) {
    asked.add(tag);
    return equilibrium.quantity(tag);
  }

  double level(ActivityId activity, PeriodId period) {
    return quantity(new ColumnTag.Level(activity, period));
  }

  double flow(ArcId arc, PeriodId period) {
    return quantity(new ColumnTag.Flow(arc, period));
  }

  double rent(RowTag row) {
    asked.add(row);
    return equilibrium.rent(row);
  }

  double multiplier(Multiplier key) {
    asked.add(key);
    return equilibrium.multiplier(key);
  }

  /** Whether the point says anything about a quantity. */
  boolean states(ColumnTag tag) {
    asked.add(tag);
    return equilibrium.quantities().containsKey(tag);
  }

  /** The final consumption that the point reports. */
  double consumption(Node node) {
    return equilibrium.consumption(node);
  }

  /**
   * The figures, zeros aside, that no condition asked for. Duals of sums of parts and of tiers are
   * left out: the conditions are written without them.
   */
  List<String> strangers() {
    var found = new ArrayList<String>();
    collect(equilibrium.quantities(), found);
    collect(equilibrium.duals(), found);
    collect(equilibrium.multipliers(), found);
    return found;
  }

  private void collect(Map<?, Double> figures, List<String> found) {
    figures.forEach(
        (key, value) -> {
          boolean sumOnly = key instanceof RowTag.Parts || key instanceof RowTag.Tiers;
          boolean nothing = value >= 0 && value <= 0;
          if (!asked.contains(key) && !sumOnly && !nothing) {
            found.add(key + " = " + Words.figure(value));
          }
        });
  }
}
