package forge.app.cases;

import forge.app.reading.MarketReading;
import forge.kernel.PeriodId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.MarketProblem;
import forge.market.problem.TradedProduct;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures that publications print and {@code forge solve} does not: output, what final users spend,
 * freight, costs by stage and profits by firm, over all periods.
 */
final class MarketTotals {

  private final MarketReading reading;
  private final MarketProblem problem;
  private final Equilibrium point;
  private final Map<String, Double> figures = new LinkedHashMap<>();

  MarketTotals(MarketReading reading) {
    this.reading = reading;
    this.problem = reading.market().problem();
    this.point = reading.market().equilibrium();
  }

  Map<String, Double> figures() {
    for (Node node : point.nodes()) {
      String place = " " + node.economy() + " " + node.product();
      add("production" + place, reading.production(node));
      add("spending" + place, reading.price(node) * point.consumption(node));
    }
    for (PeriodId period : problem.periods()) {
      problem.activities().forEach(each -> add(each, period));
    }
    figures.put("freight world", freight());
    return figures;
  }

  /** What all carriage costs, duties excluded. */
  double freight() {
    double sum = 0;
    for (PeriodId period : problem.periods()) {
      for (Arc arc : problem.arcs()) {
        sum += arc.cost().total(point.flow(arc.id(), period));
      }
    }
    return sum;
  }

  /** Cost by the stage of the output; profit, which is sales less inputs and cost. */
  private void add(Activity activity, PeriodId period) {
    double level = point.level(activity.id(), period);
    double cost = activity.cost().total(level);
    double margin = 0;
    for (var output : activity.outputs().entrySet()) {
      margin += output.getValue() * point.price(activity.economy(), output.getKey(), period);
      TradedProduct product = reading.product(output.getKey());
      add("costs by stage " + product.stage(), cost / activity.outputs().size());
    }
    for (var input : activity.inputs().entrySet()) {
      margin -= input.getValue() * point.price(activity.economy(), input.getKey(), period);
    }
    add("profits " + activity.id().name(), margin * level - cost);
  }

  private void add(String words, double more) {
    figures.merge(words, more, Double::sum);
  }
}
