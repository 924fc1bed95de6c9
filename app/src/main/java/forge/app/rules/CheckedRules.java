package forge.app.rules;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.measure.Review;
import forge.levy.measure.RuleSet;
import forge.store.rules.HeadingText;
import forge.store.rules.RuleLibrary;
import forge.store.rules.RuleSetFiles;
import forge.store.worked.WorkedExamples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A rule set that was read, with what is wrong with it.
 *
 * @param name the identifier or the folder by which it was asked for
 */
public record CheckedRules(String name, Checked<RuleSet> read) {

  public CheckedRules {
    Objects.requireNonNull(name);
    Objects.requireNonNull(read);
  }

  /** The rules as far as they could be read. */
  public RuleSet rules() {
    return read.value();
  }

  /** Why they are not in force, if they are not. */
  public Optional<String> findObjection() {
    return read.clean()
        ? rules().heading().review().findObjection()
        : Optional.of("they break rules");
  }

  /** Whether nothing is wrong and somebody else than the author looked them through. */
  public boolean inForce() {
    return findObjection().isEmpty();
  }

  /** The hash of the canonical text; empty where something is wrong. */
  public String hash() {
    return read.clean() ? RuleSetFiles.hash(rules()).hex() : "";
  }

  /** The same with what its worked examples say against it. */
  public CheckedRules withExamples() {
    SortedMap<String, String> shipped = RuleLibrary.texts(name);
    Path folder = Path.of(name);
    return withExamples(name, Files.isDirectory(folder) ? WorkedExamples.texts(folder) : shipped);
  }

  /**
   * The same with what worked examples among some files say against it.
   *
   * @param folder what problems name as the folder of the files
   */
  public CheckedRules withExamples(String folder, SortedMap<String, String> files) {
    if (!read.clean() || WorkedExamples.count(files) == 0) {
      return this;
    }
    List<Problem> problems = WorkedExamples.check(folder, rules(), files);
    return new CheckedRules(name, new Checked<>(rules(), problems));
  }

  /**
   * The rules of some files that are kept as a version of a set. The review is what is known of who
   * wrote them and looked them through, whatever the files say.
   *
   * @param name by which it is asked for
   */
  public static CheckedRules of(
      String name, String set, SortedMap<String, String> files, Review review) {
    Checked<RuleSet> read = RuleSetFiles.read(set, files);
    var problems = new ArrayList<>(read.problems());
    String id = read.value().heading().id();
    if (files.containsKey("rules.yaml") && !id.equals(set)) {
      String rule = "the rules are kept as " + set + ", and their heading names others";
      int line = HeadingText.line(files, "id");
      problems.add(
          new Problem(set + "/rules.yaml", line, "id", id, rule, "Write id: " + set + "."));
    }
    return new CheckedRules(name, new Checked<>(read.value().reviewed(review), problems));
  }
}
