package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.Policy;

/** Which sales of a coalition are under its conduct. */
public final class ConductMarkets {

  private ConductMarkets() {}

  /** Whether the conduct holds in this market. */
  public static boolean include(Policy.Conduct conduct, EconomyId market) {
    return conduct.markets().isEmpty() || conduct.markets().contains(market);
  }

  /** Whether this arc brings the coalition's goods into the market from outside it. */
  public static boolean sells(Policy.Conduct conduct, Arc arc, EconomyId market) {
    return arc.product().equals(conduct.product())
        && arc.to().equals(market)
        && conduct.economies().contains(arc.from())
        && !conduct.economies().contains(market);
  }

  /** Whether this activity of the coalition sells in the market, its own economy. */
  public static boolean sells(Policy.Conduct conduct, Activity activity, EconomyId market) {
    return conduct.activities().contains(activity.id())
        && activity.economy().equals(market)
        && activity.outputs().containsKey(conduct.product());
  }
}
