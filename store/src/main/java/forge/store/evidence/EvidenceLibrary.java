package forge.store.evidence;

import forge.kernel.Checked;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The evidence that comes with Forge: published figures with their sources, and synthetic evidence
 * for demonstration, which says so in every row.
 */
public final class EvidenceLibrary {

  private static final String RESOURCES = "/forge/prices/evidence/";

  private EvidenceLibrary() {}

  /** All of it. */
  public static EvidenceSet shipped() {
    var all = new ArrayList<Evidence>();
    for (String file : files()) {
      Checked<EvidenceSet> read = EvidenceText.read(file, resource(file), EvidenceText.ANY_TIME);
      if (!read.clean()) {
        throw new IllegalStateException(read.problems().getFirst().sentence());
      }
      all.addAll(read.value().all());
    }
    return EvidenceSet.of(all);
  }

  /** The names of its files. */
  public static List<String> files() {
    return resource("index.txt")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String resource(String file) {
    try (var stream = EvidenceLibrary.class.getResourceAsStream(RESOURCES + file)) {
      if (stream == null) {
        throw new IllegalStateException("The evidence file " + file + " is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
