package forge.app;

import forge.app.rules.CheckedRules;
import forge.app.rules.RuleSetChoice;
import forge.app.rules.RulesCheckText;
import forge.kernel.Problem;
import forge.store.rules.RuleLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge rules check}: every rule that rule sets break, all at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Check rule sets: every problem at once.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The worked examples of a rule set, in its folder examples, are worked out too.",
      "Names that nobody declares, labels that stand twice, base cases that overlap, measures"
          + " outside",
      "their act or area, exceptions outside their base case, lines without a duty. Exit code 1 if"
          + " a",
      "rule is broken or a rule set is not in force because nobody but its author reviewed it, 2"
          + " if",
      "there is no such rule set."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge rules check",
      "  forge rules check us-tariff mine",
      "  forge rules check mine --json | jq '.ruleSets[].problems[].sentence'"
    })
final class RulesCheckCommand implements Callable<Integer> {

  private static final String NAME = "forge rules check";

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "SET",
      arity = "0..*",
      description = "Folders and identifiers; all that come with Forge where none is given.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  RulesCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var checked = new ArrayList<CheckedRules>();
    var problems = new ArrayList<Problem>();
    for (String word : words.isEmpty() ? RuleLibrary.ids() : words) {
      Optional<CheckedRules> found = RuleSetChoice.find(word);
      found.ifPresentOrElse(
          each -> checked.add(each.withExamples()),
          () -> problems.add(RuleSetChoice.unknown(NAME, word)));
    }
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, json);
      return ExitCode.BAD_INPUT;
    }
    surroundings
        .out()
        .print(
            json
                ? RulesCheckText.json(checked).document()
                : RulesCheckText.text(checked, surroundings.colour()));
    return checked.stream().allMatch(CheckedRules::inForce)
        ? ExitCode.DONE
        : ExitCode.DOES_NOT_HOLD;
  }
}
