package forge.app;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.world.WorldLoader;
import forge.world.World;
import forge.world.WorldChecks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which world a command is about, and the reading of it. */
final class WorldChoice {

  @Option(
      names = "--world",
      paramLabel = "DIR",
      description =
          "A folder whose tables take the place of the shipped ones of the same name, such as "
              + "DIR/zone.csv or DIR/CHAIN/prices.csv.")
  private @Nullable Path directory;

  /** The folder given, if one is. */
  Optional<Path> findDirectory() {
    return Optional.ofNullable(directory);
  }

  /** Why the folder cannot be read; empty where it can, or where none is given. */
  List<Problem> obstacles(String command) {
    Path given = directory;
    if (given == null || Files.isDirectory(given)) {
      return List.of();
    }
    String rule = Files.exists(given) ? "a world is a folder of tables" : "there is no such folder";
    String advice = "Make one with 'forge data export --to " + given + "'.";
    return List.of(new Problem(command, 0, "--world", given.toString(), rule, advice));
  }

  /** The good rows and every problem. */
  Checked<World> load() {
    Path given = directory;
    return given == null ? WorldLoader.shipped() : WorldLoader.from(given);
  }

  /**
   * A world to look at: the good rows. What is wrong is counted on standard error; where names are
   * not known it is what comes back.
   */
  Checked<World> loadToLookAt(Surroundings surroundings) {
    Checked<World> loaded = load();
    if (loaded.clean() || !WorldChecks.namesAreKnown(loaded.value())) {
      return loaded;
    }
    surroundings
        .err()
        .println(
            "%d rows or rules of this world are broken; the rest is shown. See 'forge data check'."
                .formatted(loaded.problems().size()));
    return new Checked<>(loaded.value(), List.of());
  }

  /** The world to look at, if there is one; and what is wrong. */
  Checked<Optional<World>> find(String command, Surroundings surroundings) {
    List<Problem> obstacles = obstacles(command);
    if (!obstacles.isEmpty()) {
      return new Checked<>(Optional.empty(), obstacles);
    }
    Checked<World> loaded = loadToLookAt(surroundings);
    return new Checked<>(
        loaded.clean() ? Optional.of(loaded.value()) : Optional.empty(), loaded.problems());
  }
}
