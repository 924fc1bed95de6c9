package forge.market.scenario;

import forge.market.problem.MarketProblem;
import forge.world.World;
import java.util.List;

/**
 * A market calibrated to the world's base year: with the policies of that year, its equilibrium is
 * that year. Quantities in kt, prices in USD/kg, so money in million USD a year.
 *
 * @param assumptions what was assumed to calibrate it, one sentence each
 */
public record Baseline(
    World world, Horizon horizon, MarketProblem problem, List<String> assumptions) {

  public Baseline {
    assumptions = List.copyOf(assumptions);
  }
}
