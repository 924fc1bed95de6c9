package forge.app;

import forge.app.rules.CheckedRules;
import forge.app.rules.RuleSetChoice;
import forge.app.rules.RulesJson;
import forge.app.rules.RulesQuestion;
import forge.app.rules.RulesText;
import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import forge.kernel.Problem;
import forge.levy.entry.GoodsCode;
import forge.levy.measure.RuleSet;
import forge.store.document.Suggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge rules show}: what a rule set says, and what of it is in force. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Show a rule set, or what it says about goods, an origin, a measure.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Duties stand in their canonical text. A measure is inherited by every code under its own;"
          + " an",
      "exception stands under its base case. Exit code 2 if there is no such rule set or measure."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge rules show us-tariff",
      "  forge rules show us-tariff --goods 8112.92.10 --origin CHN --on 2026-06-01",
      "  forge rules show demo-zone --measure levy-ndpr-oxide",
      "  forge rules show demo-zone --goods 8505.11.00 --json"
    })
final class RulesShowCommand implements Callable<Integer> {

  private static final String NAME = "forge rules show";

  private final Surroundings surroundings;
  private final List<Problem> problems = new ArrayList<>();

  @Parameters(paramLabel = "SET", description = "A folder or an identifier.")
  private String word = "";

  @Option(names = "--goods", paramLabel = "CODE", description = "Measures that these goods meet.")
  private String goods = "";

  @Option(
      names = "--origin",
      paramLabel = "ECONOMY",
      description = "Measures that goods from there meet; a code of ISO 3166-1.")
  private String origin = "";

  @Option(names = "--on", paramLabel = "DAY", description = "The day that counts; today at first.")
  private String on = "";

  @Option(names = "--measure", paramLabel = "LABEL", description = "One measure.")
  private String measure = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  RulesShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<CheckedRules> found = RuleSetChoice.find(word);
    if (found.isEmpty()) {
      problems.add(RuleSetChoice.unknown(NAME, word));
    }
    found.ifPresent(each -> problems.addAll(each.read().problems()));
    Optional<RulesQuestion> question = found.map(each -> question(each.rules()));
    if (!problems.isEmpty() || found.isEmpty() || question.isEmpty()) {
      surroundings.refuse(problems, json);
      return ExitCode.BAD_INPUT;
    }
    surroundings
        .out()
        .print(
            json
                ? RulesJson.of(found.get(), question.get()).document()
                : RulesText.of(found.get(), question.get(), surroundings.colour()));
    return ExitCode.DONE;
  }

  private RulesQuestion question(RuleSet rules) {
    List<GoodsCode> codes = goods.isEmpty() ? List.of() : GoodsCode.find(goods).stream().toList();
    if (!goods.isEmpty() && codes.isEmpty()) {
      refuse("--goods", goods, "is no goods code", "A code has 2, 4, 6, 8 or 10 digits.");
    }
    List<EconomyId> economies =
        origin.isEmpty() ? List.of() : Iso3166.find(origin).stream().toList();
    if (!origin.isEmpty() && economies.isEmpty()) {
      List<String> known = Iso3166.all().stream().map(EconomyId::code).toList();
      refuse(
          "--origin",
          origin,
          "no economy of ISO 3166-1 has this code",
          Suggestion.sentence(origin, known));
    }
    List<String> labels = rules.measures().stream().map(each -> each.id().text()).toList();
    if (!measure.isEmpty() && !labels.contains(measure)) {
      refuse(
          "--measure", measure, "no measure has this label", Suggestion.sentence(measure, labels));
    }
    return new RulesQuestion(
        codes, economies, measure.isEmpty() ? List.of() : List.of(measure), day());
  }

  private LocalDate day() {
    if (on.isEmpty()) {
      return LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC);
    }
    try {
      return LocalDate.parse(on);
    } catch (DateTimeException wrong) {
      refuse("--on", on, "must be a day of the calendar", "Write it as 2026-02-04.");
      return LocalDate.EPOCH;
    }
  }

  private void refuse(String option, String value, String rule, String advice) {
    problems.add(new Problem(NAME, 0, option, value, rule, advice));
  }
}
