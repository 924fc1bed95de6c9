package forge.market.equilibrium;

import forge.solver.convex.InteriorPoint;
import forge.solver.convex.ProgrammeSolution;
import forge.solver.convex.StopReason;
import java.util.List;

/**
 * Solves a market whose wedges do not fit into a convex programme by a loop around one: freeze the
 * wedges, clear the market, read the wedges anew. A levy rises by what its price falls short of the
 * floor and falls by what it exceeds it; since a levy raises its own price by at most itself, that
 * closes in from below. It is exact only in the limit and serves as the start of {@link
 * EquilibriumSystem}'s Newton steps.
 */
final class OuterLoop {

  /** What a loop came to. */
  record Outcome(MarketPoint point, boolean settled, int rounds, StopReason last) {}

  private final CompiledMarket market;
  private final int limit;
  private final double tolerance;

  /**
   * @param limit greatest number of programmes solved
   * @param tolerance largest change of a wedge that counts as settled, relative to the prices
   */
  OuterLoop(CompiledMarket market, int limit, double tolerance) {
    this.market = market;
    this.limit = limit;
    this.tolerance = tolerance;
  }

  /** Runs from wedges that are all nil. */
  Outcome run() {
    var core = new ConvexCore(market);
    var solution = InteriorPoint.solve(core.free());
    var point = point(solution, new double[market.answering().size()]);
    int round = 1;
    boolean settled = market.wedges().isEmpty();
    while (!settled && round < limit) {
      var next = point(solution, answers(point));
      solution = InteriorPoint.solve(core.frozenAt(next));
      var after = point(solution, next.multipliers());
      settled = change(point, after) <= tolerance * priceScale(after);
      point = after;
      round++;
    }
    return new Outcome(point, settled, round, solution.stopReason());
  }

  private static MarketPoint point(ProgrammeSolution solution, double[] multipliers) {
    return new MarketPoint(solution.x(), solution.rowDuals(), multipliers);
  }

  /** The multipliers that answer to a point's prices. */
  private double[] answers(MarketPoint point) {
    List<Wedge.Answering> answering = market.answering();
    var next = new double[answering.size()];
    for (int k = 0; k < next.length; k++) {
      double step = point.multipliers()[k] - WedgeTerms.answer(answering.get(k), point, k);
      next[k] =
          switch (answering.get(k)) {
            case Wedge.Levy w -> Math.clamp(step, 0, w.cap());
            case Wedge.TopUp _ -> Math.max(0, step);
            case Wedge.Support w -> w.twoWay() ? step : Math.max(0, step);
          };
    }
    return next;
  }

  private static double change(MarketPoint before, MarketPoint after) {
    double largest = 0;
    for (int i = 0; i < after.y().length; i++) {
      largest = Math.max(largest, Math.abs(after.y()[i] - before.y()[i]));
    }
    for (int k = 0; k < after.multipliers().length; k++) {
      largest = Math.max(largest, Math.abs(after.multipliers()[k] - before.multipliers()[k]));
    }
    return largest;
  }

  private static double priceScale(MarketPoint point) {
    double largest = 1e-300;
    for (double dual : point.y()) {
      largest = Math.max(largest, Math.abs(dual));
    }
    return largest;
  }
}
