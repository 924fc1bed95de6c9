package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Quotas, levies, support, purchases and releases: what policies add to the trade they cover. */
final class PolicyBlock {

  /** Prices that differ by no more than this share are the same. */
  private static final double SAME = 1e-9;

  private final MarketCompiler market;
  private final Columns columns;
  private final Map<Node, List<Integer>> purchases = new HashMap<>();

  PolicyBlock(MarketCompiler market) {
    this.market = market;
    this.columns = market.columns;
  }

  /** Purchases first, since levies look at them; then the rest in order. */
  void add() {
    var policies = market.problem.policies();
    for (PeriodId period : market.problem.periods()) {
      for (int k = 0; k < policies.size(); k++) {
        if (policies.get(k) instanceof Policy.PublicPurchase p) {
          int policy = k;
          p.economies().forEach(each -> purchase(policy, p, new Node(each, p.product(), period)));
        }
      }
    }
    for (int k = 0; k < policies.size(); k++) {
      for (PeriodId period : market.problem.periods()) {
        add(k, policies.get(k), period);
      }
    }
  }

  private void add(int k, Policy policy, PeriodId period) {
    switch (policy) {
      case Policy.ImportQuota p -> quota(k, p.scope(), p.limit(), period);
      case Policy.ExportQuota p -> quota(k, p.scope(), p.limit(), period);
      case Policy.LicenceQuota p -> licences(k, p, period);
      case Policy.TariffRateQuota p -> tariffRateQuota(k, p, period);
      case Policy.VariableLevy p -> p.members().forEach(each -> levy(k, p, each, period));
      case Policy.MinimumImportPrice p -> topUps(k, p, period);
      case Policy.ReserveRelease p ->
          p.economies().forEach(each -> release(k, p, new Node(each, p.product(), period)));
      case Policy.SupportContract p -> support(k, p, period);
      case Policy.PublicPurchase _,
          Policy.SpecificDuty _,
          Policy.AdValoremDuty _,
          Policy.ExportTax _,
          Policy.ExportMarkup _,
          Policy.ImportBan _,
          Policy.ExportBan _,
          Policy.OutputSubsidy _,
          Policy.Conduct _ -> {}
    }
  }

  private List<Arc> covered(Scope scope, PeriodId period) {
    return market.problem.arcs().stream().filter(arc -> scope.covers(arc, period)).toList();
  }

  private void quota(int k, Scope scope, double limit, PeriodId period) {
    int row = columns.limit(new RowTag.Quota(k, period), limit);
    for (Arc arc : covered(scope, period)) {
      market.enterAll(row, market.flows(arc.id(), period), 1);
    }
  }

  private void licences(int k, Policy.LicenceQuota policy, PeriodId period) {
    policy
        .limits()
        .forEach(
            (destination, limit) -> {
              int row = columns.limit(new RowTag.Licence(k, destination, period), limit);
              for (Arc arc : market.problem.arcs()) {
                if (arc.product().equals(policy.product())
                    && arc.from().equals(policy.exporter())
                    && arc.to().equals(destination)) {
                  market.enterAll(row, market.flows(arc.id(), period), 1);
                }
              }
            });
  }

  private void tariffRateQuota(int k, Policy.TariffRateQuota policy, PeriodId period) {
    int quota = columns.limit(new RowTag.Quota(k, period), policy.quota());
    for (Arc arc : covered(policy.scope(), period)) {
      int[] flows = market.flows(arc.id(), period);
      int split = columns.row(new RowTag.Tiers(k, arc.id(), period), 0);
      market.enterAll(split, flows, 1);
      int inside = tier(arc, period, k, true, policy.inRate());
      int outside = tier(arc, period, k, false, policy.outRate());
      columns.enter(split, inside, -1);
      columns.enter(split, outside, -1);
      columns.enter(quota, inside, 1);
    }
  }

  private int tier(Arc arc, PeriodId period, int k, boolean inside, double rate) {
    var tag = new ColumnTag.FlowTier(arc.id(), period, k, inside);
    return market.column(tag, rate, Double.POSITIVE_INFINITY);
  }

  private void levy(int k, Policy.VariableLevy policy, EconomyId member, PeriodId period) {
    int[] levied = columnsOf(arc -> policy.levies(arc) && arc.to().equals(member), period);
    if (levied.length > 0) {
      var node = new Node(member, policy.product(), period);
      double cap = Math.min(policy.cap(), prohibitive(policy));
      market.wedges.add(
          new Wedge.Levy(
              new Multiplier.LevyRate(k, node),
              columns.balance(node),
              policy.floor(),
              cap,
              ColumnList.of(levied),
              purchasesAt(node, policy.floor())));
    }
  }

