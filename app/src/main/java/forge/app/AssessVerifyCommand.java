package forge.app;

import forge.app.levy.Border;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.assessments.AssessmentFiles;
import forge.store.assessments.Recorded;
import forge.store.book.Digest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
      "The entry is assessed again by the rules, the prices and the moment that the record names."
          + " The",
      "rules are those with its id that come with Forge, or those of --rules; their hash must be"
          + " the",
      "one recorded. Exit code 0; 1 where anything differs, with the first line that does; 2 for"
          + " bad",
      "input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge assess verify a2.json",
      "  forge assess verify a2.json --after a1.json",
      "  forge assess verify a2.json --rules my-rules --prices price-book"
    })
final class AssessVerifyCommand implements Callable<Integer> {

  private static final String NAME = "forge assess verify";

  private final Surroundings surroundings;

  @Mixin private final RuleSetOption rules = new RuleSetOption();

  @Option(
      names = "--zone",
      paramLabel = "FILE",
      description =
          "A register of the zone: the area 'zone' of the rules is then who stands in a relation"
              + " whose terms spare the levy ('forge rules zone' shows one). Without it, as the"
              + " rules say.")
  private @Nullable Path zone;

  @Mixin private final PricesChoice prices = new PricesChoice();

  @Parameters(paramLabel = "FILE", description = "A recorded assessment.")
  private Path file = Path.of("");

  @Option(
      names = "--after",
      paramLabel = "FILE",
      description = "The record that it follows: its hash must be the one that is named.")
  private @Nullable Path after;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  AssessVerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    rules.zone(zone);
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

  private int verify(Recorded recorded, Border border) {
    var check = new RecordCheck(file, recorded);
    Optional<Problem> wrong =
        check.restsOn(border)
            ? check.findDifference(border).or(() -> predecessor(recorded))
            : Optional.of(check.otherRules(border, "Name the rules it was made by with --rules."));
    if (wrong.isPresent()) {
      return refuse(List.of(wrong.get()), ExitCode.DOES_NOT_HOLD);
    }
    surroundings.out().print(json ? "{\"same\": true}\n" : "The same, to the byte\n");
    return ExitCode.DONE;
  }

  /** What is wrong with the record that this one names as the one before it, where it is shown. */
  private Optional<Problem> predecessor(Recorded recorded) {
    if (after == null || Digest.of(RecordCheck.text(after)).equals(recorded.ledger().after())) {
      return Optional.empty();
    }
    String rule = "is not the record that " + file + " follows: its hash is another";
    return Optional.of(new Problem(after.toString(), 0, "", "", rule, ""));
  }

  private int refuse(List<Problem> problems, int code) {
    surroundings.refuse(problems, json);
    return code;
  }
}
