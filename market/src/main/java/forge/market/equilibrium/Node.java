package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;

/** One product in one economy in one period: the place of a balance and of a price. */
public record Node(EconomyId economy, ProductId product, PeriodId period) {

  @Override
  public String toString() {
    return product + " in " + economy + " in period " + period;
  }
}
