package forge.app;

import forge.app.cases.PublishedCases;
import forge.market.analysis.MarketAnalysis;
import forge.store.MarketFiles;

/** What the commands run on; wired in one place, replaced in tests. */
record Engines(
    MarketReader reader,
    MarketAnalyst analyst,
    Simulator simulator,
    CaseRunner cases,
    Worlds worlds,
    BacktestBench backtests) {

  /** The product's own. */
  static Engines ofProduct() {
    return new Engines(
        MarketFiles::inspect,
        MarketAnalysis::analyse,
        new ShippedWorld(),
        progress -> PublishedCases.shipped().run(progress),
        new Worlds(System.getenv()),
        new ShippedBacktests());
  }
}
