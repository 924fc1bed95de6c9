package forge.market.scenario;

import forge.market.problem.Activity;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;

/** Parts of a calibrated market, whose curves are straight lines, in another size or at a cost. */
final class Reshaped {

  /** Least factor of a capacity: a plant that is gone. */
  private static final double GONE = 1e-6;

  private Reshaped() {}

  /** An activity with another cost curve. */
  static Activity cost(Activity activity, CostCurve cost) {
    return with(activity, cost, activity.capacity());
  }

  /** A cost curve raised by an amount per unit. */
  static CostCurve raised(CostCurve cost, double more) {
    var line = (CostCurve.Linear) cost;
    return new CostCurve.Linear(line.intercept() + more, line.slope());
  }

  /** An activity of another size: at each marginal cost it makes a multiple of what it made. */
  static Activity capacity(Activity activity, double factor) {
    double size = Math.max(factor, GONE);
    var line = (CostCurve.Linear) activity.cost();
    var cost = new CostCurve.Linear(line.intercept(), line.slope() / size);
    return with(activity, cost, activity.capacity() * size);
  }

  /** A demand of another size: at each price it takes a multiple of what it took. */
  static Demand demand(Demand demand, double factor) {
    var line = (DemandCurve.Linear) demand.curve();
    double size = Math.max(factor, GONE);
    var curve = new DemandCurve.Linear(line.intercept(), line.slope() / size);
    return new Demand(demand.economy(), demand.product(), curve, demand.periods());
  }

  private static Activity with(Activity activity, CostCurve cost, double capacity) {
    return new Activity(
        activity.id(),
        activity.economy(),
        activity.inputs(),
        activity.outputs(),
        cost,
        activity.crossCosts(),
        Math.min(activity.minimum(), capacity),
        capacity,
        activity.periods());
  }
}
