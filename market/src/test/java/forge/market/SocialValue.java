package forge.market;

import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Step;

/**
 * What the quantities of a point are worth to the world, without any price: what is consumed is
 * worth the area under demand, less what making, moving, keeping and disposing cost. Every payment
 * is a transfer, so accounts that are complete add up to this.
 */
public final class SocialValue {

  private static final int PANELS = 20_000;

  private final MarketProblem market;
  private final Equilibrium point;

  private SocialValue(MarketProblem market, Equilibrium point) {
    this.market = market;
    this.point = point;
  }

  public static double of(MarketProblem market, Equilibrium point) {
    var value = new SocialValue(market, point);
    double sum = 0;
    for (PeriodId period : market.periods()) {
      sum += value.benefit(period) - value.production(period) - value.freight(period);
    }
    return sum - value.keeping();
  }

  private double benefit(PeriodId period) {
    double sum = 0;
    for (int d = 0; d < market.demands().size(); d++) {
      double taken = point.quantity(new ColumnTag.Taken(d, period));
      double unserved = point.quantity(new ColumnTag.Unserved(d, period));
      if (market.demands().get(d).standsIn(period)) {
        sum += benefit(market.demands().get(d).curve(), taken, unserved);
      }
    }
    return sum;
  }

  private double benefit(DemandCurve demand, double taken, double unserved) {
    double shortage = market.shortagePrice();
    return switch (demand) {
      case DemandCurve.Fixed _ -> -shortage * unserved;
      case DemandCurve.Linear(double intercept, double slope) ->
          intercept * taken - slope * taken * taken / 2;
      case DemandCurve.Isoelastic curve -> {
        double choke = Math.min(curve.choke(), shortage);
        double least = curve.quantityAt(choke);
        yield choke * (least - unserved) + area(curve, least, taken);
      }
      case DemandCurve.Steps steps -> stepped(steps, taken);
      case DemandCurve.CrossPrice _ ->
          throw new IllegalArgumentException("Cross-price demand has no area of its own");
    };
  }

  /** Simpson's rule over the logarithm of the quantity, in which the curve is smooth. */
  private static double area(DemandCurve.Isoelastic curve, double from, double to) {
    double step = Math.log(to / from) / PANELS;
    double sum = 0;
    for (int k = 0; k <= PANELS; k++) {
      double quantity = from * Math.exp(k * step);
      double weight = k == 0 || k == PANELS ? 1 : 2 + 2 * (k % 2);
      sum += weight * curve.priceAt(quantity) * quantity;
    }
    return sum * step / 3;
  }

  private static double stepped(DemandCurve.Steps steps, double taken) {
    double left = taken;
    double sum = 0;
    for (Step step : steps.steps()) {
      double part = Math.min(left, step.quantity());
      sum += part * step.price();
      left -= part;
    }
    return sum;
  }

  private double production(PeriodId period) {
    double sum = 0;
    for (Activity activity : market.activities()) {
      double level = point.level(activity.id(), period);
      sum += activity.cost().total(level);
      sum -= activity.primary() ? belowZero(activity.cost(), level) : 0;
      for (var cross : activity.crossCosts().entrySet()) {
        sum += cross.getValue() * level * point.level(cross.getKey(), period);
      }
    }
    return sum;
  }

  /** A mine whose linear marginal cost begins below zero counts as costing nothing there. */
  private static double belowZero(CostCurve cost, double level) {
    if (cost instanceof CostCurve.Linear(double intercept, double slope) && intercept < 0) {
      return cost.total(Math.min(level, -intercept / slope));
    }
    return 0;
  }

  private double freight(PeriodId period) {
    double sum = 0;
    for (Arc arc : market.arcs()) {
      double flow = point.flow(arc.id(), period);
      sum += arc.cost().total(flow);
      for (var cross : arc.crossCosts().entrySet()) {
        sum += cross.getValue() * flow * point.flow(cross.getKey(), period);
      }
    }
    return sum;
  }

  private double keeping() {
    double sum = 0;
    for (var entry : point.quantities().entrySet()) {
      double unit =
          switch (entry.getKey()) {
            case ColumnTag.Carried(int storage, PeriodId _) ->
                market.storages().get(storage).cost();
            case ColumnTag.Disposed(var node) ->
                market.products().stream()
                    .filter(each -> each.id().equals(node.product()))
                    .mapToDouble(each -> each.disposalCost())
                    .sum();
            case ColumnTag.Shortage _ -> market.shortagePrice();
            default -> 0;
          };
      sum += unit * entry.getValue();
    }
    return sum;
  }
}
