package forge.market.certificate;

import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;

/**
 * Final demand d and what is wanted and not served u, at the price p:
 *
 * <pre>
 *   fixed        0 ≤ u ≤ quantity ⟂ shortage price − p
 *   linear       0 ≤ d ⟂ p − (intercept − slope · d)
 *   cross-price  0 ≤ d ⟂ p − (constant + Σ others β · price − d) / |β own|
 *   isoelastic   D(choke) ≤ d ⟂ p − P(d),  0 ≤ u ≤ D(choke) ⟂ choke − p
 *   steps        each step 0 ≤ d ≤ quantity ⟂ p − worth
 * </pre>
 */
final class DemandConditions {

  private final Examination market;

  DemandConditions(Examination market) {
    this.market = market;
  }

  void examine() {
    var demands = market.problem().demands();
    for (PeriodId period : market.problem().periods()) {
      for (int d = 0; d < demands.size(); d++) {
        if (demands.get(d).standsIn(period)) {
          demand(d, demands.get(d), period);
        }
      }
    }
  }

  private void demand(int index, Demand demand, PeriodId period) {
    var node = new Node(demand.economy(), demand.product(), period);
    switch (demand.curve()) {
      case DemandCurve.Fixed(double quantity) -> {
        double shortage = market.problem().shortagePrice();
        unserved(index, node, shortage, quantity);
        market.findings().constant(quantity * market.point().price(node));
      }
      case DemandCurve.Linear(double intercept, double slope) ->
          taken(node, Range.fromZero(taken(index, period)), line(-intercept, slope), Terms.NONE);
      case DemandCurve.CrossPrice cross -> {
        double own = -cross.ownCoefficient();
        Cost cost = line(-cross.constant() / own, 1 / own);
        taken(node, Range.fromZero(taken(index, period)), cost, others(cross, node));
      }
      case DemandCurve.Isoelastic curve -> isoelastic(index, curve, node);
      case DemandCurve.Steps steps -> {
        var whole = Range.fromZero(taken(index, period), Ladder.kinks(steps.steps()).getLast());
        for (Ladder.Rung rung : Ladder.cut(whole, Ladder.kinks(steps.steps()))) {
          double worth = Ladder.worth(steps.steps(), rung.inside());
          taken(node, rung.range(), new Cost.Constant(-worth), Terms.NONE);
        }
      }
    }
  }

  private double taken(int index, PeriodId period) {
    return market.point().quantity(new ColumnTag.Taken(index, period));
  }

  private static Cost line(double intercept, double slope) {
    return new Cost.OfCurve(new CostCurve.Linear(intercept, slope), 1, 0);
  }

  /** Minus what the prices of the other products add to the worth. */
  private Terms others(DemandCurve.CrossPrice cross, Node node) {
    Terms terms = Terms.NONE;
    for (var each : cross.coefficients().entrySet()) {
      if (!each.getKey().equals(node.product())) {
        double price = market.price(node.economy(), each.getKey(), node.period());
        terms = terms.plus(each.getValue() * price / cross.ownCoefficient());
      }
    }
    return terms;
  }

  private void isoelastic(int index, DemandCurve.Isoelastic curve, Node node) {
    double choke = Math.min(curve.choke(), market.problem().shortagePrice());
    double least = curve.quantity() * Math.pow(choke / curve.price(), -curve.elasticity());
    var range = new Range(taken(index, node.period()), least, Double.POSITIVE_INFINITY);
    taken(node, range, new Cost.MinusWorth(curve), Terms.NONE);
    unserved(index, node, choke, least);
  }

  private void taken(Node node, Range range, Cost minusWorth, Terms charges) {
    market
        .findings()
        .choice(
            new Choice(
                new Label.Used(
                    () -> "demand for " + market.words().place(node),
                    "price",
                    "worth of one more unit"),
                range,
                minusWorth,
                charges,
                Terms.of(-market.point().price(node)),
                market.scale(node.product())));
  }

  private void unserved(int index, Node node, double price, double most) {
    double unserved = market.point().quantity(new ColumnTag.Unserved(index, node.period()));
    market
        .findings()
        .choice(
            new Choice(
                new Label.Supplied(
                    () -> "unserved demand for " + market.words().place(node),
                    "price of going without",
                    "price"),
                Range.fromZero(unserved, most),
                new Cost.Constant(price),
                Terms.NONE,
                Terms.of(market.point().price(node)),
                market.scale(node.product())));
  }
}
