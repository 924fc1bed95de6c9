package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.LinkedChains;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.MarketVariants;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.world.BaseYear;
import forge.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One market of a scenario, calibrated and cleared once, so that variants of it can be cleared from
 * there. Floors stand as they were set then.
 */
public final class PreparedScenario {

  private final Setting setting;
  private final SolvedMarket before;
  private final SolvedMarket cleared;
  private final List<Measure> measures;

  private PreparedScenario(
      Setting setting, SolvedMarket before, SolvedMarket cleared, List<Measure> measures) {
    this.setting = setting;
    this.before = before;
    this.cleared = cleared;
    this.measures = measures;
  }

  /** The markets of a scenario, dominance left out. */
  public static List<PreparedScenario> of(
      World world, BaseYear base, Scenario scenario, Set<EconomyId> zone) {
    return LinkedChains.of(world, scenario.chains()).stream()
        .map(
            chains ->
                of(Calibration.calibrate(world, base, scenario.horizon(), chains), scenario, zone))
        .toList();
  }

  /** The market of a baseline under a scenario's measures, dominance left out. */
  static PreparedScenario of(Baseline baseline, Scenario scenario, Set<EconomyId> zone) {
    return of(baseline, baseline.solved(), scenario, zone);
  }

  /** The same from a baseline that was cleared before. */
  static PreparedScenario of(
      Baseline baseline, SolvedMarket before, Scenario scenario, Set<EconomyId> zone) {
    var members = new LinkedHashSet<>(zone);
    members.retainAll(baseline.problem().economies());
    var setting = new Setting(baseline, before.equilibrium(), members);
    List<Measure> measures = scenario.holding();
    return new PreparedScenario(setting, before, cleared(setting, measures, before), measures);
  }

  /** A baseline's market under all measures but dominance, cleared. */
  static SolvedMarket cleared(Setting setting, List<Measure> measures, SolvedMarket before) {
    List<Measure.Floors> ladders =
        measures.stream()
            .filter(Measure.Floors.class::isInstance)
            .map(Measure.Floors.class::cast)
            .filter(each -> setting.baseline().holds(each.first()))
            .filter(_ -> !setting.zone().isEmpty())
            .toList();
    List<Measure> others = withoutFloors(measures);
    if (others.isEmpty() && !ladders.isEmpty()) {
      return CascadingFloors.set(setting, ladders);
    }
    MarketProblem changed = ScenarioMarket.of(setting, others);
    return ladders.isEmpty()
        ? MarketSolver.solvedNear(changed, before.equilibrium())
        : CascadingFloors.set(setting, ladders, changed);
  }

  private static List<Measure> withoutFloors(List<Measure> measures) {
    return measures.stream().filter(each -> !(each instanceof Measure.Floors)).toList();
  }

  Setting setting() {
    return setting;
  }

  SolvedMarket before() {
    return before;
  }

  SolvedMarket after() {
    return cleared;
  }

  /** The dominant coalitions of this market, which are left out of it. */
  public List<Measure.Dominance> dominances() {
    return measures.stream()
        .filter(Measure.Dominance.class::isInstance)
        .map(Measure.Dominance.class::cast)
        .filter(each -> baseline().holds(each.product()))
        .toList();
  }

  /** The baseline. */
  public Baseline baseline() {
    return setting.baseline();
  }

  /** The baseline cleared. */
  public Equilibrium basePoint() {
    return setting.point();
  }

  /** Variants of the baseline, cleared from its point. */
  public MarketVariants baselineVariants() {
    return MarketVariants.of(before);
  }

  /** Variants of the market under the scenario's measures, cleared from its point. */
  public MarketVariants variants() {
    return MarketVariants.of(cleared);
  }

  /** The market under the scenario's measures. */
  public MarketProblem market() {
    return cleared.problem();
  }

  /** The members of the zone that are in the market. */
  public Set<EconomyId> zone() {
    return setting.zone();
  }

  /** The economy that dominates the chain today. */
  public EconomyId dominant() {
    return baseline().chains().iterator().next().dominant();
  }

  /** Whether a measure stops a share of trade. */
  public boolean stopsTrade() {
    return measures.stream().anyMatch(each -> !each.equals(severer(each, 0.01)));
  }

  /** The market with a share more of trade stopped by events and export quotas. */
  public MarketProblem market(double more) {
    if (more == 0) {
      return market();
    }
    List<Measure> others =
        withoutFloors(measures).stream().map(each -> severer(each, more)).toList();
    var market = ScenarioMarket.of(setting, others).toBuilder();
    cleared.problem().policies().stream().filter(PreparedScenario::isFloor).forEach(market::policy);
    return market.build();
  }

  private static boolean isFloor(Policy policy) {
    return policy instanceof Policy.VariableLevy || policy instanceof Policy.MinimumImportPrice;
  }

  private static Measure severer(Measure measure, double more) {
    return switch (measure) {
      case Measure.Repeated each ->
          new Measure.Repeated(each.event(), Math.clamp(each.severity() + more, 0.01, 1));
      case Measure.ExportQuota each when each.limit() instanceof Amount.BaseShare(double share) ->
          new Measure.ExportQuota(
              each.products(),
              each.from(),
              each.to(),
              new Amount.BaseShare(Math.clamp(share - more, 0, 1)));
      default -> measure;
    };
  }

  /** The zone's mean price of a product at a point of the market, in USD/kg. */
  public double zonePrice(Equilibrium at, ProductId product) {
    return setting.at(at).zonePrice(product);
  }

  /** What the zone brings in of a product from outside at a point of the market, in kt. */
  public double zoneImports(Equilibrium at, ProductId product) {
    return setting.at(at).zoneImports(product);
  }

  /** What the zone makes of a product at a point of the market, in kt. */
  public double zoneOutput(Equilibrium at, ProductId product) {
    return market().activities().stream()
        .filter(each -> zone().contains(each.economy()))
        .mapToDouble(
            each ->
                each.outputs().getOrDefault(product, 0.0) * at.level(each.id(), setting.period()))
        .sum();
  }
}
