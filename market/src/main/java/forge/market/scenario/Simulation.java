package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.market.analysis.AnalysedMarket;
import forge.world.Chain;
import java.util.List;
import java.util.Set;

/**
 * A baseline and a scenario of the same chains, side by side. Quantities in the market are in
 * thousand tonnes of the product's basis, prices in USD per kg, money in million USD a year.
 *
 * @param name of the scenario
 * @param chains one, or several that a process joins
 * @param dominant the economy that dominates them today
 * @param finding what it found, as one sentence
 * @param fit how far the baseline misses the base year, per figure
 * @param changes every figure that moves, largest flows first within their kind
 * @param goods what the last floored stage costs the goods that contain it
 * @param assumptions one sentence each, with ranges
 * @param shareOfEstimates share of the base-year figures used that are estimates, in [0, 1]
 */
public record Simulation(
    String name,
    Set<Chain> chains,
    EconomyId dominant,
    String finding,
    AnalysedMarket baseline,
    AnalysedMarket scenario,
    List<FitLine> fit,
    List<ChangeLine> changes,
    List<GoodsLeak> goods,
    List<String> assumptions,
    double shareOfEstimates) {

  /** The names of the chains, such as {@code Cobalt and Nickel}. */
  public String title() {
    return String.join(" and ", chains.stream().map(Chain::name).toList());
  }
}
