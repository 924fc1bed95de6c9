package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import java.util.Map;
import java.util.Set;

/**
 * Something done in one economy that turns products into products: mining (no inputs), processing
 * or recycling. Its level has the unit that its coefficients are per.
 *
 * @param inputs units of each product used per unit of level
 * @param outputs units of each product made per unit of level; several are joint products
 * @param cost conversion cost per unit of level, inputs and co-product credits excluded
 * @param crossCosts what one unit of another activity's level adds to this marginal cost
 * @param minimum the least level, in every period
 * @param capacity the greatest level, in every period; may be infinite
 * @param periods the periods it runs in; empty for all
 */
public record Activity(
    ActivityId id,
    EconomyId economy,
    Map<ProductId, Double> inputs,
    Map<ProductId, Double> outputs,
    CostCurve cost,
    Map<ActivityId, Double> crossCosts,
    double minimum,
    double capacity,
    Set<PeriodId> periods) {

  public Activity {
    inputs = Ordered.copy(inputs);
    outputs = Ordered.copy(outputs);
    crossCosts = Ordered.copy(crossCosts);
    periods = Ordered.copy(periods);
    inputs.forEach((product, amount) -> Require.positive("input " + product + " of " + id, amount));
    outputs.forEach(
        (product, amount) -> Require.positive("output " + product + " of " + id, amount));
    if (outputs.isEmpty() && inputs.isEmpty()) {
      throw new IllegalArgumentException("Activity " + id + " neither uses nor makes a product");
    }
    Require.nonNegative("minimum of " + id, minimum);
    if (!(capacity >= minimum)) {
      throw new IllegalArgumentException(
          "Activity %s has capacity %s below its minimum %s".formatted(id, capacity, minimum));
    }
  }

  /** The capacity that holds: the activity's own or its cost curve's, whichever is less. */
  public double effectiveCapacity() {
    return Math.min(capacity, cost.capacity());
  }

  /** Net output per unit of level: positive where made, negative where used. */
  public double netOutput(ProductId product) {
    return outputs.getOrDefault(product, 0.0) - inputs.getOrDefault(product, 0.0);
  }

  /** Whether it takes nothing in: a mine or another primary source. */
  public boolean primary() {
    return inputs.isEmpty();
  }

  /** Whether it runs in a period. */
  public boolean runsIn(PeriodId period) {
    return periods.isEmpty() || periods.contains(period);
  }
}
