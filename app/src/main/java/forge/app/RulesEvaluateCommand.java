package forge.app;

import forge.app.json.Json;
import forge.app.price.ExplanationText;
import forge.app.text.Page;
import forge.kernel.Checked;
import forge.kernel.Explanation;
import forge.kernel.Problem;
import forge.kernel.Rounding;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.DutySentence;
import forge.levy.expression.Evaluation;
import forge.levy.expression.StatedFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge rules evaluate}: one duty sentence on stated facts. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Work out one duty sentence on stated facts, with every step.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Amounts are in the currency of --currency; the value counts as the price on every basis for",
      "which --price states no other. Exit code 0; 1 where a figure is missing; 2 for bad input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge rules evaluate \"8 %\" --value 30 --currency GBP",
      "  forge rules evaluate \"35.1 EUR / DTN\" --net-mass 10000 --currency GBP --rate EUR=0.8571",
      "  forge rules evaluate \"0.5 GBP / ASV / HLT\" --quantity 40 ASV --quantity 45 LTR --currency GBP",
      "  forge rules evaluate \"GAP(SERIES(mip), PRICE(CIF))\" --series \"mip=2408 EUR / TNE\" \\",
      "      --net-mass 1000 --value 1200 --currency EUR"
    })
final class RulesEvaluateCommand implements Callable<Integer> {

  private static final String NAME = "forge rules evaluate";
  private static final Rounding CENTS = Rounding.halfUp(2);

  private final Surroundings surroundings;

  @Parameters(paramLabel = "SENTENCE", description = "The duty sentence.")
  private String sentence = "";

  @Mixin private final FactOptions facts = new FactOptions();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  RulesEvaluateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<DutyExpression> read = DutySentence.read(sentence);
    Checked<Optional<StatedFacts>> stated = facts.read(NAME);
    var problems = new ArrayList<Problem>(read.problems());
    problems.addAll(stated.problems());
    if (!problems.isEmpty() || stated.value().isEmpty()) {
      surroundings.refuse(problems, json);
      return ExitCode.BAD_INPUT;
    }
    var evaluation = new Evaluation(stated.value().get());
    Evaluation.Term term = evaluation.term(read.value());
    if (!evaluation.missing().isEmpty()) {
      surroundings.refuse(
          evaluation.missing().stream()
              .map(each -> new Problem(NAME, 0, "", "", each, "State it."))
              .toList(),
          json);
      return ExitCode.DOES_NOT_HOLD;
    }
    surroundings.out().print(json ? document(read.value(), term) : text(read.value(), term));
    return ExitCode.DONE;
  }

  private String text(DutyExpression duty, Evaluation.Term term) {
    var page = new Page(surroundings.colour());
    page.labelled("Sentence", duty.toString());
    page.labelled("Amount", term.amount().shown() + " " + facts.currency());
    page.labelled("To the cent", cents(term) + " " + facts.currency());
    page.heading("HOW", "each step");
    ExplanationText.write(page, term.how(), 0);
    return page.text();
  }

  private static String cents(Evaluation.Term term) {
    return term.amount().rounded(CENTS).toPlainString();
  }

  private String document(DutyExpression duty, Evaluation.Term term) {
    return Json.object()
        .put("sentence", duty.toString())
        .put("currency", facts.currency())
        .put("amount", new BigDecimal(term.amount().shown()))
        .put("cents", term.amount().rounded(CENTS))
        .put("explanation", json(term.how()))
        .document();
  }

  private static Json json(Explanation step) {
    var parts = Json.array();
    step.parts().forEach(each -> parts.add(json(each)));
    return Json.object()
        .put("what", step.what())
        .put("value", step.value())
        .put("source", step.source())
        .put("parts", parts);
  }
}
