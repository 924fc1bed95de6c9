package forge.market.scenario;

import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.equilibrium.SolveStatus;
import forge.market.problem.Arc;
import forge.market.problem.Demand;
import java.util.LinkedHashMap;
import java.util.Map;

/** The base year itself as a point of its market: where the search for the baseline starts. */
final class BaseYearPoint {

  private BaseYearPoint() {}

  static Equilibrium of(Baseline baseline) {
    var base = baseline.base();
    var problem = baseline.problem();
    var period = problem.periods().getFirst();
    Map<ColumnTag, Double> quantities = new LinkedHashMap<>();
    for (var each : baseline.tables().activities()) {
      quantities.put(
          new ColumnTag.Level(Calibration.id(each.process(), each.economy()), period),
          each.output().value() / Calibration.THOUSAND);
    }
    for (var flow : baseline.tables().flows()) {
      var id = Arc.defaultId(flow.product(), flow.route().from(), flow.route().to());
      quantities.put(
          new ColumnTag.Flow(id, period), flow.quantity().value() / Calibration.THOUSAND);
    }
    for (int d = 0; d < problem.demands().size(); d++) {
      Demand demand = problem.demands().get(d);
      quantities.put(
          new ColumnTag.Taken(d, period),
          base.finalUse(demand.economy(), demand.product()) / Calibration.THOUSAND);
    }
    Map<RowTag, Double> prices = new LinkedHashMap<>();
    for (var economy : problem.economies()) {
      for (var product : problem.products()) {
        var node = new Node(economy, product.id(), period);
        double price = base.findPrice(economy, product.id()).orElse(0.0);
        prices.put(new RowTag.Balance(node), price / Calibration.THOUSAND);
      }
    }
    var status = new SolveStatus(false, "not solved", "base year", 0);
    return new Equilibrium(status, quantities, prices, Map.of(), Map.of());
  }
}