  /**
   * A levy that closes every levied arc while the price is below the floor: goods that cost less
   * than nothing on landing are the disposal cost below zero at most. A quarter more keeps away
   * from the edge.
   */
  private double prohibitive(Policy.VariableLevy policy) {
    double disposal =
        market.problem.products().stream()
            .filter(each -> each.id().equals(policy.product()))
            .mapToDouble(each -> each.disposalCost())
            .max()
            .orElse(0);
    return 1.25 * (Math.abs(policy.floor()) + disposal);
  }

  private int[] columnsOf(Predicate<Arc> chosen, PeriodId period) {
    var found = new ArrayList<Integer>();
    for (Arc arc : market.problem.arcs()) {
      if (chosen.test(arc)) {
        for (int column : market.flows(arc.id(), period)) {
          found.add(column);
        }
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void topUps(int k, Policy.MinimumImportPrice policy, PeriodId period) {
    for (Arc arc : covered(policy.scope(), period)) {
      int[] flows = market.flows(arc.id(), period);
      if (flows.length > 0) {
        var key = new Multiplier.TopUp(k, arc.id(), period);
        int from = market.balance(arc.from(), arc.product(), period);
        var charges = ArcCharges.of(market.problem, arc, period);
        market.wedges.add(
            new Wedge.TopUp(
                key,
                from,
                charges,
                arc.cost(),
                crosses(arc, period),
                policy.price(),
                ColumnList.of(flows)));
      }
    }
  }

  private List<Wedge.TopUp.Cross> crosses(Arc arc, PeriodId period) {
    return arc.crossCosts().entrySet().stream()
        .map(
            each ->
                new Wedge.TopUp.Cross(
                    ColumnList.of(market.flows(each.getKey(), period)), each.getValue()))
        .toList();
  }

  private void purchase(int k, Policy.PublicPurchase policy, Node node) {
    int column = market.column(new ColumnTag.Bought(k, node), -policy.price(), policy.limit());
    columns.enter(columns.balance(node), column, -1);
    purchases.computeIfAbsent(node, _ -> new ArrayList<>()).add(column);
  }

  /** Purchases at a place that defend the price of a levy. */
  private ColumnList purchasesAt(Node node, double floor) {
    return ColumnList.of(
        purchases.getOrDefault(node, List.of()).stream()
            .mapToInt(Integer::intValue)
            .filter(j -> Math.abs(-columns.column(j).linear() - floor) <= SAME * Math.abs(floor))
            .toArray());
  }

  private void release(int k, Policy.ReserveRelease policy, Node node) {
    int column = market.column(new ColumnTag.Released(k, node), policy.price(), policy.limit());
    columns.enter(columns.balance(node), column, 1);
  }

  private void support(int k, Policy.SupportContract policy, PeriodId period) {
    for (Activity activity : market.problem.activities()) {
      int[] levels = market.levels(activity.id(), period);
      double coefficient = activity.outputs().getOrDefault(policy.product(), 0.0);
      boolean settledOnly = policy.ways() == Policy.Ways.TWO_WAY && Double.isFinite(policy.limit());
      if (policy.activities().contains(activity.id())
          && levels.length > 0
          && coefficient > 0
          && !settledOnly) {
        int[] supported =
            Double.isInfinite(policy.limit())
                ? levels
                : supportedPart(k, activity.id(), period, levels, policy.limit() / coefficient);
        market.wedges.add(
            new Wedge.Support(
                new Multiplier.Support(k, activity.id(), period),
                market.balance(activity.economy(), policy.product(), period),
                policy.strike(),
                policy.ways() == Policy.Ways.TWO_WAY,
                coefficient,
                ColumnList.of(supported)));
      }
    }
  }

  private int[] supportedPart(
      int k, ActivityId activity, PeriodId period, int[] levels, double most) {
    int split = columns.row(new RowTag.Parts(k, activity, period), 0);
    market.enterAll(split, levels, 1);
    int supported = market.column(new ColumnTag.LevelPart(activity, period, k, true), 0, most);
    int rest =
        market.column(
            new ColumnTag.LevelPart(activity, period, k, false), 0, Double.POSITIVE_INFINITY);
    columns.enter(split, supported, -1);
    columns.enter(split, rest, -1);
    return new int[] {supported};
  }
}
