package forge.market.equilibrium;

import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.Policy;
import forge.market.problem.Step;
import forge.market.problem.Storage;

/** What happens inside economies: activities, final demand and storage. */
final class EconomyBlock {

  private final MarketCompiler market;
  private final Columns columns;

  EconomyBlock(MarketCompiler market) {
    this.market = market;
    this.columns = market.columns;
  }

  void add() {
    for (PeriodId period : market.problem.periods()) {
      for (Activity activity : market.problem.activities()) {
        if (activity.runsIn(period)) {
          activity(activity, period);
        }
      }
      for (int k = 0; k < market.problem.demands().size(); k++) {
        if (market.problem.demands().get(k).standsIn(period)) {
          demand(k, period);
        }
      }
    }
    for (int k = 0; k < market.problem.storages().size(); k++) {
      storage(k);
    }
  }

  private void activity(Activity activity, PeriodId period) {
    double[] bounds = {activity.minimum(), activity.effectiveCapacity()};
    int[] made =
        market.curve(
            new ColumnTag.Level(activity.id(), period),
            activity.cost(),
            -subsidy(activity),
            1,
            bounds);
    activity.outputs().forEach((product, amount) -> enter(activity, product, period, made, amount));
    activity.inputs().forEach((product, amount) -> enter(activity, product, period, made, -amount));
    if (activity.minimum() > 0) {
      for (ProductId input : activity.inputs().keySet()) {
        market.allowShortage(new Node(activity.economy(), input, period));
      }
    }
  }

  private void enter(
      Activity activity, ProductId product, PeriodId period, int[] made, double amount) {
    market.enterAll(market.balance(activity.economy(), product, period), made, amount);
  }

  private double subsidy(Activity activity) {
    return market.problem.policies(Policy.OutputSubsidy.class).stream()
        .filter(each -> each.activities().contains(activity.id()))
        .mapToDouble(Policy.OutputSubsidy::rate)
        .sum();
  }

  private void demand(int index, PeriodId period) {
    Demand demand = market.problem.demands().get(index);
    int row = market.balance(demand.economy(), demand.product(), period);
    var tag = new ColumnTag.Taken(index, period);
    switch (demand.curve()) {
      case DemandCurve.Fixed(double quantity) -> {
        columns.shiftRightHandSide(row, quantity);
        unserved(index, period, row, market.problem.shortagePrice(), quantity);
      }
      case DemandCurve.Linear(double intercept, double slope) ->
          columns.enter(row, taken(tag, -intercept, slope, Double.POSITIVE_INFINITY), -1);
      case DemandCurve.CrossPrice cross -> crossPrice(demand, cross, tag, row);
      case DemandCurve.Isoelastic curve -> isoelastic(curve, tag, row);
      case DemandCurve.Steps steps -> {
        for (Step step : steps.steps()) {
          columns.enter(row, taken(tag, -step.price(), 0, step.quantity()), -1);
        }
      }
    }
  }

  private int taken(ColumnTag tag, double linear, double curvature, double upper) {
    return columns.add(new Columns.Column(tag, linear, curvature, null, 0, upper));
  }

  private void unserved(int index, PeriodId period, int row, double price, double most) {
    int column = market.column(new ColumnTag.Unserved(index, period), price, most);
    columns.enter(row, column, 1);
  }

  /**
   * D = α + Σ β·p solved for its own price: {@code p = (α + Σ_others β·p − D) / |β_own|}. The
   * others' prices are wedges.
   */
  private void crossPrice(
      Demand demand, DemandCurve.CrossPrice curve, ColumnTag.Taken tag, int row) {
    double own = -curve.ownCoefficient();
    int column = taken(tag, -curve.constant() / own, 1 / own, Double.POSITIVE_INFINITY);
    columns.enter(row, column, -1);
    curve
        .coefficients()
        .forEach(
            (product, coefficient) -> {
              if (!product.equals(demand.product()) && coefficient != 0) {
                int other = market.balance(demand.economy(), product, tag.period());
                market.wedges.add(new Wedge.OnPrice(column, other, -coefficient / own));
              }
            });
  }

  /** Wanted is at least what is taken at the choke price; what is not served there costs it. */
  private void isoelastic(DemandCurve.Isoelastic curve, ColumnTag.Taken tag, int row) {
    double choke = Math.min(curve.choke(), market.problem.shortagePrice());
    double least = curve.quantityAt(choke);
    int column =
        columns.add(
            new Columns.Column(
                tag, 0, 0, new Curves.IsoelasticWorth(curve), least, Double.POSITIVE_INFINITY));
    columns.enter(row, column, -1);
    unserved(tag.demand(), tag.period(), row, choke, least);
  }

  private void storage(int index) {
    Storage storage = market.problem.storages().get(index);
    var periods = market.problem.periods();
    columns.shiftRightHandSide(
        market.balance(storage.economy(), storage.product(), periods.getFirst()),
        -storage.opening());
    for (int t = 0; t + 1 < periods.size(); t++) {
      var tag = new ColumnTag.Carried(index, periods.get(t));
      int column = market.column(tag, storage.cost(), storage.capacity());
      columns.enter(
          market.balance(storage.economy(), storage.product(), periods.get(t)), column, -1);
      columns.enter(
          market.balance(storage.economy(), storage.product(), periods.get(t + 1)),
          column,
          1 - storage.loss());
    }
  }
}
