package forge.app.market;

import forge.app.market.Simulator.Depth;
import forge.app.question.ChainNames;
import forge.app.reading.DataNote;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.market.baseyear.LinkedChains;
import forge.market.baseyear.Reconciled;
import forge.market.ensemble.Ensemble;
import forge.market.scenario.Scenario;
import forge.market.scenario.Simulator;
import forge.world.Chain;
import forge.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A scenario on a world with its base year, for the members of a zone. */
public record ScenarioCase(World world, Reconciled base, Scenario scenario, Set<EconomyId> zone) {

  public ScenarioCase {
    Objects.requireNonNull(world);
    Objects.requireNonNull(base);
    Objects.requireNonNull(scenario);
    Objects.requireNonNull(zone);
  }

  /** The scenario ready to be run, or what of the base year is against it. */
  public Preparation ready(Depth depth) {
    return ready(depth, Simulator.of(world, base.year()));
  }

  /** The same with a simulator of the world that may know its baselines already. */
  public Preparation ready(Depth depth, Simulator full) {
    Set<Chain> chains = LinkedChains.with(world, chains(world, scenario));
    List<Problem> problems =
        base.problems().stream()
            .filter(each -> chains.stream().anyMatch(c -> each.file().startsWith(c.id() + "/")))
            .toList();
    if (!problems.isEmpty()) {
      return new Preparation.Refused(problems);
    }
    Simulator simulator =
        switch (depth) {
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
      ChainNames.find(world, name)
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

  /** Members that dominate a chain of the scenario, at whom its measures are aimed. */
  public static List<Problem> suppliers(
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
