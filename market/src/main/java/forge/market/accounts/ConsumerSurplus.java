package forge.market.accounts;

import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.Step;

/**
 * The surplus of one final demand: the area under it above the price. What is wanted and not served
 * counts at what it is worth, its choke or the shortage price.
 */
final class ConsumerSurplus {

  private ConsumerSurplus() {}

  static Welfare of(Bookkeeper books, Demand demand, PeriodId period) {
    int index = books.problem.demands().indexOf(demand);
    double price = books.price(demand.economy(), demand.product(), period);
    double taken = books.point.quantity(new ColumnTag.Taken(index, period));
    double unserved = books.unserved(index, period);
    double shortage = books.problem.shortagePrice();
    double surplus =
        switch (demand.curve()) {
          case DemandCurve.Fixed(double quantity) ->
              -price * (quantity - unserved) - shortage * unserved;
          case DemandCurve.Linear(double intercept, double slope) ->
              (intercept - 0.5 * slope * taken - price) * taken;
          // the others' prices as they are: the triangle under the own-price demand
          case DemandCurve.CrossPrice curve -> 0.5 * taken * taken / -curve.ownCoefficient();
          case DemandCurve.Isoelastic curve -> isoelastic(curve, price, shortage);
          case DemandCurve.Steps steps -> stepped(steps, price, taken);
        };
    return Welfare.ofConsumer(surplus);
  }

  /** ∫ Q·(π/p₀)^(−ε) dπ from the price to the choke price. */
  private static double isoelastic(DemandCurve.Isoelastic curve, double price, double shortage) {
    double choke = Math.min(curve.choke(), shortage);
    if (price >= choke) {
      return 0;
    }
    double reference = curve.price() * curve.quantity();
    double exponent = 1 - curve.elasticity();
    if (Math.abs(exponent) < 1e-12) {
      return reference * Math.log(choke / price);
    }
    double high = Math.pow(choke / curve.price(), exponent);
    double low = Math.pow(price / curve.price(), exponent);
    return reference / exponent * (high - low);
  }

  private static double stepped(DemandCurve.Steps steps, double price, double taken) {
    double left = taken;
    double surplus = 0;
    for (Step step : steps.steps()) {
      double part = Math.min(left, step.quantity());
      surplus += part * (step.price() - price);
      left -= part;
    }
    return surplus;
  }
}
