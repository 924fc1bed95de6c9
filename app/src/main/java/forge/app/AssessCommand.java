package forge.app;

import forge.app.levy.AssessmentPage;
import forge.app.levy.Border;
import forge.app.question.Unavailable;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.FirstSale;
import forge.levy.assessment.Refusal;
import forge.levy.assessment.Result;
import forge.levy.assessment.VersionReason;
import forge.levy.assessment.VersionStatus;
import forge.levy.entry.Entry;
import forge.levy.measure.RuleSet;
import forge.store.assessments.AssessmentFiles;
import forge.store.assessments.AssessmentText;
import forge.store.assessments.Grounds;
import forge.store.assessments.Ledger;
import forge.store.assessments.Recorded;
import forge.store.book.Digest;
import forge.store.entries.EntryFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code forge assess}: what is due on entries, and why. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    header = "Assess entries at a border: what is due, and why.",
    versionProvider = RootCommand.Version.class,
    description = {
      "A table of entries: each is assessed or, with its reasons, refused; the sums are printed."
          + " Or",
      "one entry, in a document or by options: classification, origin, customs value, quota, and"
          + " each",
      "measure that applies, to the last digit. A version after a recorded one says why it follows",
      "and by how much it differs. Exit code 0; 1 where the entry is refused, with every reason; 2"
          + " for",
      "bad input."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge assess entries.parquet --out assessed.parquet --refused refused.csv",
      "  forge assess entries.csv S-000000017",
      "  forge assess --entry entry.json --explain",
      "  forge assess --goods 8112.92.10 --additional-code ga-4n --origin CHN --value 10000 \\",
      "      --currency USD --value-basis FOB --content-of Ga --content-kg 99.99 \\",
      "      --accepted 2026-06-15 --exported 2026-05-20 --destination USA",
      "  forge assess --entry entry.json --rules eu-cereals --json",
      "  forge assess --entry e1.json --out a1.json",
      "  forge assess --entry e2.json --after a1.json --reason price-corrected --final --out"
          + " a2.json",
      "  forge assess verify a2.json"
    })
final class AssessCommand implements Callable<Integer> {

  static final String NAME = "forge assess";

  private final Surroundings surroundings;
  private final EntryOptions options = new EntryOptions();

  @Mixin private final RuleSetOption rulesChoice = new RuleSetOption();

  @Option(
      names = "--zone",
      paramLabel = "FILE",
      description =
          "A register of the zone: the area 'zone' of the rules is then who stands in a relation"
              + " whose terms spare the levy ('forge rules zone' shows one). Without it, as the"
              + " rules say.")
  private @Nullable Path zone;

  @Mixin private final PricesChoice prices = new PricesChoice();

  @Mixin private final TableOptions table = new TableOptions();

  @Option(names = "--entry", paramLabel = "FILE", description = "The document of one entry.")
  private @Nullable Path file;

  @Option(
      names = "--after",
      paramLabel = "FILE",
      description = "The recorded assessment that this one follows; it needs --reason.")
  private @Nullable Path after;

  @Option(
      names = "--after-rules",
      paramLabel = "DIR|ID",
      description =
          "The rules that the record of --after was made by, for it is made again first. Default: "
              + "these, or those of its id that come with Forge.")
  private String afterRules = "";

  @Option(
      names = "--reason",
      paramLabel = "CODE",
      description =
          "Why it is assessed again: origin-verified, price-corrected, final-reference-price, "
              + "quota-drawn, post-import-sale, content-determined, reclassified, rules-corrected.")
  private String reason = "";

  @Option(names = "--final", description = "The assessment is final. Without it, provisional.")
  private boolean last;

  @Option(
      names = "--first-sale",
      paramLabel = "X",
      description =
          "What the first independent customer paid for the line, net and before duty, in the"
              + " currency of the entry.")
  private @Nullable String sold;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Record the assessment here, so that it can be made again to the byte.")
  private @Nullable Path out;

  @Option(names = "--explain", description = "Show every step, and the rule it rests on.")
  private boolean explain;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  AssessCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Adds the options of an entry, when the command is made known. */
  @Spec
  void options(CommandSpec spec) {
    options.addTo(spec);
  }

  @Override
  public Integer call() {
    rulesChoice.zone(zone);
    var wanted = new AssessmentRequest(NAME, surroundings, rulesChoice, prices);
    Checked<Optional<Border>> border = wanted.border();
    if (border.value().isEmpty()) {
      return refuse(border.problems());
    }
    if (table.given()) {
      return new TableAssessment(surroundings, border.value().get(), table, json).call(out);
    }
    Checked<Optional<Entry>> entry = entry(border.value().get().rules());
    Checked<Ledger> before = before(entry.value(), wanted, border.value().get());
    Checked<FirstSale> sale = AssessmentRequest.sale(NAME, sold);
    var problems = new ArrayList<Problem>(entry.problems());
    problems.addAll(before.problems());
    problems.addAll(sale.problems());
    if (entry.value().isEmpty() || !problems.isEmpty()) {
      return refuse(problems);
    }
    return switch (border.value().get().assessor().assess(entry.value().get(), sale.value())) {
      case Result.Refused(var refusals) -> refused(refusals);
      case Result.Assessed(var assessment) ->
          assessed(
              assessment, sale.value(), border.value().get().grounds(assessment), before.value());
    };
  }

