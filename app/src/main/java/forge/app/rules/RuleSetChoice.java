package forge.app.rules;

import forge.kernel.Problem;
import forge.store.document.Suggestion;
import forge.store.rules.RuleLibrary;
import forge.store.rules.RuleSetFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the rule set that a word on the command line means: a folder, or one that is shipped. */
public final class RuleSetChoice {

  private static final String RULES = "rules.yaml";

  private RuleSetChoice() {}

  /** The rule set, with what is wrong with it; none where nothing is named so. */
  public static Optional<CheckedRules> find(String word) {
    Path folder = Path.of(word);
    if (Files.isRegularFile(folder.resolve(RULES))) {
      return Optional.of(new CheckedRules(word, RuleSetFiles.read(folder)));
    }
    return RuleLibrary.find(word).map(read -> new CheckedRules(word, read));
  }

  /** Says that nothing is named so. */
  public static Problem unknown(String command, String word) {
    return new Problem(
        command,
        0,
        "SET",
        word,
        "no folder with a rules.yaml and no rule set of Forge is named so",
        Suggestion.sentence(word, RuleLibrary.ids()));
  }
}
