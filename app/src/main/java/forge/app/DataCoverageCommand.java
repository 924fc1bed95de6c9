package forge.app;

import forge.app.data.CoverageJson;
import forge.app.data.CoverageText;
import forge.app.question.ChainNames;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.world.Chain;
import forge.world.World;
import forge.world.audit.Coverage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge data coverage}: how much of each chain is known. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    header = "How much is known of each chain, stage and kind of figure.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Counts what is observed (confidence A or B), weak (C), estimated and missing, and names"
          + " what",
      "is missing. Exit code 0; 2 for a name or a folder that does not exist."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge data coverage",
      "  forge data coverage rare-earths --world mine",
      "  forge data coverage --json | jq '.chains[].missing[] | select(.kind == \"duty\")'"
    })
final class DataCoverageCommand implements Callable<Integer> {

  private static final String NAME = "forge data coverage";

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Parameters(
      paramLabel = "MINERAL",
      arity = "0..1",
      description = "A chain from 'forge data show'; without one, all.")
  private String mineral = "";

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  DataCoverageCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> obstacles = worlds.obstacles(NAME);
    if (!obstacles.isEmpty()) {
      return refuse(obstacles);
    }
    Checked<World> loaded = worlds.loadToLookAt(surroundings);
    if (!loaded.clean()) {
      return refuse(loaded.problems());
    }
    World world = loaded.value();
    Optional<Chain> chosen = ChainNames.find(world, mineral);
    if (chosen.isEmpty() && !mineral.isEmpty()) {
      return refuse(List.of(ChainNames.unknown(world, NAME, "MINERAL", mineral)));
    }
    List<Chain> chains = chosen.map(List::of).orElse(world.chains());
    Coverage coverage = Coverage.of(world);
    surroundings
        .out()
        .print(
            json
                ? CoverageJson.of(coverage, chains).document()
                : new CoverageText(world, coverage, surroundings.colour()).text(chains));
    return ExitCode.DONE;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
