package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Map;

/**
 * A way for one product to go from one economy to another.
 *
 * @param cost freight and handling per unit, duties excluded
 * @param crossCosts what one unit on another arc adds to this arc's marginal cost
 * @param minimum the least flow, in every period
 * @param capacity the greatest flow, in every period; may be infinite
 */
public record Arc(
    ArcId id,
    ProductId product,
    EconomyId from,
    EconomyId to,
    CostCurve cost,
    Map<ArcId, Double> crossCosts,
    double minimum,
    double capacity) {

  public Arc {
    crossCosts = Ordered.copy(crossCosts);
    if (from.equals(to)) {
      throw new IllegalArgumentException(
          "Arc %s goes from %s to itself; sales at home need no arc".formatted(id, from));
    }
    Require.nonNegative("minimum of arc " + id, minimum);
    if (!(capacity >= minimum)) {
      throw new IllegalArgumentException(
          "Arc %s has capacity %s below its minimum %s".formatted(id, capacity, minimum));
    }
  }

  /** The name an arc has where its author gives none: {@code product:from>to}. */
  public static ArcId defaultId(ProductId product, EconomyId from, EconomyId to) {
    return ArcId.of(product + ":" + from + ">" + to);
  }

  /** The capacity that holds: the arc's own or its cost curve's, whichever is less. */
  public double effectiveCapacity() {
    return Math.min(capacity, cost.capacity());
  }
}
