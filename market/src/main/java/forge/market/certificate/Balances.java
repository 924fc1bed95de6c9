package forge.market.certificate;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Storage;
import forge.market.problem.TradedProduct;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Supply and use at every place, added up from the quantities:
 *
 * <pre>
 *   Σ outputs + imports + releases + opening stock + carried in · (1 − loss) + shortage
 *     = Σ inputs + exports + consumption served + purchases + carried out + disposed
 * </pre>
 */
final class Balances {

  /** What is added up at one place. */
  static final class Tally {
    private double supply;
    private double use;
    private double served;
    private boolean idle = true;

    double throughput() {
      return Math.max(supply, use);
    }
  }

  private final MarketProblem problem;
  private final Point point;
  private final Map<Node, Tally> tallies = new LinkedHashMap<>();

  private Balances(MarketProblem problem, Point point) {
    this.problem = problem;
    this.point = point;
  }

  static Balances of(MarketProblem problem, Point point) {
    var balances = new Balances(problem, point);
    for (PeriodId period : problem.periods()) {
      balances.places(period);
      balances.activities(period);
      balances.demands(period);
      balances.trade(period);
      balances.publicStocks(period);
    }
    problem.storages().forEach(balances::opening);
    for (int k = 0; k < problem.storages().size(); k++) {
      balances.carried(k);
    }
    return balances;
  }

  Map<Node, Tally> tallies() {
    return tallies;
  }

  private Tally at(EconomyId economy, ProductId product, PeriodId period) {
    return at(new Node(economy, product, period));
  }

  /** The tally of a place where something may happen. */
  private Tally at(Node node) {
    Tally tally = tallies.computeIfAbsent(node, _ -> new Tally());
    tally.idle = false;
    return tally;
  }

  private void places(PeriodId period) {
    for (EconomyId economy : problem.economies()) {
      for (TradedProduct product : problem.products()) {
        var node = new Node(economy, product.id(), period);
        Tally tally = tallies.computeIfAbsent(node, _ -> new Tally());
        tally.use += point.quantity(new ColumnTag.Disposed(node));
        tally.supply += point.quantity(new ColumnTag.Shortage(node));
      }
    }
  }

  private void activities(PeriodId period) {
    for (Activity activity : problem.activities()) {
      if (activity.runsIn(period)) {
        double level = point.level(activity.id(), period);
        activity
            .outputs()
            .forEach((made, each) -> at(activity.economy(), made, period).supply += each * level);
        activity
            .inputs()
            .forEach((used, each) -> at(activity.economy(), used, period).use += each * level);
      }
    }
  }

  private void demands(PeriodId period) {
    for (int d = 0; d < problem.demands().size(); d++) {
      Demand demand = problem.demands().get(d);
      if (demand.standsIn(period)) {
        double wanted =
            demand.curve() instanceof DemandCurve.Fixed(double quantity)
                ? quantity
                : point.quantity(new ColumnTag.Taken(d, period));
        double served = wanted - unserved(d, demand, period);
        Tally tally = at(demand.economy(), demand.product(), period);
        tally.use += served;
        tally.served += served;
      }
    }
  }

  private double unserved(int index, Demand demand, PeriodId period) {
    return switch (demand.curve()) {
      case DemandCurve.Fixed _, DemandCurve.Isoelastic _ ->
          point.quantity(new ColumnTag.Unserved(index, period));
      case DemandCurve.Linear _, DemandCurve.CrossPrice _, DemandCurve.Steps _ -> 0;
    };
  }

  private void trade(PeriodId period) {
    for (Arc arc : problem.arcs()) {
      double flow = point.flow(arc.id(), period);
      at(arc.from(), arc.product(), period).use += flow;
      at(arc.to(), arc.product(), period).supply += flow;
    }
  }

  private void publicStocks(PeriodId period) {
    for (int k = 0; k < problem.policies().size(); k++) {
      if (problem.policies().get(k) instanceof Policy.PublicPurchase p) {
        for (EconomyId economy : p.economies()) {
          var node = new Node(economy, p.product(), period);
          at(node).use += point.quantity(new ColumnTag.Bought(k, node));
        }
      } else if (problem.policies().get(k) instanceof Policy.ReserveRelease p) {
        for (EconomyId economy : p.economies()) {
          var node = new Node(economy, p.product(), period);
          at(node).supply += point.quantity(new ColumnTag.Released(k, node));
        }
      }
    }
  }

  private void opening(Storage storage) {
    PeriodId first = problem.periods().getFirst();
    at(storage.economy(), storage.product(), first).supply += storage.opening();
  }

  private void carried(int index) {
    Storage storage = problem.storages().get(index);
    var periods = problem.periods();
    for (int t = 0; t + 1 < periods.size(); t++) {
      double carried = point.quantity(new ColumnTag.Carried(index, periods.get(t)));
      at(storage.economy(), storage.product(), periods.get(t)).use += carried;
      at(storage.economy(), storage.product(), periods.get(t + 1)).supply +=
          carried * (1 - storage.loss());
    }
  }

  /**
   * Every place has a price, unless nothing is ever made, used or moved there, balances and reports
   * the consumption it serves. A gap is relative to the throughput of the place or, where next to
   * nothing passes, to a small share of the product's largest.
   */
  void examine(Examination market) {
    tallies.forEach(
        (node, tally) -> {
          double scale =
              Math.max(
                  tally.throughput(),
                  Scales.LEAST_SHARE * market.scales().quantity(node.product()));
          market
              .findings()
              .balance((tally.supply - tally.use) / scale, () -> unbalanced(market, node, tally));
          double reported = market.point().consumption(node);
          market
              .findings()
              .residual((reported - tally.served) / scale, () -> misreported(market, node, tally));
          if (!tally.idle && !market.point().prices(node)) {
            market
                .findings()
                .residual(Double.NaN, () -> market.words().place(node) + " has no price");
          }
        });
  }

  private static String unbalanced(Examination market, Node node, Tally tally) {
    return "%s: supply %s and use %s do not balance"
        .formatted(market.words().place(node), Words.figure(tally.supply), Words.figure(tally.use));
  }

  private static String misreported(Examination market, Node node, Tally tally) {
    return "%s: reported consumption %s is not the %s that demands are served"
        .formatted(
            market.words().place(node),
            Words.figure(market.point().consumption(node)),
            Words.figure(tally.served));
  }

  /**
   * Price times throughput over all places; a price of nothing counts a small share of a typical
   * one.
   */
  double valueOfTrade(Scales scales) {
    double value = 0;
    for (var entry : tallies.entrySet()) {
      if (!entry.getValue().idle) {
        double price = Math.abs(point.price(entry.getKey()));
        double least = Scales.LEAST_SHARE * scales.price(entry.getKey().product());
        value += Math.max(price, least) * entry.getValue().throughput();
      }
    }
    return value;
  }
}
