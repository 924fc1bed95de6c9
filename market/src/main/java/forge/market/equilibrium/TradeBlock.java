package forge.market.equilibrium;

import forge.kernel.PeriodId;
import forge.market.problem.Arc;

/** Flows between economies with their freight, taxes and duties; a banned arc has no flow. */
final class TradeBlock {

  private final MarketCompiler market;

  TradeBlock(MarketCompiler market) {
    this.market = market;
  }

  void add() {
    for (PeriodId period : market.problem.periods()) {
      for (Arc arc : market.problem.arcs()) {
        var charges = ArcCharges.of(market.problem, arc, period);
        if (!charges.banned()) {
          flow(arc, period, charges);
        }
      }
    }
  }

  private void flow(Arc arc, PeriodId period, ArcCharges charges) {
    double[] bounds = {arc.minimum(), arc.effectiveCapacity()};
    int[] made =
        market.curve(
            new ColumnTag.Flow(arc.id(), period),
            arc.cost(),
            charges.fixed(),
            charges.freightFactor(),
            bounds);
    int from = market.balance(arc.from(), arc.product(), period);
    market.enterAll(from, made, -1);
    market.enterAll(market.balance(arc.to(), arc.product(), period), made, 1);
    if (charges.priceRate() != 0) {
      for (int column : made) {
        market.wedges.add(new Wedge.OnPrice(column, from, charges.priceRate()));
      }
    }
    if (arc.minimum() > 0) {
      market.allowShortage(new Node(arc.from(), arc.product(), period));
    }
  }
}
