package forge.store.reserve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The reserve's documents that come with Forge. */
public final class ReserveLibrary {

  /** The sizing over all chains of the world. */
  public static final String SIZING = "nine-chains.sizing.yaml";

  /** The buying plan over the shortfalls that the United States published in 2013. */
  public static final String PLAN = "nds-2013.plan.yaml";

  /** The first policy, filled slowly and released in emergencies. */
  public static final String POLICY = "demonstration.policy.yaml";

  /** The published model of filling and release. */
  public static final String RELEASE = "markov.release.yaml";

  /** The shortfalls of table 10-1 of the 2013 report on stockpile requirements. */
  public static final String TABLE = "nds-2013-table-10-1.csv";

  private static final String RESOURCES = "/forge/reserve/";

  private ReserveLibrary() {}

  /** The text of a document that comes with Forge; throws where none has the name. */
  public static String text(String name) {
    return findText(name)
        .orElseThrow(() -> new IllegalArgumentException("No document " + name + " is shipped"));
  }

  /** The text of a document that comes with Forge, if there is one. */
  public static Optional<String> findText(String name) {
    try (var stream = ReserveLibrary.class.getResourceAsStream(RESOURCES + name)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
