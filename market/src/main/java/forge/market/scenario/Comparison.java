package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.analysis.AnalysedMarket;
import forge.market.equilibrium.Node;
import forge.market.problem.Arc;
import forge.world.BaseYear;
import forge.world.Status;
import forge.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A baseline and a scenario of one world, compared. */
final class Comparison {

  /** Changes below this share of the larger value are not listed. */
  private static final double MOVED = 1e-6;

  private static final Set<String> QUOTAS =
      Set.of("importQuota", "exportQuota", "licenceQuota", "tariffRateQuota");

  private static final List<String> GOODS =
      List.of(
          "magnet-per-electric-car",
          "magnet-per-mw-direct-drive",
          "turbine-power",
          "demand-elasticity-cars",
          "demand-elasticity-turbines");

  private static final ProductId MAGNET = ProductId.of("magnet-ndfeb");

  private final World world;
  private final Setting setting;
  private final BaseYear base;
  private final Set<EconomyId> zone;
  private final AnalysedMarket before;
  private final AnalysedMarket after;
  private final PeriodId period;

  Comparison(Setting setting, AnalysedMarket before, AnalysedMarket after) {
    this.setting = setting;
    this.world = setting.world();
    this.base = setting.baseline().base();
    this.zone = setting.zone();
    this.before = before;
    this.after = after;
    this.period = setting.period();
  }

  String name(ProductId product) {
    return world.product(product).name();
  }

  String name(EconomyId economy) {
    return world.economy(economy).name();
  }

  AnalysedMarket before() {
    return before;
  }

  AnalysedMarket after() {
    return after;
  }

  /** Every figure that moved, largest change first within its kind. */
  List<ChangeLine> changes() {
    var lines = new ArrayList<ChangeLine>();
    for (Node node : before.equilibrium().nodes()) {
      String what = node.product() + " in " + node.economy();
      if (traded(node)) {
        lines.add(
            new ChangeLine(
                "price", what, before.equilibrium().price(node), after.equilibrium().price(node)));
      }
      lines.add(
          new ChangeLine(
              "consumption",
              what,
              before.equilibrium().consumption(node),
              after.equilibrium().consumption(node)));
    }
    for (var activity : before.problem().activities()) {
      lines.add(
          new ChangeLine(
              "activity",
              activity.id().name(),
              before.equilibrium().level(activity.id(), period),
              after.equilibrium().level(activity.id(), period)));
    }
    for (Arc arc : before.problem().arcs()) {
      lines.add(flow(arc));
    }
    for (var welfare : before.accounts().welfare().entrySet()) {
      lines.add(
          new ChangeLine(
              "welfare",
              welfare.getKey().code(),
              welfare.getValue().total(),
              after.accounts().welfareOf(welfare.getKey()).total()));
    }
    lines.removeIf(each -> !moved(each));
    lines.sort(
        Comparator.comparing(ChangeLine::kind)
            .thenComparingDouble(each -> -Math.abs(each.change()))
            .thenComparing(ChangeLine::what));
    return lines;
  }

  private ChangeLine flow(Arc arc) {
    return new ChangeLine(
        "flow",
        arc.id().name(),
        before.equilibrium().flow(arc.id(), period),
        after.equilibrium().flow(arc.id(), period));
  }

  private static boolean moved(ChangeLine line) {
    double larger = Math.max(Math.abs(line.before()), Math.abs(line.after()));
    return Math.abs(line.change()) > MOVED * larger;
  }

  /** Whether the base year made or used the product there, so that its price means something. */
  private boolean traded(Node node) {
    return base.production(node.economy(), node.product()) > 0
        || base.use(node.economy(), node.product()) > 0;
  }

  /** The zone's mean price of a product, in USD/kg. */
  double zonePrice(AnalysedMarket market, ProductId product) {
    return setting.at(market.equilibrium()).zonePrice(product);
  }

  /** Change of the zone's welfare, in million USD a year; members without this chain gain none. */
  double zoneGain() {
    double gain = 0;
    for (EconomyId member : before.problem().economies()) {
      if (!zone.contains(member)) {
        continue;
      }
      gain += after.accounts().welfareOf(member).total();
      gain -= before.accounts().welfareOf(member).total();
    }
    return gain;
  }

  /** Change of the rents of quotas and licences that members of the zone hold, in million USD. */
  double zoneRents() {
    return rents(after) - rents(before);
  }

  private double rents(AnalysedMarket market) {
    return market.accounts().rents().stream()
        .filter(each -> QUOTAS.contains(each.kind()) && zone.contains(each.holder()))
        .mapToDouble(each -> each.amount())
        .sum();
  }

  /** What the zone imports of a product from outside, in kt. */
  double zoneImports(AnalysedMarket market, ProductId product) {
    return setting.at(market.equilibrium()).zoneImports(product);
  }

  /**
   * What dearer magnets cost a car and a turbine; nothing where magnets are not in the market or
   * the world does not say how much of them goods hold.
   */
  List<GoodsLeak> goods() {
    boolean magnets =
        before.problem().products().stream().anyMatch(each -> each.id().equals(MAGNET));
    if (!magnets || !GOODS.stream().allMatch(each -> world.findParameter(each).isPresent())) {
      return List.of();
    }
    double dearer = zonePrice(after, MAGNET) - zonePrice(before, MAGNET);
    double perCar = parameter("magnet-per-electric-car");
    double perTurbine = parameter("magnet-per-mw-direct-drive") * parameter("turbine-power");
    return List.of(
        new GoodsLeak(
            "battery-electric car",
            perCar,
            perCar * dearer,
            parameter("demand-elasticity-cars"),
            "magnet-per-electric-car, demand-elasticity-cars (estimates)"),
        new GoodsLeak(
            "direct-drive wind turbine of " + Math.round(parameter("turbine-power")) + " MW",
            perTurbine,
            perTurbine * dearer,
            parameter("demand-elasticity-turbines"),
            "magnet-per-mw-direct-drive, demand-elasticity-turbines (estimates)"));
  }

  /** The products of the market that the zone uses, in the order of the market. */
  List<ProductId> usedInZone() {
    return before.problem().products().stream()
        .map(each -> each.id())
        .filter(id -> zone.stream().anyMatch(member -> base.use(member, id) > 0))
        .toList();
  }

  /** What an economy takes of a product in the base year, in kt. */
  double use(EconomyId economy, ProductId product) {
    return setting.use(economy, product);
  }

  /** What the zone takes of a product in the base year, in kt. */
  double zoneUse(ProductId product) {
    return zone.stream().mapToDouble(member -> use(member, product)).sum();
  }

  boolean holds(ProductId product) {
    return setting.baseline().holds(product);
  }

  private double parameter(String id) {
    return world.parameter(id).figure().value();
  }

  /** Share of estimated figures among activities, uses, flows and prices of the base year. */
  double shareOfEstimates() {
    var statuses = new ArrayList<Status>();
    var tables = setting.baseline().tables();
    tables.activities().forEach(each -> statuses.add(each.output().provenance().status()));
    tables.uses().forEach(each -> statuses.add(each.quantity().provenance().status()));
    tables.flows().forEach(each -> statuses.add(each.quantity().provenance().status()));
    tables.prices().forEach(each -> statuses.add(each.price().provenance().status()));
    long estimated = statuses.stream().filter(each -> each == Status.ESTIMATED).count();
    return (double) estimated / statuses.size();
  }
}
