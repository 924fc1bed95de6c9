package forge.app;

import forge.app.reading.DataNote;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.market.baseyear.LinkedChains;
import forge.market.baseyear.Reconciled;
import forge.market.ensemble.Ensemble;
import forge.market.scenario.Scenario;
import forge.market.scenario.Simulator;
import forge.store.scenario.ScenarioFiles;
import forge.store.scenario.ScenarioOffer;
import forge.store.scenario.ZoneFile;
import forge.world.Chain;
import forge.world.Parties;
import forge.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs scenarios on the world that comes with Forge, or on one's own tables in its place. */
final class WorldSimulator implements forge.app.Simulator {

  private final Worlds worlds;

  WorldSimulator(Worlds worlds) {
    this.worlds = worlds;
  }

  @Override
  public List<ScenarioOffer> offers() {
    return ScenarioFiles.shipped();
  }

  @Override
  public Preparation prepare(Order order, Progress progress) {
    progress.at("reading the world", 0, 0);
    Checked<World> world = worlds.read(Optional.ofNullable(order.world()));
    if (!world.clean()) {
      return new Preparation.Refused(world.problems());
    }
    Checked<Scenario> scenario = scenario(order, world.value());
    Checked<Set<EconomyId>> zone = zone(order.zone(), world.value(), scenario.value());
    var problems = new ArrayList<>(scenario.problems());
    problems.addAll(zone.problems());
    if (problems.isEmpty()) {
      String where = where(order, scenario.value());
      problems.addAll(suppliers(where, world.value(), scenario.value(), zone.value()));
    }
    return problems.isEmpty()
        ? ready(order, world.value(), scenario.value(), zone.value(), progress)
        : new Preparation.Refused(problems);
  }

  private Preparation ready(
      Order order, World world, Scenario scenario, Set<EconomyId> zone, Progress progress) {
    progress.at("balancing the base year", 0, 0);
    Reconciled base = worlds.baseYear(world, Optional.ofNullable(order.world()));
    Set<Chain> chains = LinkedChains.with(world, chains(world, scenario));
    List<Problem> problems =
        base.problems().stream()
            .filter(each -> chains.stream().anyMatch(c -> each.file().startsWith(c.id() + "/")))
            .toList();
    if (!problems.isEmpty()) {
      return new Preparation.Refused(problems);
    }
    Simulator full = Simulator.of(world, base.year());
    Simulator simulator =
        switch (order.depth()) {
          case FULL -> full;
          case QUICK -> full.quick();
        };
    DataNote data = new Citations(world, base).note();
    return new Preparation.Ready(
        running -> simulator.run(scenario, zone, running),
        (seed, only) -> ensemble(world, base, scenario, zone, new Draws(seed, only)),
        data);
  }

  private record Draws(long seed, List<String> chains) {}

  private static Checked<Optional<Ensemble>> ensemble(
      World world, Reconciled base, Scenario scenario, Set<EconomyId> zone, Draws draws) {
    var chains = new LinkedHashSet<String>();
    var problems = new ArrayList<Problem>();
    for (String name : draws.chains()) {
      WorldChoice.findChain(world, name)
          .filter(each -> chains(world, scenario).contains(each))
          .ifPresentOrElse(
              each -> chains.add(each.id()),
              () -> problems.add(notLookedAt(world, scenario, name)));
    }
    return problems.isEmpty()
        ? new Checked<>(
            Optional.of(Ensemble.of(world, base.year(), scenario.of(chains), zone, draws.seed())),
            List.of())
        : new Checked<>(Optional.empty(), problems);
  }

  private static Problem notLookedAt(World world, Scenario scenario, String name) {
    String chains =
        chains(world, scenario).stream().map(Chain::id).collect(Collectors.joining(", "));
    String rule = "the scenario %s looks at no chain of this name".formatted(scenario.name());
    return new Problem("forge ensemble", 0, "--chain", name, rule, "It looks at: " + chains + ".");
  }

  /** A name on offer unless it looks like the name of a file, or is one and on no offer. */
  private Checked<Scenario> scenario(Order order, World world) {
    String asked = order.scenario();
    String name = asked.isEmpty() ? offers().getFirst().name() : asked;
    var booked = new ZonePrices(order.book());
    boolean offered = offers().stream().anyMatch(each -> each.name().equals(name));
    boolean file = name.matches(".*(/|\\\\|\\.yaml|\\.yml|\\.json)") || name.contains("/");
    return !offered && (file || Files.exists(Path.of(name)))
        ? ScenarioFiles.read(Path.of(name), world, booked)
        : ScenarioFiles.shipped(name, world, booked);
  }

  private static Checked<Set<EconomyId>> zone(@Nullable Path file, World world, Scenario scenario) {
    return file == null
        ? new Checked<>(Simulator.zone(world, scenario), List.of())
        : ZoneFile.read(file, code -> world.economies(new Parties(code, Set.of())));
  }

  /** Where the zone was named. */
  private static String where(Order order, Scenario scenario) {
    if (order.zone() != null) {
      return order.zone().toString();
    }
    return order.scenario().isEmpty() ? scenario.name() : order.scenario();
  }

  /** Members that dominate a chain of the scenario, at whom its measures are aimed. */
  private static List<Problem> suppliers(
      String where, World world, Scenario scenario, Set<EconomyId> zone) {
    var problems = new ArrayList<Problem>();
    for (Chain chain : chains(world, scenario)) {
      if (zone.contains(chain.dominant())) {
        String rule =
            "dominates %s, a chain of the scenario, and cannot be in the zone"
                .formatted(chain.name());
        String advice = "Leave it out, or leave %s out of the chains.".formatted(chain.id());
        problems.add(new Problem(where, 0, "economy", chain.dominant().code(), rule, advice));
      }
    }
    return problems;
  }

  private static Set<Chain> chains(World world, Scenario scenario) {
    var chains = new LinkedHashSet<>(world.chains());
    chains.removeIf(each -> !scenario.chains().isEmpty() && !scenario.chains().contains(each.id()));
    return chains;
  }
}
