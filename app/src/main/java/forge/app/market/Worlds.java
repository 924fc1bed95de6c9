package forge.app.market;

import forge.app.question.Unavailable;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.baseyear.Reconciled;
import forge.store.baseyear.BaseYears;
import forge.store.world.Fingerprint;
import forge.store.world.WorldLoader;
import forge.world.Chain;
import forge.world.World;
import forge.world.audit.Audit;
import forge.world.audit.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The worlds that commands run on: the shipped one, or it with the tables of a folder in the place
 * of its own. Base years are kept in the user's cache: {@code FORGE_CACHE}, else {@code
 * XDG_CACHE_HOME/forge}, else {@code ~/.cache/forge}.
 */
public final class Worlds {

  private final BaseYears baseYears;

  public Worlds(Map<String, String> environment) {
    this.baseYears = new BaseYears(cache(environment).resolve("base-years"));
  }

  private static Path cache(Map<String, String> environment) {
    String own = environment.getOrDefault("FORGE_CACHE", "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
    return shared.isEmpty()
        ? Path.of(System.getProperty("user.home"), ".cache", "forge")
        : Path.of(shared, "forge");
  }

  /**
   * A world with everything that nothing may stand on; the shipped one where no folder is named.
   */
  public Checked<World> read(Optional<Path> directory) {
    if (directory.isEmpty()) {
      return WorldLoader.shipped();
    }
    Checked<World> read = WorldLoader.from(directory.get());
    var problems = new ArrayList<>(WorldFolder.stray(directory.get(), read.value()));
    read.problems().forEach(each -> problems.add(placed(directory.get(), each)));
    if (read.clean()) {
      Audit.of(read.value()).stream()
          .filter(each -> each.severity() == Severity.HARD)
          .forEach(each -> problems.add(placed(directory.get(), each.problem())));
    }
    return new Checked<>(read.value(), problems);
  }

  /** A problem of a table with the folder that the table lies in. */
  private static Problem placed(Path folder, Problem each) {
    Path own = folder.resolve(each.file());
    return Files.isRegularFile(own)
        ? new Problem(
            own.toString(), each.line(), each.field(), each.value(), each.rule(), each.advice())
        : each;
  }

  /** The balanced base year of a world that was read from a folder, or of the shipped one. */
  public Reconciled baseYear(World world, Optional<Path> directory) {
    try {
      List<String> chains = world.chains().stream().map(Chain::id).toList();
      return baseYears.of(world, Fingerprint.of(directory, chains));
    } catch (IOException unreadable) {
      throw new Unavailable("the tables of the world cannot be read: " + unreadable.getMessage());
    }
  }
}
