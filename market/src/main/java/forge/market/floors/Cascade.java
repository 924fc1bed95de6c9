package forge.market.floors;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.List;

/**
 * The lowest floor of a product that does not leak, given the floors of what it is made from:
 *
 * <pre>
 *   floor(out) ≥ [ Σ aᵢ · max(floorᵢ, priceᵢ) − Σ co-product credits + conversion cost ] / a_out
 * </pre>
 *
 * with the conversion cost at the margin of the scenario's output. Below it, makers that pay the
 * floored price of their inputs cannot sell at the floored price of their product, and the product
 * is imported instead of its inputs.
 */
final class Cascade {

  /** An activity counts as running above this share of its capacity, or this level if unlimited. */
  private static final double RUNNING = 1e-6;

  private final MarketProblem problem;
  private final Equilibrium equilibrium;

  Cascade(MarketProblem problem, Equilibrium equilibrium) {
    this.problem = problem;
    this.equilibrium = equilibrium;
  }

  /**
   * The cascade minimum at a place: what the dearest running maker needs, or the cheapest idle one
   * where none runs; NaN where no activity there makes the product from a floored input.
   */
  double minimum(Node node) {
    List<Activity> makers =
        problem.activities().stream()
            .filter(each -> each.economy().equals(node.economy()))
            .filter(each -> each.runsIn(node.period()))
            .filter(each -> each.netOutput(node.product()) > 0)
            .filter(each -> mainOutput(each).equals(node.product()))
            .filter(each -> fromFloored(each, node))
            .toList();
    double dearest =
        makers.stream()
            .filter(each -> running(each, node.period()))
            .mapToDouble(each -> needed(each, node))
            .max()
            .orElse(Double.NaN);
    return Double.isNaN(dearest)
        ? makers.stream().mapToDouble(each -> needed(each, node)).min().orElse(Double.NaN)
        : dearest;
  }

  private static ProductId mainOutput(Activity activity) {
    return activity.outputs().keySet().iterator().next();
  }

  private boolean fromFloored(Activity activity, Node node) {
    return activity.inputs().keySet().stream()
        .anyMatch(each -> !Double.isNaN(floor(each, node.economy())));
  }

  private boolean running(Activity activity, PeriodId period) {
    double capacity = activity.effectiveCapacity();
    double least = Double.isInfinite(capacity) ? RUNNING : RUNNING * capacity;
    return equilibrium.level(activity.id(), period) > least;
  }

  private double needed(Activity activity, Node node) {
    double level = equilibrium.level(activity.id(), node.period());
    double sum = activity.cost().marginal(level);
    for (var cross : activity.crossCosts().entrySet()) {
      sum += cross.getValue() * equilibrium.level(cross.getKey(), node.period());
    }
    for (var input : activity.inputs().entrySet()) {
      double price = equilibrium.price(node.economy(), input.getKey(), node.period());
      double floor = floor(input.getKey(), node.economy());
      sum += input.getValue() * (Double.isNaN(floor) ? price : Math.max(floor, price));
    }
    for (var output : activity.outputs().entrySet()) {
      if (!output.getKey().equals(node.product())) {
        sum -=
            output.getValue() * equilibrium.price(node.economy(), output.getKey(), node.period());
      }
    }
    return sum / activity.outputs().getOrDefault(node.product(), 1.0);
  }

  /** The highest floor that a levy of the economy defends on a product; NaN where none does. */
  double floor(ProductId product, EconomyId economy) {
    return problem.policies(Policy.VariableLevy.class).stream()
        .filter(each -> each.product().equals(product))
        .filter(each -> each.members().contains(economy))
        .mapToDouble(Policy.VariableLevy::floor)
        .max()
        .orElse(Double.NaN);
  }
}
