package forge.market.equilibrium;

import forge.market.problem.DemandCurve;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an equilibrium out of the unknowns of a compiled market. */
final class EquilibriumReader {

  private final CompiledMarket market;
  private final MarketPoint point;

  EquilibriumReader(CompiledMarket market, MarketPoint point) {
    this.market = market;
    this.point = point;
  }

  Equilibrium read(SolveStatus status) {
    Map<ColumnTag, Double> quantities = quantities();
    return new Equilibrium(status, quantities, duals(), multipliers(), consumption(quantities));
  }

  private Map<ColumnTag, Double> quantities() {
    var found = new LinkedHashMap<ColumnTag, Double>();
    for (int j = 0; j < market.columns().size(); j++) {
      found.merge(market.columns().column(j).tag(), point.x()[j], Double::sum);
    }
    return found;
  }

  /** Prices as they are; a limit's dual with its sign turned, which makes it a rent. */
  private Map<RowTag, Double> duals() {
    var found = new LinkedHashMap<RowTag, Double>();
    for (int i = 0; i < market.columns().rows(); i++) {
      RowTag tag = market.columns().rowTag(i);
      double dual = point.y()[i];
      found.put(tag, tag instanceof RowTag.Balance ? dual : Math.max(0, -dual));
    }
    return found;
  }

  private Map<Multiplier, Double> multipliers() {
    var found = new LinkedHashMap<Multiplier, Double>();
    List<Wedge.Answering> answering = market.answering();
    for (int k = 0; k < answering.size(); k++) {
      found.put(answering.get(k).key(), point.multipliers()[k]);
    }
    return found;
  }

  private Map<Node, Double> consumption(Map<ColumnTag, Double> quantities) {
    var found = new LinkedHashMap<Node, Double>();
    for (int i = 0; i < market.columns().rows(); i++) {
      if (market.columns().rowTag(i) instanceof RowTag.Balance(Node node)) {
        found.put(node, 0.0);
      }
    }
    for (int d = 0; d < market.problem().demands().size(); d++) {
      var demand = market.problem().demands().get(d);
      for (var period : market.problem().periods()) {
        if (demand.standsIn(period)) {
          double wanted =
              demand.curve() instanceof DemandCurve.Fixed(double quantity)
                  ? quantity
                  : quantities.getOrDefault(new ColumnTag.Taken(d, period), 0.0);
          double unserved = quantities.getOrDefault(new ColumnTag.Unserved(d, period), 0.0);
          found.merge(
              new Node(demand.economy(), demand.product(), period), wanted - unserved, Double::sum);
        }
      }
    }
    return found;
  }
}
