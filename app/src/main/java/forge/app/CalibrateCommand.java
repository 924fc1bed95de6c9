package forge.app;

import forge.app.json.CalibrationJson;
import forge.app.market.Worlds;
import forge.app.reading.CalibrationReading;
import forge.app.text.CalibrationText;
import forge.app.text.Page;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.baseyear.LinkedChains;
import forge.market.baseyear.Reconciled;
import forge.market.scenario.Baseline;
import forge.market.scenario.Calibration;
import forge.market.scenario.FitLine;
import forge.market.scenario.Horizon;
import forge.store.baseyear.BaseYearFiles;
import forge.world.Chain;
import forge.world.World;
import forge.world.WorldChecks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge calibrate}: the balanced base year, what it changed, and how the model fits it. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    header = "Balance the base year and calibrate the model to it.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Facts disagree: this shows the balanced year nearest to them, every fact that had to move,",
      "and how closely the model's baseline reproduces the year. Exit code 1 if a figure of the",
      "year is missed by more than 0.1 %%, or the year does not balance or has a price far off."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge calibrate",
      "  forge calibrate lithium",
      "  forge calibrate --world my-figures --out base-year",
      "  forge calibrate cobalt --json | jq '.adjusted[] | select(.changePercent > 5)'"
    })
final class CalibrateCommand implements Callable<Integer> {

  private static final String NAME = "forge calibrate";

  private final Surroundings surroundings;
  private final Worlds worlds;

  @Parameters(
      paramLabel = "MINERAL",
      arity = "0..*",
      description = "Chains to show, as lithium or rare-earths; all without one.")
  private List<String> minerals = List.of();

  @Mixin private final WorldChoice world = new WorldChoice();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the balanced year of all chains and every adjusted fact as CSV.")
  private @Nullable Path out;

  CalibrateCommand(Surroundings surroundings, Worlds worlds) {
    this.surroundings = surroundings;
    this.worlds = worlds;
  }

  @Override
  public Integer call() {
    Checked<World> read = worlds.read(world.findDirectory());
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(unknown(read.value()));
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, json);
      return ExitCode.BAD_INPUT;
    }
    long start = surroundings.nanos().getAsLong();
    Reconciled year = worlds.baseYear(read.value(), world.findDirectory());
    if (!year.problems().isEmpty()) {
      surroundings.refuse(year.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    List<Problem> faults = WorldChecks.check(year.world(), year.year());
    faults.forEach(each -> surroundings.err().println(Page.safe(each.sentence())));
    var reading = new CalibrationReading(year, chosen(read.value()), fits(year));
    double seconds = surroundings.secondsSince(start);
    int code = deliver(year, reading, seconds);
    return code == ExitCode.DONE && !faults.isEmpty() ? ExitCode.DOES_NOT_HOLD : code;
  }

  private List<Problem> unknown(World read) {
    String known = read.chains().stream().map(Chain::id).collect(Collectors.joining(", "));
    return minerals.stream()
        .filter(each -> read.chains().stream().noneMatch(chain -> chain.id().equals(each)))
        .map(
            each ->
                new Problem(
                    NAME,
                    0,
                    "MINERAL",
                    each,
                    "no chain has this name",
                    "There are: " + known + "."))
        .toList();
  }

  private List<Chain> chosen(World read) {
    return read.chains().stream()
        .filter(each -> minerals.isEmpty() || minerals.contains(each.id()))
        .toList();
  }

  /** The fit of every market that holds a chosen chain, in both horizons. */
  private List<CalibrationReading.Fit> fits(Reconciled year) {
    List<Set<Chain>> markets = LinkedChains.of(year.world());
    List<Chain> wanted = chosen(year.world());
    var fits = new ArrayList<CalibrationReading.Fit>();
    try (var progress = surroundings.showProgress()) {
      for (Set<Chain> market : markets) {
        if (market.stream().anyMatch(wanted::contains)) {
          progress.at(market.iterator().next().name(), fits.size(), 2 * markets.size());
          for (Horizon horizon : Horizon.values()) {
            fits.add(fit(year, market, horizon));
          }
        }
      }
    }
    return fits;
  }

  private static CalibrationReading.Fit fit(Reconciled year, Set<Chain> market, Horizon horizon) {
    Baseline baseline = Calibration.calibrate(year.world(), year.year(), horizon, market);
    List<FitLine> lines = baseline.fit(baseline.solved().equilibrium());
    return new CalibrationReading.Fit(market, horizon, lines);
  }

  private int deliver(Reconciled year, CalibrationReading reading, double seconds) {
    if (out != null) {
      try {
        BaseYearFiles.write(out, year);
        surroundings.err().println("The balanced year is in " + out + ".");
      } catch (IOException e) {
        surroundings.refuse(
            List.of(new Problem(NAME, 0, "--out", out.toString(), "writing failed: " + e, "")),
            json);
        return ExitCode.ENVIRONMENT;
      }
    }
    String text =
        json
            ? CalibrationJson.of(reading, seconds).document()
            : new CalibrationText(reading, seconds, surroundings.colour()).text();
    surroundings.out().print(text);
    return reading.fits() ? ExitCode.DONE : ExitCode.DOES_NOT_HOLD;
  }
}
