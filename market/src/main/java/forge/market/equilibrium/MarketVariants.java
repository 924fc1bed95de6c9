package forge.market.equilibrium;

import forge.market.problem.MarketProblem;

/**
 * Clears variants of a solved market by the thousand: the same parts and policies in the same
 * order, with other figures. Structure, scales, elimination order and start are those of the solved
 * market, so an answer depends on the variant alone and not on what was solved before. Any number
 * of threads may use one object.
 */
public final class MarketVariants {

  private final CompiledMarket market;
  private final MarketPoint start;
  private final Renumbering.Parts parts;
  private final ShortWay shortWay;

  private MarketVariants(SolvedMarket solved) {
    market = solved.compiled();
    start = StartingPoints.from(market, solved.equilibrium());
    parts = new Renumbering.Parts(market);
    shortWay = ShortWay.from(market, start);
  }

  /** The variants of a solved market. */
  public static MarketVariants of(SolvedMarket solved) {
    return new MarketVariants(solved);
  }

  /**
   * A variant cleared. Where the short way fails, the solver's usual methods take over; the status
   * says whether the residual of the whole system is small in the end.
   */
  public SolvedMarket solve(MarketProblem variant) {
    CompiledMarket compiled =
        Renumbering.of(market, parts, variant).orElseGet(() -> MarketCompiler.compile(variant));
    if (compiled.columns().size() != market.columns().size()
        || compiled.answering().size() != market.answering().size()) {
      return MarketSolver.resolve(compiled, StartingPoints.from(compiled, known()));
    }
    return shortWay.solve(compiled, start);
  }

  private Equilibrium known() {
    return new EquilibriumReader(market, start).read(new SolveStatus(true, "start", "none", 0));
  }
}
