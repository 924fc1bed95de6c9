package forge.app;

import forge.app.rules.CheckedRules;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.measure.RuleSet;
import forge.store.rules.RuleLibrary;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say by which rules of a border. */
final class RuleSetOption {

  /** The rule set that is meant where none is named. */
  static final String USUAL = "demo-zone";

  @Option(
      names = "--rules",
      paramLabel = "DIR|ID",
      description =
          "The folder of a rule set, or the id of one that comes with Forge; 'forge rules show' lists "
              + "them. Default: "
              + USUAL
              + ".")
  private String rules = "";

  @Option(
      names = "--draft",
      description = "Go on with rules that nobody but their author has reviewed.")
  private boolean draft;

  private String usual = USUAL;

  /** Means other rules where none are named. */
  void usually(String id) {
    usual = id;
  }

  private String name() {
    return rules.isEmpty() ? usual : rules;
  }

  /** The rules meant, or why there are none to go by. */
  Checked<Optional<RuleSet>> read(String command) {
    Optional<Checked<RuleSet>> found = find();
    if (found.isEmpty()) {
      String advice = "Known are " + String.join(", ", RuleLibrary.ids()) + ", or name a folder.";
      return none(new Problem(command, 0, "--rules", name(), "there are no such rules", advice));
    }
    if (!found.get().clean()) {
      return new Checked<>(Optional.empty(), found.get().problems());
    }
    RuleSet read = found.get().value();
    Optional<String> objection = read.heading().review().findObjection();
    return objection.isPresent() && !draft
        ? none(
            new Problem(
                command,
                0,
                "--rules",
                name(),
                "the rule set is not in force, for " + objection.get(),
                "Have it reviewed, or add --draft to try it."))
        : new Checked<>(Optional.of(read), List.of());
  }

  private static Checked<Optional<RuleSet>> none(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  private Optional<Checked<RuleSet>> find() {
    try {
      return RuleSetChoice.find(name()).map(CheckedRules::read);
    } catch (InvalidPathException none) {
      return Optional.empty();
    }
  }
}
