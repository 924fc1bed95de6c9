package forge.store.rules;

import forge.kernel.Checked;
import forge.levy.measure.RuleSet;
import forge.pricing.book.Hash;
import forge.store.book.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/**
 * Rule sets as folders, the format of {@code docs/formats/rules.md}. Reading never throws on bad
 * input: it answers with what could be read and with every problem, each with its file and line.
 */
public final class RuleSetFiles {

  private RuleSetFiles() {}

  /** The rule set in a folder. */
  public static Checked<RuleSet> read(Path folder) {
    return new RuleSetReader(RuleFolder.of(folder)).read();
  }

  /**
   * The rule set in some texts.
   *
   * @param name what problems name as their folder; empty for none
   * @param texts by the names of their files
   */
  public static Checked<RuleSet> read(String name, SortedMap<String, String> texts) {
    return new RuleSetReader(RuleFolder.of(name, texts)).read();
  }

  /** Writes the canonical files of a rule set into a folder, which is made where it is missing. */
  public static void write(RuleSet rules, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : RuleSetText.files(rules).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The SHA-256 of the canonical text: equal rules have equal hashes. */
  public static Hash hash(RuleSet rules) {
    return Digest.of(RuleSetText.canonical(rules));
  }
}
