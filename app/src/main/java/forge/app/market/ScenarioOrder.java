package forge.app.market;

import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.market.baseyear.Reconciled;
import forge.market.scenario.Measure;
import forge.market.scenario.Scenario;
import forge.market.scenario.Simulator;
import forge.store.scenario.BookedPrices;
import forge.store.scenario.ScenarioFiles;
import forge.world.Parties;
import forge.world.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A scenario as it is asked for: one on offer or a document, with changes.
 *
 * @param name one on offer, empty for the first; it is not looked at where there is a document
 * @param document the text of a scenario, or empty
 * @param zone codes of members in the place of the scenario's own; none for its own
 * @param floors measures in the place of its floors, each the JSON of a measure; none for its own
 * @param shocks measures that are added, each the JSON of a measure
 */
public record ScenarioOrder(
    String name, String document, List<String> zone, List<String> floors, List<String> shocks) {

  private static final String ASKED = "request";

  public ScenarioOrder {
    Objects.requireNonNull(name);
    Objects.requireNonNull(document);
    zone = List.copyOf(zone);
    floors = List.copyOf(floors);
    shocks = List.copyOf(shocks);
  }

  /** The scenario meant on a world, or everything that is wrong. */
  public Checked<Optional<ScenarioCase>> on(World world, Reconciled base, BookedPrices prices) {
    Checked<Scenario> read = read(world, prices);
    if (!read.clean()) {
      return new Checked<>(Optional.empty(), read.problems());
    }
    Scenario own = read.value();
    var problems = new ArrayList<Problem>();
    List<Scenario.Dated> replacing = measures("floors", floors, own, world, problems);
    List<Scenario.Dated> added = measures("shocks", shocks, own, world, problems);
    Set<EconomyId> members = members(world, own, problems);
    if (!problems.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    var measures = new ArrayList<Scenario.Dated>();
    for (Scenario.Dated each : own.measures()) {
      if (floors.isEmpty() || !(each.measure() instanceof Measure.Floors)) {
        measures.add(each);
      }
    }
    measures.addAll(replacing);
    measures.addAll(added);
    var changed =
        new Scenario(
            own.name(),
            own.title(),
            own.question(),
            own.horizon(),
            own.date(),
            own.chains(),
            own.zone(),
            measures);
    problems.addAll(ScenarioCase.suppliers(ASKED, world, changed, members));
    return problems.isEmpty()
        ? new Checked<>(Optional.of(new ScenarioCase(world, base, changed, members)), List.of())
        : new Checked<>(Optional.empty(), problems);
  }

  private Checked<Scenario> read(World world, BookedPrices prices) {
    if (!document.isEmpty()) {
      byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
      return ScenarioFiles.read("document", bytes, world, prices);
    }
    boolean usual = name.isEmpty() || name.equals("default");
    String meant = usual ? ScenarioFiles.shipped().getFirst().name() : name;
    return ScenarioFiles.shipped(meant, world, prices);
  }

  /** Measures read as a scenario of their own, on the day and for the chains of this one. */
  private static List<Scenario.Dated> measures(
      String field, List<String> json, Scenario own, World world, List<Problem> problems) {
    if (json.isEmpty()) {
      return List.of();
    }
    String text =
        "{\"forge\": \"scenario/1\", \"name\": \"%s\", \"title\": \"%s\", \"date\": \"%s\", \"measures\": [%s]}"
            .formatted(own.name(), field, own.date(), String.join(", ", json));
    Checked<Scenario> read =
        ScenarioFiles.read(field + ".json", text.getBytes(StandardCharsets.UTF_8), world);
    problems.addAll(read.problems());
    return read.value().measures();
  }

  private Set<EconomyId> members(World world, Scenario own, List<Problem> problems) {
    if (zone.isEmpty()) {
      return Simulator.zone(world, own);
    }
    var members = new LinkedHashSet<EconomyId>();
    for (String code : zone) {
      Set<EconomyId> named = world.economies(new Parties(code, Set.of()));
      if (named.isEmpty()) {
        String advice = "Name an economy or a group by its code, such as JPN or EU27.";
        problems.add(
            new Problem(ASKED, 0, "zone", code, "no economy or group has this code", advice));
      }
      members.addAll(named);
    }
    return members;
  }
}
