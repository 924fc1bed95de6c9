package forge.store.reserve;

import forge.kernel.Problem;
import forge.store.world.WorldLoader;
import forge.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts of reserve documents and what is wrong with them. */
final class ReserveTexts {

  static final World WORLD = WorldLoader.shipped().value();

  private ReserveTexts() {}

  static String example(String name) {
    try {
      return Files.readString(Path.of("../docs/examples/reserve/" + name));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** The text with a passage that it holds replaced. */
  static String with(String text, String passage, String other) {
    if (!text.contains(passage)) {
      throw new IllegalArgumentException("The text has no passage " + passage);
    }
    return text.replace(passage, other);
  }

  static List<Problem> sizing(String text) {
    return ReserveFiles.sizing("s.yaml", text, WORLD).problems();
  }

  static List<Problem> plan(String text) {
    return ReserveFiles.plan("p.yaml", text).problems();
  }

  static List<Problem> policy(String text) {
    return ReserveFiles.policy("p.yaml", text).problems();
  }
}
