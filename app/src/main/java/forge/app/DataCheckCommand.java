package forge.app;

import forge.app.data.CheckJson;
import forge.app.data.CheckText;
import forge.app.market.WorldFolder;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.backtest.Backtest;
import forge.store.world.BacktestLoader;
import forge.world.SourceId;
import forge.world.World;
import forge.world.WorldChecks;
import forge.world.audit.Audit;
import forge.world.audit.Finding;
import forge.world.audit.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge data check}: every rule that facts break, all at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    header = "Check the facts: every problem at once.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Broken rules come first: a row that cannot be read, a name nobody declares, an estimate",
      "without range, a process that gains material, a price or elasticity that calibration needs.",
      "Then what may be right and deserves a look. Exit code 1 if a rule is broken, 2 if the"
          + " folder",
      "cannot be read."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge data check",
      "  forge data check --world mine",
      "  forge data check --world mine --json | jq '.findings[] | select(.severity == \"hard\")'"
    })
final class DataCheckCommand implements Callable<Integer> {

  private static final String NAME = "forge data check";

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Option(names = "--all", description = "Tell findings that are alike to the last.")
  private boolean all;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  DataCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> obstacles = worlds.obstacles(NAME);
    if (!obstacles.isEmpty()) {
      surroundings.refuse(obstacles, json);
      return ExitCode.BAD_INPUT;
    }
    Checked<World> loaded = worlds.load();
    var findings = new ArrayList<Finding>();
    worlds
        .findDirectory()
        .ifPresent(
            folder ->
                WorldFolder.stray(folder, loaded.value()).stream()
                    .map(Finding::hard)
                    .forEach(findings::add));
    findings.addAll(findings(loaded));
    String text =
        json
            ? CheckJson.of(findings).document()
            : new CheckText(findings, all, surroundings.colour()).text();
    surroundings.out().print(text);
    boolean hard = findings.stream().anyMatch(each -> each.severity() == Severity.HARD);
    return hard ? ExitCode.DOES_NOT_HOLD : ExitCode.DONE;
  }

  /** What loading found and what the audit finds in the good rows, each once. */
  private static List<Finding> findings(Checked<World> loaded) {
    var findings = new LinkedHashSet<Finding>();
    loaded.problems().stream().map(Finding::hard).forEach(findings::add);
    if (loaded.clean() && WorldChecks.namesAreKnown(loaded.value())) {
      findings.addAll(Audit.of(loaded.value(), citedByBacktests(loaded.value())));
    }
    return new ArrayList<>(findings);
  }

  /** The sources of the shipped back-tests, which stand in the tables of their chains. */
  private static Set<SourceId> citedByBacktests(World world) {
    var cited = new LinkedHashSet<SourceId>();
    for (Backtest test : BacktestLoader.shipped(world).value()) {
      test.given().forEach(each -> cited.addAll(each.sources()));
      test.observed().forEach(each -> cited.addAll(each.sources()));
    }
    return cited;
  }
}
