package forge.app;

import forge.app.export.Destination;
import forge.app.export.SimulationFiles;
import forge.app.json.OffersJson;
import forge.app.json.RunJson;
import forge.app.market.Preparation;
import forge.app.market.Simulator;
import forge.app.reading.DataNote;
import forge.app.reading.RunReading;
import forge.app.report.Report;
import forge.app.text.Page;
import forge.app.text.SimulateText;
import forge.kernel.Problem;
import forge.market.scenario.ScenarioRun;
import forge.store.scenario.ScenarioOffer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge simulate}: baseline and scenario side by side. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    header = "Run a scenario beside its baseline.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Prices before and after, whether the floors hold and how high they could be, who pays, what",
      "moves. Exit code 0 when both markets clear and are certified, whether or not the floors",
      "hold."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge simulate --list",
      "  forge simulate",
      "  forge simulate magnet-floors --report floor.html --out results",
      "  forge simulate my-scenario.yaml --zone my-zone.csv --quick",
      "  forge simulate --world my-tables --json | jq '.chains[].ladder'"
    })
final class SimulateCommand implements Callable<Integer> {

  private static final String NAME = "forge simulate";

  private final Surroundings surroundings;
  private final Simulator simulator;

  @Mixin private final ScenarioChoice scenario = new ScenarioChoice();

  @Option(names = "--list", description = "List the scenarios.")
  private boolean list;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write CSV files and simulation.json into this directory.")
  private @Nullable Path out;

  @Option(
      names = "--report",
      paramLabel = "FILE.html",
      description = "Write the report, one page without network, ready to print.")
  private @Nullable Path report;

  @Option(
      names = "--quick",
      description = "Clear and certify only: no second start, no highest floors.")
  private boolean quick;

  SimulateCommand(Surroundings surroundings, Simulator simulator) {
    this.surroundings = surroundings;
    this.simulator = simulator;
  }

  @Override
  public Integer call() {
    if (list) {
      return list();
    }
    List<Problem> problems = problemsAhead();
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    var depth = quick ? Simulator.Depth.QUICK : Simulator.Depth.FULL;
    var order = scenario.order(depth);
    long start = surroundings.nanos().getAsLong();
    return switch (prepare(order)) {
      case Preparation.Refused refused -> refuse(refused.problems());
      case Preparation.Ready ready -> {
        ScenarioRun run = run(ready);
        yield deliver(new RunReading(run), ready.data(), surroundings.secondsSince(start));
      }
    };
  }

  private Preparation prepare(Simulator.Order order) {
    try (var progress = surroundings.showProgress()) {
      return simulator.prepare(order, progress);
    }
  }

  private ScenarioRun run(Preparation.Ready ready) {
    try (var progress = surroundings.showProgress()) {
      return ready.run().apply(progress);
    }
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }

  private int list() {
    List<ScenarioOffer> offers = simulator.offers();
    if (json) {
      surroundings.out().print(OffersJson.of(offers).document());
    } else {
      surroundings.out().print(OfferText.of(offers, surroundings.colour()));
    }
    return ExitCode.DONE;
  }

  private List<Problem> problemsAhead() {
    var problems = new ArrayList<Problem>();
    if (out != null) {
      Destination.findObstacleToDirectory(out)
          .ifPresent(rule -> problems.add(problem("--out", String.valueOf(out), rule, "")));
    }
    if (report != null) {
      Destination.findObstacleToFile(report)
          .ifPresent(rule -> problems.add(problem("--report", String.valueOf(report), rule, "")));
    }
    return problems;
  }

  private static Problem problem(String field, String value, String rule, String advice) {
    return new Problem(NAME, 0, field, value, rule, advice);
  }

  private int deliver(RunReading run, DataNote data, double seconds) {
    try {
      if (out != null) {
        SimulationFiles.write(out, run, data, seconds);
        tell("Tables are in " + out + ".");
      }
      if (report != null) {
        Destination.write(report, Report.of(run, data));
        tell("The report is " + report + ".");
      }
    } catch (IOException e) {
      String rule = "writing failed: " + e;
      surroundings.refuse(List.of(new Problem(NAME, 0, "", "", rule, "")), json);
      return ExitCode.ENVIRONMENT;
    }
    String text =
        json
            ? RunJson.of(run, data, seconds).document()
            : new SimulateText(run, data, seconds, surroundings.colour()).text();
    surroundings.out().print(text);
    return run.certified() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private void tell(String sentence) {
    surroundings.err().println(Page.safe(sentence));
  }
}
