package forge.app.cases;

import forge.kernel.Checked;
import forge.market.problem.MarketProblem;
import forge.store.MarketFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The market files of {@code docs/examples}, which the build puts beside the cases. */
final class MarketShelf {

  private static final String FOLDER = "/forge/cases/";

  /** The market of a file of this name. */
  MarketProblem market(String name) {
    Checked<MarketProblem> read = MarketFiles.read(name, bytes(FOLDER + name));
    if (!read.clean()) {
      throw new IllegalStateException(read.problems().getFirst().sentence());
    }
    return read.value();
  }

  /** The bytes of a resource. */
  static byte[] bytes(String resource) {
    try (InputStream stream = MarketShelf.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The build lacks " + resource);
      }
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
