package forge.app;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.Result;
import forge.store.assessments.AssessmentFiles;
import forge.store.assessments.AssessmentText;
import forge.store.assessments.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge assess verify}: makes a recorded assessment again. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    header = "Make a recorded assessment again and compare to the byte.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The entry is assessed again by the rules, the prices and the moment that the record names. The",
      "rules are those with its id that come with Forge, or those of --rules; their hash must be the",
      "one recorded. Exit code 0; 1 where anything differs, with the first line that does; 2 for bad",
      "input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge assess verify a2.json",
      "  forge assess verify a2.json --rules my-rules --prices price-book"
    })
final class AssessVerifyCommand implements Callable<Integer> {

  private static final String NAME = "forge assess verify";

  private final Surroundings surroundings;

  @Mixin private final RuleSetOption rules = new RuleSetOption();

  @Mixin private final PricesChoice prices = new PricesChoice();

  @Parameters(paramLabel = "FILE", description = "A recorded assessment.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  AssessVerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Checked<Optional<Recorded>> read = AssessmentFiles.read(file);
    if (read.value().isEmpty()) {
      return refuse(read.problems(), ExitCode.BAD_INPUT);
    }
    Recorded recorded = read.value().get();
    rules.usually(recorded.rules().id());
    var border = new AssessmentRequest(NAME, surroundings, rules, prices).border(recorded.asOf());
    if (border.value().isEmpty()) {
      return refuse(border.problems(), ExitCode.BAD_INPUT);
    }
    return verify(recorded, border.value().get());
  }

  private int verify(Recorded recorded, AssessmentRequest.Border border) {
    if (!border.grounds().hash().equals(recorded.rules().hash())) {
      String rule =
          "the record rests on rules %s with hash %s, and these have %s"
              .formatted(
                  recorded.rules().id(),
                  recorded.rules().hash().brief(),
                  border.grounds().hash().brief());
      return differs(rule, "Name the rules it was made by with --rules.");
    }
    return switch (border.assessor().assess(recorded.entry(), recorded.sale())) {
      case Result.Refused(var refusals) ->
          differs("the entry is refused now: " + refusals.getFirst().sentence(), "");
      case Result.Assessed(var assessment) -> compare(recorded, assessment, border);
    };
  }

  private int compare(Recorded recorded, Assessment assessment, AssessmentRequest.Border border) {
    var versions =
        new ArrayList<AssessmentVersion>(
            recorded.versions().subList(0, recorded.versions().size() - 1));
    AssessmentVersion last = recorded.version();
    versions.add(
        versions.isEmpty()
            ? AssessmentVersion.first(last.status(), assessment.charges())
            : versions.getLast().next(last.status(), last.reason(), assessment.charges()));
    String again = AssessmentText.json(assessment, recorded.sale(), border.grounds(), versions);
    List<String> now = again.lines().toList();
    List<String> then = text().lines().toList();
    for (int i = 0; i < Math.max(now.size(), then.size()); i++) {
      String one = i < then.size() ? then.get(i) : "";
      String other = i < now.size() ? now.get(i) : "";
      if (!one.equals(other)) {
        return differs(
            "line %d is '%s', and made again '%s'".formatted(i + 1, one.strip(), other.strip()),
            "");
      }
    }
    if (!again.equals(text())) {
      return differs("its line breaks differ", "Was it changed on its way?");
    }
    surroundings.out().print(json ? "{\"same\": true}\n" : "The same, to the byte\n");
    return ExitCode.DONE;
  }

  private String text() {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new Unavailable("the record cannot be read: " + unreadable.getMessage());
    }
  }

  private int differs(String rule, String advice) {
    return refuse(
        List.of(new Problem(file.toString(), 0, "", "", rule, advice)), ExitCode.DOES_NOT_HOLD);
  }

  private int refuse(List<Problem> problems, int code) {
    surroundings.refuse(problems, json);
    return code;
  }
}
