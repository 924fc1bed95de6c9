package forge.app.market;

import forge.app.price.ZonePrices;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.market.analysis.Progress;
import forge.market.baseyear.Reconciled;
import forge.market.scenario.Scenario;
import forge.store.scenario.ScenarioFiles;
import forge.store.scenario.ScenarioOffer;
import forge.store.scenario.ZoneFile;
import forge.world.Parties;
import forge.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs scenarios on the world that comes with Forge, or on one's own tables in its place. */
public final class WorldSimulator implements forge.app.market.Simulator {

  private final Worlds worlds;

  public WorldSimulator(Worlds worlds) {
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
      problems.addAll(ScenarioCase.suppliers(where, world.value(), scenario.value(), zone.value()));
    }
    if (!problems.isEmpty()) {
      return new Preparation.Refused(problems);
    }
    progress.at("balancing the base year", 0, 0);
    Reconciled base = worlds.baseYear(world.value(), Optional.ofNullable(order.world()));
    return new ScenarioCase(world.value(), base, scenario.value(), zone.value())
        .ready(order.depth());
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
        ? new Checked<>(forge.market.scenario.Simulator.zone(world, scenario), List.of())
        : ZoneFile.read(file, code -> world.economies(new Parties(code, Set.of())));
  }

  /** Where the zone was named. */
  private static String where(Order order, Scenario scenario) {
    if (order.zone() != null) {
      return order.zone().toString();
    }
    return order.scenario().isEmpty() ? scenario.name() : order.scenario();
  }
}
