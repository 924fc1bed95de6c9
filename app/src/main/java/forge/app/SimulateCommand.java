package forge.app;

import forge.app.export.Destination;
import forge.app.export.SimulationFiles;
import forge.app.json.Json;
import forge.app.json.SimulationJson;
import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.report.Report;
import forge.app.text.Page;
import forge.app.text.SimulateText;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.market.scenario.Simulation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      "  forge simulate SCENARIO --report floor.html --out results",
      "  forge simulate SCENARIO --json | jq .ladder"
    })
final class SimulateCommand implements Callable<Integer> {

  private static final String NAME = "forge simulate";

  private final Surroundings surroundings;
  private final Simulator simulator;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      description = "A name from --list; without one, the first.")
  private String scenario = "";

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
      names = "--zone",
      paramLabel = "FILE",
      description = "A zone of your own: a CSV file whose first column names economies or groups.")
  private @Nullable Path zone;

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
    Checked<Set<EconomyId>> read = zone();
    if (!read.clean()) {
      return refuse(read.problems());
    }
    String chosen = scenario.isEmpty() ? simulator.offers().getFirst().name() : scenario;
    long start = surroundings.nanos().getAsLong();
    Simulation simulation;
    try (var progress = surroundings.showProgress()) {
      simulation = simulator.run(chosen, read.value(), progress);
    }
    double seconds = surroundings.secondsSince(start);
    return deliver(new Comparison(simulation, read.value()), simulator.data(), seconds);
  }

  private Checked<Set<EconomyId>> zone() {
    return zone == null ? new Checked<>(simulator.zone(), List.of()) : simulator.readZone(zone);
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }

  private int list() {
    List<Simulator.Offer> offers = simulator.offers();
    if (json) {
      var lines = Json.array();
      for (Simulator.Offer offer : offers) {
        lines.add(Json.object().put("name", offer.name()).put("question", offer.question()));
      }
      surroundings.out().print(Json.object().put("scenarios", lines).document());
    } else {
      surroundings.out().print(OfferText.of(offers, surroundings.colour()));
    }
    return ExitCode.DONE;
  }

  private List<Problem> problemsAhead() {
    var problems = new ArrayList<Problem>();
    List<Simulator.Offer> offers = simulator.offers();
    if (!scenario.isEmpty() && offers.stream().noneMatch(each -> each.name().equals(scenario))) {
      String known = offers.stream().map(Simulator.Offer::name).collect(Collectors.joining(", "));
      String advice = "There are: " + known + ".";
      problems.add(problem("SCENARIO", scenario, "no scenario has this name", advice));
    }
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

  private int deliver(Comparison comparison, DataNote data, double seconds) {
    try {
      if (out != null) {
        SimulationFiles.write(out, comparison, data, seconds);
        tell("Tables are in " + out + ".");
      }
      if (report != null) {
        Destination.write(report, Report.of(comparison, data));
        tell("The report is " + report + ".");
      }
    } catch (IOException e) {
      String rule = "writing failed: " + e;
      surroundings.refuse(List.of(new Problem(NAME, 0, "", "", rule, "")), json);
      return ExitCode.ENVIRONMENT;
    }
    String text =
        json
            ? SimulationJson.of(comparison, data, seconds).document()
            : new SimulateText(comparison, data, seconds, surroundings.colour()).text();
    surroundings.out().print(text);
    return comparison.certified() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }

  private void tell(String sentence) {
    surroundings.err().println(Page.safe(sentence));
  }
}
