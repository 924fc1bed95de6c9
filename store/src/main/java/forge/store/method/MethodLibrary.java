package forge.store.method;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods that come with Forge, files on the class path named in order by an index. */
public final class MethodLibrary {

  private static final String RESOURCES = "/forge/prices/methods/";
  private static final String INDEX = "index.txt";

  private MethodLibrary() {}

  /** All of them that could be read, in the order of the index, and what is wrong with the others. */
  public static Checked<List<MethodFile>> shipped(World world) {
    var methods = new ArrayList<MethodFile>();
    var problems = new ArrayList<Problem>();
    for (String file : files()) {
      Optional<String> text = findText(file);
      if (text.isEmpty()) {
        problems.add(new Problem(INDEX, 0, "", file, "there is no such file", ""));
      } else {
        Checked<MethodFile> read = MethodFiles.read(file, text.get(), world);
        problems.addAll(read.problems());
        if (read.clean()) {
          methods.add(read.value());
        }
      }
    }
    return new Checked<>(List.copyOf(methods), problems);
  }

  /** The names of the files in the order of the index. */
  public static List<String> files() {
    return resource(INDEX)
        .orElseThrow()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** The text of a file that the index names, to start one's own from. */
  public static Optional<String> findText(String file) {
    return files().contains(file) ? resource(file) : Optional.empty();
  }

  private static Optional<String> resource(String file) {
    try (var stream = MethodLibrary.class.getResourceAsStream(RESOURCES + file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
