package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.AnalysisOptions;
import forge.market.analysis.LevyPocketed;
import forge.market.analysis.MarketAnalysis;
import forge.market.analysis.Progress;
import forge.market.conduct.DominantExporter;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Method;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.ActivityId;
import forge.market.problem.Behaviour;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import forge.world.BaseYear;
import forge.world.World;
import java.util.List;
import java.util.Set;

/** Runs a scenario of the world beside its baseline. */
public final class Simulator {

  private static final EconomyId DOMINANT = EconomyId.of("CHN");
  private static final ProductId OXIDE = ProductId.of("ndpr-oxide");
  private static final ProductId METAL = ProductId.of("ndpr-metal");
  private static final ProductId MAGNET = ProductId.of("magnet-ndfeb");
  private static final ActivityId SUPPORTED = ActivityId.of("sep-bastnaesite-us@USA");
  private static final String CONTRACT_FLOOR = "contract-floor-ndpr-oxide";
  private static final String BAN = "chn-japan-2026";

  private final World world;
  private final BaseYear base;
  private final ShippedScenario scenario;
  private final Set<EconomyId> zone;
  private final Progress progress;

  private Simulator(
      World world,
      BaseYear base,
      ShippedScenario scenario,
      Set<EconomyId> zone,
      Progress progress) {
    this.world = world;
    this.base = base;
    this.scenario = scenario;
    this.zone = zone;
    this.progress = progress;
  }

  /**
   * Solves the baseline and the scenario, and compares them.
   *
   * @param zone the economies whose floors are defended
   */
  public static Simulation run(
      World world,
      BaseYear base,
      ShippedScenario scenario,
      Set<EconomyId> zone,
      Progress progress) {
    return new Simulator(world, base, scenario, zone, progress).run();
  }

  /** The zone that the world's own file names. */
  public static Set<EconomyId> shippedZone(World world) {
    var members = new java.util.LinkedHashSet<EconomyId>();
    world.outlook().zone().forEach(each -> members.add(each.economy()));
    return members;
  }

  private Simulation run() {
    progress.at("calibrating the baseline", 0, 3);
    Baseline baseline =
        Calibration.calibrate(world, base, scenario.horizon(), Set.of(world.chain("rare-earths")));
    SolvedMarket before = MarketSolver.solvedNear(baseline.problem(), BaseYearPoint.of(baseline));
    AnalysedMarket analysed =
        MarketAnalysis.analyse(
            before, List.of(), new AnalysisOptions(Method.AUTO, true, false), Progress.NONE);
    progress.at("solving the scenario", 1, 3);
    AnalysedMarket after = scenario(before);
    progress.at("comparing", 2, 3);
    var comparison = new Comparison(baseline, zone, DOMINANT, analysed, after);
    return new Simulation(
        scenario.code(),
        comparison.finding(scenario),
        analysed,
        after,
        BaselineFit.of(baseline, before.equilibrium()),
        comparison.changes(),
        comparison.goods(MAGNET),
        baseline.assumptions(),
        comparison.shareOfEstimates());
  }

  private AnalysedMarket scenario(SolvedMarket before) {
    return switch (scenario) {
      case MAGNET_FLOORS -> examined(floors(before, List.of(METAL, MAGNET)), List.of());
      case OXIDE_ONLY -> examined(floors(before, List.of()), List.of());
      case EXPORT_BAN -> near(before, withBan(before.problem()));
      case SUPPORT_CONTRACT -> near(before, before.problem().with(contract()));
      case DOMINANT_EXPORTER -> dominant(floors(before, List.of(METAL, MAGNET)).problem());
    };
  }

  private SolvedMarket floors(SolvedMarket before, List<ProductId> next) {
    return CascadingFloors.set(new FloorPlan(OXIDE, contractFloor(), next, zone), before);
  }

  private double contractFloor() {
    return world.parameter(CONTRACT_FLOOR).figure().value();
  }

  private AnalysedMarket examined(SolvedMarket solved, List<LevyPocketed> pocketed) {
    return MarketAnalysis.analyse(solved, pocketed, AnalysisOptions.FULL, progress);
  }

  private AnalysedMarket near(SolvedMarket before, MarketProblem problem) {
    return examined(MarketSolver.solvedNear(problem, before.equilibrium()), List.of());
  }

  private AnalysedMarket dominant(MarketProblem floored) {
    var conduct =
        new Policy.Conduct(
            "China", MAGNET, Set.of(DOMINANT), Set.of(), Behaviour.DOMINANT, 1, zone);
    var response = DominantExporter.bestResponse(floored.with(conduct));
    return examined(
        response.dominant(), List.of(MarketAnalysis.pocketed(floored.with(conduct), response)));
  }

  /** The products of the ban as it stands against one economy, barred from the whole zone. */
  private MarketProblem withBan(MarketProblem problem) {
    var control =
        world.outlook().events().stream()
            .filter(each -> each.id().equals(BAN))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("The world has no control " + BAN));
    var banned = problem.toBuilder();
    for (ProductId product : control.measure().products()) {
      banned.policy(new Policy.ExportBan(Scope.of(product, Set.of(control.economy()), zone)));
    }
    return banned.build();
  }

  private Policy contract() {
    return new Policy.SupportContract(
        OXIDE, Set.of(SUPPORTED), contractFloor(), Policy.Ways.ONE_WAY, Double.POSITIVE_INFINITY);
  }
}
