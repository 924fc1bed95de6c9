package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.HashSet;
import java.util.Set;

/** The places of a market where something may happen. */
final class Places {

  private final MarketProblem problem;
  private final Set<Node> nodes = new HashSet<>();

  private Places(MarketProblem problem) {
    this.problem = problem;
  }

  static Set<Node> of(MarketProblem problem) {
    var places = new Places(problem);
    problem.periods().forEach(places::add);
    return places.nodes;
  }

  private void add(PeriodId period) {
    for (var activity : problem.activities()) {
      activity.inputs().keySet().forEach(each -> add(activity.economy(), each, period));
      activity.outputs().keySet().forEach(each -> add(activity.economy(), each, period));
    }
    for (var arc : problem.arcs()) {
      add(arc.from(), arc.product(), period);
      add(arc.to(), arc.product(), period);
    }
    problem.demands().forEach(each -> demand(each, period));
    problem.storages().forEach(each -> add(each.economy(), each.product(), period));
    problem.policies().forEach(each -> policy(each, period));
  }

  private void demand(Demand demand, PeriodId period) {
    add(demand.economy(), demand.product(), period);
    if (demand.curve() instanceof DemandCurve.CrossPrice curve) {
      curve.coefficients().keySet().forEach(each -> add(demand.economy(), each, period));
    }
  }

  private void policy(Policy policy, PeriodId period) {
    switch (policy) {
      case Policy.PublicPurchase p -> p.economies().forEach(each -> add(each, p.product(), period));
      case Policy.ReserveRelease p -> p.economies().forEach(each -> add(each, p.product(), period));
      default -> {}
    }
  }

  private void add(EconomyId economy, ProductId product, PeriodId period) {
    nodes.add(new Node(economy, product, period));
  }
}
