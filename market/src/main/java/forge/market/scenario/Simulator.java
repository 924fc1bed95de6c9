package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.AnalysisOptions;
import forge.market.analysis.LevyPocketed;
import forge.market.analysis.MarketAnalysis;
import forge.market.analysis.Progress;
import forge.market.baseyear.LinkedChains;
import forge.market.conduct.DominantExporter;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Method;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.Behaviour;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Parties;
import forge.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs scenarios of a world beside their baselines. */
public final class Simulator {

  private final World world;
  private final BaseYear base;
  private final boolean examined;

  private Simulator(World world, BaseYear base, boolean examined) {
    this.world = world;
    this.base = base;
    this.examined = examined;
  }

  /** A simulator that examines every market in full: second start and highest floors included. */
  public static Simulator of(World world, BaseYear base) {
    return new Simulator(world, base, true);
  }

  /** A simulator that clears and certifies and leaves out second starts and highest floors. */
  public Simulator quick() {
    return new Simulator(world, base, false);
  }

  /** The zone of a scenario in a world: named members or those of the world, less who has left. */
  public static Set<EconomyId> zone(World world, Scenario scenario) {
    var members = new LinkedHashSet<EconomyId>();
    if (scenario.zone().members().isEmpty()) {
      members.addAll(shippedZone(world));
    } else {
      members.addAll(new Side(scenario.zone().members()).economies(world, Set.of()));
    }
    for (String code : scenario.zone().left()) {
      members.removeAll(world.economies(new Parties(code, Set.of())));
    }
    return members;
  }

  /** The zone that the world's own table names. */
  public static Set<EconomyId> shippedZone(World world) {
    return world.outlook().zone().stream()
        .map(each -> each.economy())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Solves every part of a scenario and compares it with its baseline. */
  public ScenarioRun run(Scenario scenario, Progress progress) {
    return run(scenario, zone(world, scenario), progress);
  }

  /** As {@link #run(Scenario, Progress)} with another zone. */
  public ScenarioRun run(Scenario scenario, Set<EconomyId> zone, Progress progress) {
    List<Set<Chain>> parts = parts(scenario);
    var shared = new SharedProgress(progress, parts.size());
    // the parts know nothing of each other, so their order in time does not matter
    List<Simulation> done =
        parts.parallelStream()
            .map(
                chains -> {
                  Simulation part = part(scenario, chains, zone);
                  shared.finished(part.title());
                  return part;
                })
            .toList();
    progress.at("done", parts.size(), parts.size());
    return new ScenarioRun(scenario, zone, Headline.of(done, zone), done);
  }

  /** Tells of parts as they end, one at a time. */
  private static final class SharedProgress {
    private final Progress progress;
    private final int parts;
    private int finished;

    SharedProgress(Progress progress, int parts) {
      this.progress = progress;
      this.parts = parts;
      progress.at("clearing markets", 0, parts);
    }

    synchronized void finished(String part) {
      finished++;
      progress.at(part, finished, parts);
    }
  }

  /** The chains of a scenario, in groups that a process joins. */
  private List<Set<Chain>> parts(Scenario scenario) {
    return LinkedChains.of(world).stream()
        .filter(
            linked ->
                scenario.chains().isEmpty()
                    || linked.stream().anyMatch(each -> scenario.chains().contains(each.id())))
        .toList();
  }

  private Simulation part(Scenario scenario, Set<Chain> chains, Set<EconomyId> zone) {
    Baseline baseline = Calibration.calibrate(world, base, scenario.horizon(), chains);
    var members = new LinkedHashSet<>(zone);
    members.retainAll(baseline.problem().economies());
    SolvedMarket before = baseline.solved();
    var options = new AnalysisOptions(Method.AUTO, examined, false);
    AnalysedMarket analysed = MarketAnalysis.analyse(before, List.of(), options, Progress.NONE);
    var setting = new Setting(baseline, before.equilibrium(), members);
    AnalysedMarket after = scenario(setting, scenario.holding(), before);
    EconomyId dominant = chains.iterator().next().dominant();
    var comparison = new Comparison(baseline, members, dominant, analysed, after);
    return new Simulation(
        scenario.name(),
        chains,
        dominant,
        new Finding(comparison, scenario.holding()).sentence(),
        analysed,
        after,
        baseline.fit(before.equilibrium()),
        comparison.changes(),
        comparison.goods(),
        baseline.assumptions(),
        comparison.shareOfEstimates());
  }

  private AnalysedMarket scenario(Setting setting, List<Measure> measures, SolvedMarket before) {
    SolvedMarket cleared = cleared(setting, measures, before);
    for (Measure measure : measures) {
      if (measure instanceof Measure.Dominance dominance
          && setting.baseline().holds(dominance.product())) {
        return dominant(setting, cleared.problem(), dominance);
      }
    }
    return examined(cleared, List.of());
  }

  /** The market under all measures but dominance, cleared. */
  static SolvedMarket cleared(Setting setting, List<Measure> measures, SolvedMarket before) {
    List<Measure.Floors> ladders =
        measures.stream()
            .filter(Measure.Floors.class::isInstance)
            .map(Measure.Floors.class::cast)
            .filter(each -> setting.baseline().holds(each.first()))
            .filter(_ -> !setting.zone().isEmpty())
            .toList();
    List<Measure> others =
        measures.stream().filter(each -> !(each instanceof Measure.Floors)).toList();
    if (others.isEmpty() && !ladders.isEmpty()) {
      return CascadingFloors.set(setting, ladders);
    }
    MarketProblem changed = ScenarioMarket.of(setting, others);
    return ladders.isEmpty()
        ? MarketSolver.solvedNear(changed, before.equilibrium())
        : CascadingFloors.set(setting, ladders, changed);
  }

  private AnalysedMarket examined(SolvedMarket solved, List<LevyPocketed> pocketed) {
    var options = new AnalysisOptions(Method.AUTO, examined, examined);
    return MarketAnalysis.analyse(solved, pocketed, options, Progress.NONE);
  }

  private AnalysedMarket dominant(
      Setting setting, MarketProblem floored, Measure.Dominance dominance) {
    var conduct =
        new Policy.Conduct(
            dominance.coalition(),
            dominance.product(),
            setting.economies(dominance.exporters()),
            Set.of(),
            Behaviour.DOMINANT,
            1,
            setting.zone());
    MarketProblem market = floored.with(conduct);
    var response = DominantExporter.bestResponse(market);
    return examined(response.dominant(), List.of(MarketAnalysis.pocketed(market, response)));
  }
}
