package forge.app;

import forge.app.rules.CheckedRules;
import forge.app.rules.RuleSetChoice;
import forge.app.rules.RulesDiffText;
import forge.kernel.Problem;
import forge.store.rules.RuleSetDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge rules diff}: how one rule set differs from another. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "Compare two rule sets: measures added, removed and changed, by their labels.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Compares canonical texts, so that order, layout and comments do not count. Exit code 0"
          + " whether",
      "or not they differ, 2 if one of them is not there or cannot be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge rules diff us-tariff demo-zone",
      "  forge rules diff mine-2026 mine-2027 --json | jq '.changed[]'"
    })
final class RulesDiffCommand implements Callable<Integer> {

  private static final String NAME = "forge rules diff";

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "A", description = "A folder or an identifier.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "A folder or an identifier.")
  private String second = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  RulesDiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var rules = new ArrayList<CheckedRules>();
    var problems = new ArrayList<Problem>();
    for (String word : List.of(first, second)) {
      RuleSetChoice.find(word)
          .ifPresentOrElse(rules::add, () -> problems.add(RuleSetChoice.unknown(NAME, word)));
    }
    rules.forEach(each -> problems.addAll(each.read().problems()));
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, json);
      return ExitCode.BAD_INPUT;
    }
    var difference = RuleSetDifference.of(rules.getFirst().rules(), rules.getLast().rules());
    surroundings
        .out()
        .print(
            json
                ? RulesDiffText.json(difference).document()
                : RulesDiffText.text(difference, surroundings.colour()));
    return ExitCode.DONE;
  }
}
