package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sets the floors of a plan: the first as given, each next one so high that no maker in the zone
 * that ran in the baseline has to give up output for the floors of its inputs:
 *
 * <pre>
 *   floor(out) = max over makers [ Σ aᵢ·(floorᵢ, or priceᵢ without one) − co-product credits
 *                                  + marginal conversion cost at baseline output ] / a_out
 * </pre>
 */
final class CascadingFloors {

  /** Floors are set in steps of this many USD/kg, rounded up. */
  private static final double STEP = 0.05;

  /** Times the floors are set anew for prices that the floors have moved. */
  private static final int PASSES = 2;

  private final FloorPlan plan;
  private final Equilibrium baseline;

  private CascadingFloors(FloorPlan plan, Equilibrium baseline) {
    this.plan = plan;
    this.baseline = baseline;
  }

  /** The baseline market with the levies of the plan, solved. */
  static SolvedMarket set(FloorPlan plan, SolvedMarket baseline) {
    var cascade = new CascadingFloors(plan, baseline.equilibrium());
    Map<ProductId, Double> floors = new LinkedHashMap<>();
    floors.put(plan.first(), plan.floor());
    var solved = cascade.solve(baseline.problem(), floors, baseline.equilibrium());
    for (int pass = 0; pass < PASSES; pass++) {
      for (ProductId product : plan.next()) {
        double floor = cascade.minimum(solved, product, floors);
        if (!Double.isNaN(floor)) {
          floors.put(product, Math.ceil(floor / STEP - 1e-9) * STEP);
          solved = cascade.solve(baseline.problem(), floors, solved.equilibrium());
        }
      }
    }
    return solved;
  }

  private SolvedMarket solve(
      MarketProblem problem, Map<ProductId, Double> floors, Equilibrium near) {
    var floored = problem.toBuilder();
    floors.forEach(
        (product, floor) ->
            floored.policy(
                new Policy.VariableLevy(
                    product, plan.zone(), Set.of(), floor, Double.POSITIVE_INFINITY)));
    return MarketSolver.solvedNear(floored.build(), near);
  }

  private double minimum(SolvedMarket solved, ProductId product, Map<ProductId, Double> floors) {
    var point = solved.equilibrium();
    var period = solved.problem().periods().getFirst();
    return solved.problem().activities().stream()
        .filter(each -> plan.zone().contains(each.economy()))
        .filter(each -> each.outputs().keySet().iterator().next().equals(product))
        .filter(each -> floors.keySet().stream().anyMatch(each.inputs()::containsKey))
        .filter(each -> baseline.level(each.id(), period) > 0)
        .mapToDouble(each -> needed(each, point, floors, period))
        .max()
        .orElse(Double.NaN);
  }

  private double needed(
      Activity maker, Equilibrium point, Map<ProductId, Double> floors, PeriodId period) {
    EconomyId economy = maker.economy();
    double sum = maker.cost().marginal(baseline.level(maker.id(), period));
    for (var input : maker.inputs().entrySet()) {
      double price = point.price(new Node(economy, input.getKey(), period));
      sum += input.getValue() * floors.getOrDefault(input.getKey(), price);
    }
    var outputs = maker.outputs().entrySet().iterator();
    double main = outputs.next().getValue();
    while (outputs.hasNext()) {
      var credit = outputs.next();
      sum -= credit.getValue() * point.price(new Node(economy, credit.getKey(), period));
    }
    return sum / main;
  }
}
