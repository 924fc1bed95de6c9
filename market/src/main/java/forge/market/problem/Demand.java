package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import java.util.Set;

/**
 * Final demand for a product in an economy.
 *
 * @param periods the periods in which it stands; empty for all
 */
public record Demand(
    EconomyId economy, ProductId product, DemandCurve curve, Set<PeriodId> periods) {

  public Demand {
    periods = Ordered.copy(periods);
  }

  /** Whether it stands in a period. */
  public boolean standsIn(PeriodId period) {
    return periods.isEmpty() || periods.contains(period);
  }
}
