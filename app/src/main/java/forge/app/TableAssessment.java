package forge.app;

import forge.app.levy.AssessmentPage;
import forge.app.levy.Border;
import forge.app.levy.BulkAbout;
import forge.app.levy.TotalsJson;
import forge.app.levy.TotalsPage;
import forge.app.question.Unavailable;
import forge.app.text.Page;
import forge.kernel.Problem;
import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.Refusal;
import forge.levy.assessment.Result;
import forge.levy.assessment.VersionStatus;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.RulePrices;
import forge.store.bulk.BulkRun;
import forge.store.bulk.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Assesses a table of entries, or explains some of its entries. */
final class TableAssessment {

  private final Surroundings surroundings;
  private final Border border;
  private final LevySchedule schedule;
  private final TableOptions options;
  private final boolean json;

  TableAssessment(Surroundings surroundings, Border border, TableOptions options, boolean json) {
    this.surroundings = surroundings;
    this.border = border;
    this.options = options;
    this.json = json;
    RuleSet rules = border.rules();
    this.schedule =
        LevySchedule.compile(
            rules, new RulePrices(rules.tables().series(), border.book(), border.grounds().asOf()));
  }

  /** Assesses the table into files, and prints totals. */
  int call(@Nullable Path out) {
    if (!Files.isReadable(options.table())) {
      return refuse("the file cannot be read", "Name a CSV or Parquet file.");
    }
    return options.entries().isEmpty() ? assess(out) : explain();
  }

  private int assess(@Nullable Path out) {
    Path refused = options.refused(out);
    var files = new ArrayList<Wanted>();
    files.add(new Wanted(refused, Map.of()));
    if (out != null) {
      files.add(new Wanted(out, about()));
    }
    long start = surroundings.nanos().getAsLong();
    try {
      BulkRun.Outcome outcome = run(files);
      if (!outcome.readable()) {
        surroundings.refuse(outcome.problems(), json);
        return ExitCode.BAD_INPUT;
      }
      if (outcome.totals().refused() == 0) {
        Files.deleteIfExists(refused);
      }
      if (out != null && out.toString().endsWith(".csv")) {
        Files.writeString(Path.of(out + ".about.json"), TotalsJson.about(about()));
      }
      return told(outcome, refused, surroundings.secondsSince(start));
    } catch (IOException broken) {
      throw new Unavailable("the table cannot be assessed: " + broken.getMessage());
    }
  }

  private BulkRun.Outcome run(List<Wanted> files) throws IOException {
    try (ShownProgress progress = surroundings.showProgress()) {
      return new BulkRun(schedule, options.threads(), watch(progress)).run(options.table(), files);
    }
  }

  private List<BulkRun.Explained> explained() throws IOException {
    try (ShownProgress progress = surroundings.showProgress()) {
      return new BulkRun(schedule, options.threads(), watch(progress))
          .explain(options.table(), new HashSet<>(options.entries()));
    }
  }

  private static BulkRun.Watch watch(ShownProgress progress) {
    return (step, done, of) -> progress.at(step + ", entries", whole(done), whole(of));
  }

  private static int whole(OptionalLong of) {
    return whole(of.orElse(0));
  }

  private static int whole(long number) {
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  private int told(BulkRun.Outcome outcome, Path refused, double seconds) {
    outcome.problems().forEach(each -> surroundings.err().println(Page.safe(each.sentence())));
    surroundings
        .out()
        .print(
            json
                ? TotalsJson.of(outcome, schedule.rules(), about())
                : TotalsPage.of(
                    outcome,
                    schedule.rules(),
                    outcome.totals().refused() > 0 ? refused.toString() : "",
                    new TotalsPage.Look(surroundings.colour(), seconds)));
    boolean damaged = !outcome.problems().isEmpty();
    return outcome.totals().refused() > 0 || damaged ? ExitCode.DOES_NOT_HOLD : ExitCode.DONE;
  }

  /** By what the results can be made again. */
  private Map<String, String> about() {
    return BulkAbout.of(schedule, border.grounds(), String.valueOf(options.table().getFileName()));
  }

  private int explain() {
    try {
      List<BulkRun.Explained> found = explained();
      var missing = new TreeSet<>(options.entries());
      boolean refused = false;
      for (BulkRun.Explained each : found) {
        missing.remove(each.entry());
        refused |= !shown(each);
      }
      if (!missing.isEmpty()) {
        return refuse("it has no entry " + String.join(", ", missing), "");
      }
      return refused ? ExitCode.DOES_NOT_HOLD : ExitCode.DONE;
    } catch (IOException broken) {
      throw new Unavailable("the table cannot be read: " + broken.getMessage());
    }
  }

  private boolean shown(BulkRun.Explained entry) {
    return switch (entry.result()) {
      case Result.Assessed(var assessment) -> {
        var version = AssessmentVersion.first(VersionStatus.PROVISIONAL, assessment.charges());
        var look = new AssessmentPage.Look(surroundings.colour(), true);
        surroundings
            .out()
            .print(AssessmentPage.of(assessment, border.grounds(assessment), version, look));
        yield true;
      }
      case Result.Refused(var refusals) -> {
        surroundings.refuse(
            refusals.stream().map(each -> problem(entry.line(), each)).toList(), json);
        yield false;
      }
    };
  }

  private Problem problem(long line, Refusal refusal) {
    return new Problem(
        options.table().toString(),
        whole(line),
        refusal.field(),
        refusal.value(),
        refusal.rule(),
        refusal.advice());
  }

  private int refuse(String rule, String advice) {
    surroundings.refuse(
        List.of(new Problem(options.table().toString(), 0, "", "", rule, advice)), json);
    return ExitCode.BAD_INPUT;
  }
}
