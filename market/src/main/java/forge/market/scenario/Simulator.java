package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.AnalysisOptions;
import forge.market.analysis.LevyPocketed;
import forge.market.analysis.MarketAnalysis;
import forge.market.analysis.Progress;
import forge.market.baseyear.LinkedChains;
import forge.market.conduct.DominantExporter;
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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Runs scenarios of a world beside their baselines. */
public final class Simulator {

  private final World world;
  private final BaseYear base;
  private final boolean examined;

  /** Baselines that were cleared, which later scenarios of the same chains start from. */
  private final Map<Cleared.Key, Cleared> cleared;

  private Simulator(
      World world, BaseYear base, boolean examined, Map<Cleared.Key, Cleared> cleared) {
    this.world = world;
    this.base = base;
    this.examined = examined;
    this.cleared = cleared;
  }

  /** A baseline, cleared and examined. */
  private record Cleared(Baseline baseline, SolvedMarket solved, AnalysedMarket before) {

    /** What it depends on, in a world. */
    private record Key(Horizon horizon, Set<Chain> chains, boolean examined) {}
  }

  /** A simulator that examines every market in full: second start and highest floors included. */
  public static Simulator of(World world, BaseYear base) {
    return new Simulator(world, base, true, new ConcurrentHashMap<>());
  }

  /** A simulator that clears and certifies and leaves out second starts and highest floors. */
  public Simulator quick() {
    return new Simulator(world, base, false, cleared);
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
    List<Set<Chain>> parts = LinkedChains.of(world, scenario.chains());
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

  private Simulation part(Scenario scenario, Set<Chain> chains, Set<EconomyId> zone) {
    Cleared known = cleared(scenario.horizon(), chains);
    Baseline baseline = known.baseline();
    var prepared = PreparedScenario.of(baseline, known.solved(), scenario, zone);
    AnalysedMarket before = known.before();
    var comparison = new Comparison(prepared.setting(), before, scenario(prepared));
    return new Simulation(
        scenario.name(),
        chains,
        prepared.dominant(),
        new Finding(comparison, scenario.holding()).sentence(),
        before,
        comparison.after(),
        baseline.fit(before.equilibrium()),
        comparison.changes(),
        comparison.goods(),
        baseline.assumptions(),
        comparison.shareOfEstimates());
  }

  /** A baseline cleared, now or before; two who ask at once may both clear it. */
  private Cleared cleared(Horizon horizon, Set<Chain> chains) {
    var key = new Cleared.Key(horizon, Set.copyOf(chains), examined);
    Cleared known = cleared.get(key);
    if (known == null) {
      Baseline baseline = Calibration.calibrate(world, base, horizon, chains);
      SolvedMarket solved = baseline.solved();
      var options = new AnalysisOptions(Method.AUTO, examined, false);
      known =
          new Cleared(
              baseline, solved, MarketAnalysis.analyse(solved, List.of(), options, Progress.NONE));
      cleared.putIfAbsent(key, known);
    }
    return known;
  }

  private AnalysedMarket scenario(PreparedScenario prepared) {
    return prepared.dominances().stream()
        .findFirst()
        .map(each -> dominant(prepared.setting(), prepared.market(), each))
        .orElseGet(() -> examined(prepared.after(), List.of()));
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
