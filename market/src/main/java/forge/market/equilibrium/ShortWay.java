package forge.market.equilibrium;

import forge.solver.complementarity.ComplementaritySolution;
import forge.solver.complementarity.NewtonOptions;
import forge.solver.complementarity.WarmNewton;

/**
 * The short way from a solved market to others of its structure: scales and elimination order are
 * found once and kept, so an answer depends on the market asked about and its start alone. Any
 * number of threads may use one object.
 */
final class ShortWay {

  private static final NewtonOptions OPTIONS = new NewtonOptions(1e-10, 60, 0);

  private final Scales scales;
  private final WarmNewton newton;

  private ShortWay(Scales scales, WarmNewton newton) {
    this.scales = scales;
    this.newton = newton;
  }

  /** The short way from a point of a market. */
  static ShortWay from(CompiledMarket market, MarketPoint point) {
    var scales = Scales.of(market, point);
    var system = new EquilibriumSystem(market, scales);
    return new ShortWay(scales, WarmNewton.around(system, system.scaled(point)));
  }

  /**
   * A market of the same structure cleared from a start. Where the short way fails, the solver's
   * usual methods take over; the status says whether the residual of the whole system is small.
   */
  SolvedMarket solve(CompiledMarket variant, MarketPoint start) {
    var system = new EquilibriumSystem(variant, scales);
    ComplementaritySolution solution = newton.solve(system, system.scaled(start), OPTIONS);
    if (!(solution.naturalResidual() <= MarketSolver.RESIDUAL)) {
      return MarketSolver.resolve(variant, start);
    }
    var status = new SolveStatus(true, "solved", "complementarity", solution.iterations());
    return new SolvedMarket(variant, system.completePoint(solution.x()), status, this);
  }
}
