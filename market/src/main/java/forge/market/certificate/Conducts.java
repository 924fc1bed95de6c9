package forge.market.certificate;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.Behaviour;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Cournot conduct: a coalition whose own sales to a market are s foregoes {@code conjecture · |P′|
 * · s} on each further unit, where {@code |P′| = 1 / Σ |D′|} over the final demands of that market.
 * With D′ taken at the point: 1/slope of a linear demand, the own coefficient of a cross-price
 * demand, ε d / P(d) of an isoelastic one. Fixed and stepped demands do not answer to a price.
 *
 * <p>Sales are flows from the coalition's economies into a market outside them, and what its named
 * activities make in their own economy. A market without an elastic demand knows no conduct.
 */
final class Conducts {

  private final MarketProblem problem;
  private final Point point;
  private final Map<Node, Double> responses = new HashMap<>();

  Conducts(MarketProblem problem, Point point) {
    this.problem = problem;
    this.point = point;
    for (PeriodId period : problem.periods()) {
      for (int d = 0; d < problem.demands().size(); d++) {
        Demand demand = problem.demands().get(d);
        if (demand.standsIn(period)) {
          var node = new Node(demand.economy(), demand.product(), period);
          responses.merge(node, response(d, demand.curve(), period), Double::sum);
        }
      }
    }
  }

  /** |D′| of one demand. */
  private double response(int index, DemandCurve demand, PeriodId period) {
    return switch (demand) {
      case DemandCurve.Linear linear -> 1 / linear.slope();
      case DemandCurve.CrossPrice cross -> -cross.ownCoefficient();
      case DemandCurve.Isoelastic curve -> {
        double taken = point.quantity(new ColumnTag.Taken(index, period));
        yield curve.elasticity() * taken / curve.priceAt(taken);
      }
      case DemandCurve.Fixed _, DemandCurve.Steps _ -> 0;
    };
  }

  /** What the coalition foregoes on one more unit of a flow, over all conducts. */
  double foregone(Arc arc, PeriodId period) {
    double sum = 0;
    for (int k = 0; k < problem.policies().size(); k++) {
      if (problem.policies().get(k) instanceof Policy.Conduct conduct
          && ships(conduct, arc, arc.to())) {
        sum += foregone(k, conduct, new Node(arc.to(), arc.product(), period));
      }
    }
    return sum;
  }

  /** What coalitions forego on one more unit of an activity's level. */
  double foregone(Activity activity, PeriodId period) {
    double sum = 0;
    for (int k = 0; k < problem.policies().size(); k++) {
      if (problem.policies().get(k) instanceof Policy.Conduct conduct
          && sells(conduct, activity, activity.economy())) {
        double each = activity.outputs().getOrDefault(conduct.product(), 0.0);
        var node = new Node(activity.economy(), conduct.product(), period);
        sum += each * foregone(k, conduct, node);
      }
    }
    return sum;
  }

  private double foregone(int policy, Policy.Conduct conduct, Node market) {
    return holds(conduct, market) ? point.rent(new RowTag.Sales(policy, market)) : 0;
  }

  private boolean holds(Policy.Conduct conduct, Node market) {
    return conduct.behaviour() == Behaviour.COURNOT
        && conduct.conjecture() > 0
        && (conduct.markets().isEmpty() || conduct.markets().contains(market.economy()))
        && responses.getOrDefault(market, 0.0) > 0;
  }

  private static boolean ships(Policy.Conduct conduct, Arc arc, EconomyId market) {
    return arc.product().equals(conduct.product())
        && arc.to().equals(market)
        && conduct.economies().contains(arc.from())
        && !conduct.economies().contains(market);
  }

  private static boolean sells(Policy.Conduct conduct, Activity activity, EconomyId market) {
    return conduct.activities().contains(activity.id())
        && activity.economy().equals(market)
        && activity.outputs().containsKey(conduct.product());
  }

  /** Whether any conduct in force meets a demand whose slope changes with its quantity. */
  boolean curved() {
    return problem.policies(Policy.Conduct.class).stream().anyMatch(this::curved);
  }

  private boolean curved(Policy.Conduct conduct) {
    return problem.demands().stream()
        .filter(each -> each.curve() instanceof DemandCurve.Isoelastic)
        .filter(each -> each.product().equals(conduct.product()))
        .flatMap(
            each ->
                problem.periods().stream().map(t -> new Node(each.economy(), each.product(), t)))
        .anyMatch(node -> holds(conduct, node));
  }

  /** Own sales are what is sold, and the rent on them is what a further unit foregoes. */
  void examine(Examination market) {
    for (int k = 0; k < problem.policies().size(); k++) {
      if (problem.policies().get(k) instanceof Policy.Conduct conduct) {
        for (PeriodId period : problem.periods()) {
          for (EconomyId economy : problem.economies()) {
            var node = new Node(economy, conduct.product(), period);
            if (holds(conduct, node)) {
              ownSales(market, k, conduct, node);
            }
          }
        }
      }
    }
  }

  private void ownSales(Examination market, int k, Policy.Conduct conduct, Node node) {
    OptionalDouble sold = sold(conduct, node);
    if (sold.isEmpty()) {
      return;
    }
    double own = point.quantity(new ColumnTag.OwnSales(k, node));
    market.same(
        own,
        sold.getAsDouble(),
        node.product(),
        () ->
            "%s: own sales %s are not the %s sold"
                .formatted(
                    subject(market, conduct, node),
                    Words.figure(own),
                    Words.figure(sold.getAsDouble())));
    double slope = conduct.conjecture() / responses.getOrDefault(node, 0.0);
    market
        .findings()
        .choice(
            new Choice(
                new Label.Supplied(
                    () -> subject(market, conduct, node), "what a unit foregoes", "rent"),
                Range.fromZero(own),
                new Cost.Fictitious(slope),
                Terms.NONE,
                Terms.of(point.rent(new RowTag.Sales(k, node))),
                market.scale(node.product())));
  }

  private static String subject(Examination market, Policy.Conduct conduct, Node node) {
    return "sales of " + conduct.coalition() + ", " + market.words().place(node);
  }

  /** What the coalition sells at a place; empty where none of its arcs or activities reaches it. */
  private OptionalDouble sold(Policy.Conduct conduct, Node node) {
    boolean any = false;
    double sold = 0;
    for (Arc arc : problem.arcs()) {
      if (ships(conduct, arc, node.economy())) {
        any = true;
        sold += point.flow(arc.id(), node.period());
      }
    }
    for (Activity activity : problem.activities()) {
      if (sells(conduct, activity, node.economy()) && activity.runsIn(node.period())) {
        any = true;
        sold +=
            activity.outputs().getOrDefault(conduct.product(), 0.0)
                * point.level(activity.id(), node.period());
      }
    }
    return any ? OptionalDouble.of(sold) : OptionalDouble.empty();
  }
}
