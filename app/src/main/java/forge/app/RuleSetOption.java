package forge.app;

import forge.app.rules.CheckedRules;
import forge.app.rules.RuleSetChoice;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.ZoneAreas;
import forge.levy.zone.ZoneRegister;
import forge.store.imports.Countries;
import forge.store.rules.RuleLibrary;
import forge.store.world.WorldLoader;
import forge.store.zone.ZoneRegisterFiles;
import forge.world.World;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say by which rules of a border. */
final class RuleSetOption {

  /** The rule set that is meant where none is named. */
  static final String USUAL = "demo-zone";

  @Option(
      names = "--rules",
      paramLabel = "DIR|ID",
      description =
          "The folder of a rule set, or the id of one that comes with Forge; 'forge rules show'"
              + " lists them. Default: "
              + USUAL
              + ".")
  private String rules = "";

  @Option(
      names = "--draft",
      description = "Go on with rules that nobody but their author has reviewed.")
  private boolean draft;

  private static final EconomyId REST_OF_UNION = EconomyId.of("XEU");

  private String usual = USUAL;
  private @Nullable Path zone;

  /** Means other rules where none are named. */
  void usually(String id) {
    usual = id;
  }

  /** Goes on with rules that nobody reviewed, as a record made by them did. */
  void drafts() {
    draft = true;
  }

  /** Takes the zone of the rules from a register, where one is named. */
  void zone(@Nullable Path register) {
    zone = register;
  }

  /** The folder or the id meant. */
  String name() {
    return rules.isEmpty() ? usual : rules;
  }

  /** The rules meant, or why there are none to go by. */
  Checked<Optional<RuleSet>> read(String command) {
    Optional<Checked<RuleSet>> found = find();
    if (found.isEmpty()) {
      String advice = "Known are " + String.join(", ", RuleLibrary.ids()) + ", or name a folder.";
      return none(new Problem(command, 0, "--rules", name(), "there are no such rules", advice));
    }
    if (!found.get().clean()) {
      return new Checked<>(Optional.empty(), found.get().problems());
    }
    RuleSet read = found.get().value();
    Optional<String> objection = read.heading().review().findObjection();
    return objection.isPresent() && !draft
        ? none(
            new Problem(
                command,
                0,
                "--rules",
                name(),
                "the rule set is not in force, for " + objection.get(),
                "Have it reviewed, or add --draft to try it."))
        : drawn(command, read);
  }

  /** The rules with the zone of the register named, if one is. */
  private Checked<Optional<RuleSet>> drawn(String command, RuleSet read) {
    Path file = zone;
    if (file == null) {
      return new Checked<>(Optional.of(read), List.of());
    }
    World world = WorldLoader.shipped().value();
    Checked<ZoneRegister> register = ZoneRegisterFiles.read(file, world);
    if (!register.clean()) {
      return new Checked<>(Optional.empty(), register.problems());
    }
    Optional<RuleSet> drawn =
        ZoneAreas.find(read, register.value(), economy -> countries(economy, world));
    return drawn.isPresent()
        ? new Checked<>(drawn, List.of())
        : none(
            new Problem(
                command,
                0,
                "--zone",
                file.toString(),
                "the rules " + name() + " have no area named " + ZoneAreas.ZONE,
                "Leave --zone out, or name rules that have one."));
  }

  /** An economy, or the members of the European Union that have no row of their own. */
  private static List<EconomyId> countries(EconomyId economy, World world) {
    if (!economy.equals(REST_OF_UNION)) {
      return List.of(economy);
    }
    return Countries.shipped().union().stream()
        .filter(each -> world.economies().stream().noneMatch(own -> own.id().equals(each)))
        .toList();
  }

  private static Checked<Optional<RuleSet>> none(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  private Optional<Checked<RuleSet>> find() {
    try {
      return RuleSetChoice.find(name()).map(CheckedRules::read);
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }
}
