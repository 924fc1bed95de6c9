package forge.app.rules;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.measure.RuleSet;
import forge.store.rules.RuleLibrary;
import forge.store.rules.RuleSetFiles;
import forge.store.worked.WorkedExamples;
import java.nio.file.Files;
import java.nio.file.Path;
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
    if (!read.clean()) {
      return this;
    }
    SortedMap<String, String> shipped = RuleLibrary.texts(name);
    Path folder = Path.of(name);
    List<Problem> problems =
        WorkedExamples.check(
            name, rules(), Files.isDirectory(folder) ? WorkedExamples.texts(folder) : shipped);
    return new CheckedRules(name, new Checked<>(rules(), problems));
  }
}
