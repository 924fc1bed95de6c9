package forge.market.analysis;

import forge.market.equilibrium.Method;

/**
 * What to find out about a market beside its solution.
 *
 * @param secondStart whether to solve again from another start and compare
 * @param defensible whether to search the maximal defensible floors
 */
public record AnalysisOptions(Method method, boolean secondStart, boolean defensible) {

  /** Everything, by the method that fits. */
  public static final AnalysisOptions FULL = new AnalysisOptions(Method.AUTO, true, true);
}
