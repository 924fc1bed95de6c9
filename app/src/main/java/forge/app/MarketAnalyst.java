package forge.app;

import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.AnalysisOptions;
import forge.market.analysis.Progress;
import forge.market.problem.MarketProblem;

/** Solves and examines markets. */
@FunctionalInterface
interface MarketAnalyst {

  /** Everything that is reported of a market. */
  AnalysedMarket analyse(MarketProblem market, AnalysisOptions options, Progress progress);
}
