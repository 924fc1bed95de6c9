package forge.app;

import forge.app.export.Destination;
import forge.app.market.Preparation;
import forge.app.market.Simulator;
import forge.kernel.Checked;
import forge.kernel.Period;
import forge.kernel.Problem;
import forge.market.scenario.ScenarioRun;
import forge.pricing.evidence.Evidence;
import forge.store.evidence.EvidenceFiles;
import forge.store.method.MethodLibrary;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge price equilibrium}: the prices of a run of the market model, as evidence. */
@Command(
    name = "equilibrium",
    mixinStandardHelpOptions = true,
    header = "Run the market model and write its prices as evidence of kind equilibrium.",
    versionProvider = RootCommand.Version.class,
    description = {
      "One row for each product and economy that uses it: the price at which the market of the",
      "scenario clears, or with --baseline that of the calibrated base year. Each row names the",
      "scenario. Exit code 0; 1 where a market is not certified, and then nothing is written."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price equilibrium magnet-floors --period 2026-05 --out model.csv",
      "  forge price equilibrium gallium-floors --baseline --period 2026-05 --out model.csv",
      "  forge price determine --product ga-4n --period 2026-05 --evidence model.csv"
    })
final class PriceEquilibriumCommand implements Callable<Integer> {

  private static final String NAME = "forge price equilibrium";

  private final Surroundings surroundings;
  private final Simulator simulator;

  @Mixin private final ScenarioChoice scenario = new ScenarioChoice();

  @Option(names = "--baseline", description = "The calibrated base year in the scenario's place.")
  private boolean baseline;

  @Option(names = "--period", paramLabel = "PERIOD", required = true, description = "For when.")
  private String period = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "A file that ends in .csv or .parquet.")
  private @Nullable Path out;

  PriceEquilibriumCommand(Surroundings surroundings, Simulator simulator) {
    this.surroundings = surroundings;
    this.simulator = simulator;
  }

  @Override
  public Integer call() {
    Optional<Period> span = Period.find(period);
    Path file = out;
    if (span.isEmpty() || file == null) {
      return refuse("--period", period, "is no period");
    }
    Optional<String> obstacle = Destination.findObstacleToFile(file);
    if (obstacle.isPresent()) {
      return refuse("--out", file.toString(), obstacle.get());
    }
    if (!file.toString().endsWith(".csv") && !file.toString().endsWith(".parquet")) {
      return refuse("--out", file.toString(), "the name ends neither in .csv nor in .parquet");
    }
    return switch (prepared()) {
      case Preparation.Refused refused -> {
        surroundings.refuse(refused.problems(), false);
        yield ExitCode.BAD_INPUT;
      }
      case Preparation.Ready ready -> write(run(ready), span.get(), file);
    };
  }

  private Preparation prepared() {
    try (var progress = surroundings.showProgress()) {
      return simulator.prepare(scenario.order(Simulator.Depth.QUICK), progress);
    }
  }

  private ScenarioRun run(Preparation.Ready ready) {
    try (var progress = surroundings.showProgress()) {
      return ready.run().apply(progress);
    }
  }

  private int write(ScenarioRun run, Period span, Path file) {
    if (!run.certified()) {
      refuse("", "", "a market is not certified, so its prices are no evidence");
      return ExitCode.DOES_NOT_HOLD;
    }
    Checked<Optional<World>> world = scenario.world().find(NAME, surroundings);
    if (world.value().isEmpty()) {
      surroundings.refuse(world.problems(), false);
      return ExitCode.BAD_INPUT;
    }
    var rows = new EquilibriumEvidence(MethodLibrary.shipped(world.value().get()).value(), span);
    List<Evidence> evidence = rows.of(run, baseline);
    try {
      EvidenceFiles.write(file, evidence);
    } catch (IOException e) {
      refuse("--out", file.toString(), "writing failed: " + e.getMessage());
      return ExitCode.ENVIRONMENT;
    }
    surroundings.out().println(evidence.size() + " prices are in " + file + ".");
    return ExitCode.DONE;
  }

  private int refuse(String field, String value, String rule) {
    surroundings.refuse(List.of(new Problem(NAME, 0, field, value, rule, "")), false);
    return ExitCode.BAD_INPUT;
  }
}
