package forge.market.ensemble;

import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A calibrated market with the drivers of a draw in it. Elasticities turn the straight lines around
 * the base point; costs, capacities and levels shift them.
 */
final class DrawnMarket {

  /** From USD/t of the data to USD/kg of the market. */
  private static final double THOUSAND = 1000;

  private final Equilibrium base;
  private final PeriodId period;
  private final Map<Driver.Place, Double> demandTurn = new HashMap<>();
  private final Map<ActivityId, Double> supplyTurn = new HashMap<>();
  private final Map<ProductId, Double> demandLevel = new HashMap<>();
  private final Map<ActivityId, Double> cost = new HashMap<>();
  private final Map<ActivityId, Double> capacity = new HashMap<>();
  private double tradeTurn = 1;

  DrawnMarket(Equilibrium base, PeriodId period, List<Driver> drivers, double[] values) {
    this.base = base;
    this.period = period;
    for (int i = 0; i < values.length; i++) {
      take(drivers.get(i), values[i]);
    }
  }

  private void take(Driver driver, double value) {
    switch (driver.what()) {
      case Driver.Kind.DemandElasticity(var demands) ->
          demands.forEach(each -> demandTurn.put(each, value));
      case Driver.Kind.SupplyElasticity(var mines) ->
          mines.forEach(each -> supplyTurn.put(each, value));
      case Driver.Kind.TradeElasticity() -> tradeTurn = value;
      case Driver.Kind.ConversionCost(var _, var plants) ->
          plants.forEach(plant -> cost.put(plant, value / THOUSAND));
      case Driver.Kind.Capacity(var plant) -> capacity.put(plant, value);
      case Driver.Kind.DemandLevel(var product) -> demandLevel.put(product, value);
      case Driver.Kind.Severity() -> {}
    }
  }

  /** A market of the same parts, baseline or scenario, with the draw in it. */
  MarketProblem of(MarketProblem market) {
    return market.toBuilder()
        .replaceActivities(this::activity)
        .replaceDemands(this::demand)
        .replaceArcs(this::arc)
        .build();
  }

  private Activity activity(Activity activity) {
    double turn = supplyTurn.getOrDefault(activity.id(), 1.0);
    double level = base.level(activity.id(), period);
    var line = turned((CostCurve.Linear) activity.cost(), level, turn);
    double more = cost.getOrDefault(activity.id(), 0.0);
    double most = activity.capacity() * capacity.getOrDefault(activity.id(), 1.0);
    return new Activity(
        activity.id(),
        activity.economy(),
        activity.inputs(),
        activity.outputs(),
        new CostCurve.Linear(line.intercept() + more, line.slope()),
        activity.crossCosts(),
        Math.min(activity.minimum(), most),
        most,
        activity.periods());
  }

  /** A marginal cost through the same point whose quantity answers so many times as much. */
  private static CostCurve.Linear turned(CostCurve.Linear line, double level, double turn) {
    double slope = line.slope() / turn;
    return new CostCurve.Linear(line.intercept() + (line.slope() - slope) * level, slope);
  }

  private Demand demand(Demand demand) {
    var place = new Driver.Place(demand.economy(), demand.product());
    var line = (DemandCurve.Linear) demand.curve();
    double taken = base.consumption(new Node(demand.economy(), demand.product(), period));
    double slope = line.slope() / demandTurn.getOrDefault(place, 1.0);
    double intercept = line.intercept() - (line.slope() - slope) * taken;
    double level = demandLevel.getOrDefault(demand.product(), 1.0);
    var curve = new DemandCurve.Linear(intercept, slope / level);
    return new Demand(demand.economy(), demand.product(), curve, demand.periods());
  }

  private Arc arc(Arc arc) {
    if (tradeTurn == 1) {
      return arc;
    }
    var line = turned((CostCurve.Linear) arc.cost(), base.flow(arc.id(), period), tradeTurn);
    return new Arc(
        arc.id(),
        arc.product(),
        arc.from(),
        arc.to(),
        line,
        arc.crossCosts(),
        arc.minimum(),
        arc.capacity());
  }
}