  private Checked<Optional<Entry>> entry(RuleSet rules) {
    if (file != null && options.given()) {
      return wrong("--entry", file.toString(), "stands beside options of an entry", "Keep one.");
    }
    if (file != null) {
      return EntryFiles.read(file);
    }
    return options.given()
        ? options.read(NAME, rules.terms())
        : wrong("", "", "no entry is given", "Give --entry FILE, or the entry by options.");
  }

  private static Checked<Optional<Entry>> wrong(
      String field, String value, String rule, String advice) {
    return new Checked<>(
        Optional.empty(), List.of(new Problem(NAME, 0, field, value, rule, advice)));
  }

  /** The versions before this one, and whether one with this reason may follow. */
  private Checked<Ledger> before(Optional<Entry> entry, AssessmentRequest wanted, Border border) {
    if (after == null) {
      return reason.isEmpty()
          ? new Checked<>(Ledger.EMPTY, List.of())
          : objection("a first assessment has no reason", "Add --after, or leave --reason out.");
    }
    Checked<Optional<Recorded>> read = AssessmentFiles.read(after);
    if (read.value().isEmpty()) {
      return new Checked<>(Ledger.EMPTY, read.problems());
    }
    Recorded recorded = read.value().get();
    Optional<VersionReason> why = VersionReason.find(reason);
    if (why.isEmpty()) {
      List<String> words = VersionReason.words();
      return objection(
          "is no reason to assess again",
          "Known are " + String.join(", ", words.subList(1, words.size())) + ".");
    }
    if (entry.isPresent() && !entry.get().id().equals(recorded.entry().id())) {
      return objection(
          "the recorded assessment is about entry " + recorded.entry().id(),
          "A ledger is about one entry.");
    }
    Optional<String> objection = recorded.version().findObjection(status(), why.get());
    return objection.isPresent()
        ? objection(objection.get(), "")
        : verified(after, recorded, wanted, border);
  }

  /** The ledger of a record, once it was made again by the rules and prices that it names. */
  private Checked<Ledger> verified(
      Path before, Recorded recorded, AssessmentRequest wanted, Border border) {
    var check = new RecordCheck(before, recorded);
    var by = new RuleSetOption();
    if (afterRules.isEmpty()) {
      by.usually(check.restsOn(border) ? rulesChoice.name() : recorded.rules().id());
    } else {
      by.usually(afterRules);
    }
    by.drafts();
    Checked<Optional<Border>> then = wanted.by(by).border(recorded.asOf());
    if (then.value().isEmpty()) {
      return new Checked<>(Ledger.EMPTY, then.problems());
    }
    Optional<Problem> wrong =
        check.restsOn(then.value().get())
            ? check.findDifference(then.value().get())
            : Optional.of(
                check.otherRules(
                    then.value().get(), "Name the rules it was made by with --after-rules."));
    return wrong.isPresent()
        ? new Checked<>(Ledger.EMPTY, List.of(wrong.get()))
        : new Checked<>(
            new Ledger(recorded.ledger().versions(), Digest.of(RecordCheck.text(before))),
            List.of());
  }

  private Checked<Ledger> objection(String rule, String advice) {
    return new Checked<>(
        Ledger.EMPTY, List.of(new Problem(NAME, 0, "--reason", reason, rule, advice)));
  }

  private VersionStatus status() {
    return last ? VersionStatus.FINAL : VersionStatus.PROVISIONAL;
  }

  private int assessed(Assessment assessment, FirstSale sale, Grounds grounds, Ledger before) {
    AssessmentVersion version =
        before.versions().isEmpty()
            ? AssessmentVersion.first(status(), assessment.charges())
            : before
                .last()
                .next(status(), VersionReason.find(reason).orElseThrow(), assessment.charges());
    Ledger versions = before.with(version);
    if (out != null) {
      record(out, AssessmentText.json(assessment, sale, grounds, versions));
    }
    if (!json) {
      var look = new AssessmentPage.Look(surroundings.colour(), explain);
      surroundings.out().print(AssessmentPage.of(assessment, grounds, version, look));
    } else if (explain) {
      surroundings.out().print(AssessmentText.explained(assessment, sale, grounds, versions));
    } else {
      surroundings.out().print(AssessmentText.json(assessment, sale, grounds, versions));
    }
    return ExitCode.DONE;
  }

  private static void record(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new Unavailable("the assessment cannot be written: " + unwritable.getMessage());
    }
  }

  private int refused(List<Refusal> refusals) {
    String name = file == null ? NAME : file.toString();
    surroundings.refuse(
        refusals.stream()
            .map(
                each ->
                    new Problem(
                        name,
                        0,
                        each.field().isEmpty() ? each.reason().toString() : each.field(),
                        each.value(),
                        each.rule(),
                        each.advice()))
            .toList(),
        json);
    return ExitCode.DOES_NOT_HOLD;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
