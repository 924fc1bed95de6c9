package forge.app;

import forge.app.cases.PublishedCases;
import forge.app.market.Simulator;
import forge.app.market.WorldSimulator;
import forge.app.market.Worlds;
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
    var worlds = new Worlds(System.getenv());
    return new Engines(
        MarketFiles::inspect,
        MarketAnalysis::analyse,
        new WorldSimulator(worlds),
        progress -> PublishedCases.shipped().run(progress),
        worlds,
        new ShippedBacktests(worlds));
  }
}
