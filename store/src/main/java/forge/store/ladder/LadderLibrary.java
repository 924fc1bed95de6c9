package forge.store.ladder;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ladders that come with Forge, one a chain, named in order by an index. */
public final class LadderLibrary {

  private static final String RESOURCES = "/forge/prices/ladders/";

  private LadderLibrary() {}

  /** The names of the ladders, in order: those of their chains. */
  public static List<String> names() {
    return resource("index.txt")
        .orElseThrow()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The ladders that fit the world, and what is wrong with those that do not. */
  public static Checked<List<LadderFile>> shipped(World world) {
    var ladders = new ArrayList<LadderFile>();
    var problems = new ArrayList<Problem>();
    for (String name : names()) {
      Checked<LadderFile> read =
          LadderFiles.read(name + ".yaml", findText(name).orElseThrow(), world);
      problems.addAll(read.problems());
      if (read.clean()) {
        ladders.add(read.value());
      }
    }
    return new Checked<>(ladders, problems);
  }

  /** The YAML text of a ladder that comes with Forge, to start one's own from. */
  public static Optional<String> findText(String name) {
    return names().contains(name) ? resource(name + ".yaml") : Optional.empty();
  }

  private static Optional<String> resource(String file) {
    try (var stream = LadderLibrary.class.getResourceAsStream(RESOURCES + file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
