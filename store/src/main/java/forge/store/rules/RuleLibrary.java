package forge.store.rules;

import forge.kernel.Checked;
import forge.levy.measure.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule sets that come with Forge: files on the class path, named by an index of lines {@code
 * us-tariff/rules.yaml}.
 */
public final class RuleLibrary {

  private static final String RESOURCES = "/forge/levy/rules/";
  private static final String INDEX = "index.txt";

  private RuleLibrary() {}

  /** The identifiers of the rule sets, in the order of the index. */
  public static List<String> ids() {
    return index().stream().map(line -> line.substring(0, line.indexOf('/'))).distinct().toList();
  }

  /** The rule set with an identifier, if one is shipped, and what is wrong with it. */
  public static Optional<Checked<RuleSet>> find(String id) {
    SortedMap<String, String> texts = texts(id);
    return texts.isEmpty() ? Optional.empty() : Optional.of(RuleSetFiles.read(id, texts));
  }

  /**
   * The files of a rule set by their names, to start one's own from; none where none is shipped.
   */
  public static SortedMap<String, String> texts(String id) {
    var texts = new TreeMap<String, String>();
    for (String line : index()) {
      if (line.startsWith(id + "/")) {
        texts.put(line.substring(id.length() + 1), resource(line));
      }
    }
    return texts;
  }

  private static List<String> index() {
    return resource(INDEX).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String resource(String file) {
    try (var stream = RuleLibrary.class.getResourceAsStream(RESOURCES + file)) {
      if (stream == null) {
        throw new IllegalStateException("The index names " + file + ", which is not there");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
