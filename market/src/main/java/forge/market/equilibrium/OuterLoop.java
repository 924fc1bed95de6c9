package forge.market.equilibrium;

import forge.solver.convex.InteriorPoint;
import forge.solver.convex.ProgrammeSolution;
import forge.solver.convex.StopReason;
import java.util.List;

/**
 * Solves a market whose wedges do not fit into a convex programme by a loop around one: freeze the
 * wedges, clear the market, read the wedges anew. A levy rises by what its price falls short of the
 * floor and falls by what it exceeds it; since a levy raises its own price by at most itself, that
 * closes in from below. By itself it is exact only in the limit; its points are good starts for
 * Newton's method on {@link EquilibriumSystem}, whose active set it finds.
 */
final class OuterLoop {

  private final CompiledMarket market;
  private final ConvexCore core;
  private MarketPoint point;
  private StopReason last;
  private double change = Double.POSITIVE_INFINITY;

  private OuterLoop(CompiledMarket market, MarketPoint point, StopReason last) {
    this.market = market;
    this.core = new ConvexCore(market);
    this.point = point;
    this.last = last;
  }

  /** A loop that begins with the market without any wedge. */
  static OuterLoop fromScratch(CompiledMarket market) {
    ProgrammeSolution free = InteriorPoint.solve(new ConvexCore(market).free());
    var point = new MarketPoint(free.x(), free.rowDuals(), new double[market.answering().size()]);
    return new OuterLoop(market, point, free.stopReason());
  }

  /** A loop that begins at a point. */
  static OuterLoop from(CompiledMarket market, MarketPoint point) {
    return new OuterLoop(market, point, StopReason.OPTIMAL);
  }

  /** The point reached. */
  MarketPoint point() {
    return point;
  }

  /** Why the last programme stopped. */
  StopReason last() {
    return last;
  }

  /** Largest change of a dual or a multiplier in the last round, as a share of the largest dual. */
  double change() {
    return change;
  }

  /** One more round. */
  void advance() {
    var next = new MarketPoint(point.x(), point.y(), answers(point));
    ProgrammeSolution solution = InteriorPoint.solve(core.frozenAt(next));
    var after = new MarketPoint(solution.x(), solution.rowDuals(), next.multipliers());
    change = change(point, after) / priceScale(after);
    point = after;
    last = solution.stopReason();
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
