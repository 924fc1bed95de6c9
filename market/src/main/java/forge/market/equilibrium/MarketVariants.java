package forge.market.equilibrium;

import forge.market.problem.MarketProblem;
import forge.solver.complementarity.ComplementaritySolution;
import forge.solver.complementarity.NewtonOptions;
import forge.solver.complementarity.WarmNewton;

/**
 * Clears variants of a solved market by the thousand: the same parts and policies in the same
 * order, with other figures. Structure, scales, elimination order and start are those of the solved
 * market, so an answer depends on the variant alone and not on what was solved before. Any number
 * of threads may use one object.
 */
public final class MarketVariants {

  /** Natural residual, in typical quantities and prices, of a point that counts as solved. */
  private static final double RESIDUAL = 1e-8;

  private static final NewtonOptions WARM = new NewtonOptions(1e-10, 60, 0);

  private final CompiledMarket market;
  private final MarketPoint start;
  private final Scales scales;
  private final Renumbering.Parts parts;
  private final WarmNewton newton;

  private MarketVariants(SolvedMarket solved) {
    market = solved.compiled();
    start = StartingPoints.from(market, solved.equilibrium());
    scales = Scales.of(market, start);
    parts = new Renumbering.Parts(market);
    var system = new EquilibriumSystem(market, scales);
    newton = WarmNewton.around(system, system.scaled(start));
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
    var system = new EquilibriumSystem(compiled, scales);
    ComplementaritySolution solution = newton.solve(system, system.scaled(start), WARM);
    if (!(solution.naturalResidual() <= RESIDUAL)) {
      return MarketSolver.resolve(compiled, start);
    }
    var status = new SolveStatus(true, "solved", "complementarity", solution.iterations());
    return new SolvedMarket(compiled, system.completePoint(solution.x()), status);
  }

  private Equilibrium known() {
    return new EquilibriumReader(market, start).read(new SolveStatus(true, "start", "none", 0));
  }
}
