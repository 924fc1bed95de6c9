package forge.app;

import forge.app.data.ChainJson;
import forge.app.data.ChainText;
import forge.app.data.ChainsText;
import forge.app.question.ChainNames;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.world.Chain;
import forge.world.Stage;
import forge.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge data show}: a chain as a tree. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Show the facts of a chain as a tree.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Stage by stage: products, the processes that make them and who runs those, uses, prices,",
      "flows, duties, elasticities, plants, events, and the sources at the end. Without MINERAL,"
          + " the",
      "chains, a line each. Exit code 0; 2 for a name or a folder that does not exist."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge data show",
      "  forge data show rare-earths",
      "  forge data show rare-earths --stage refined",
      "  forge data show rare-earths --json | jq '.stages[].products[].prices'"
    })
final class DataShowCommand implements Callable<Integer> {

  private static final String NAME = "forge data show";

  private final Surroundings surroundings;

  @Mixin private final WorldChoice worlds = new WorldChoice();

  @Parameters(paramLabel = "MINERAL", arity = "0..1", description = "A chain, such as rare-earths.")
  private String mineral = "";

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      description = "Only this stage: ${COMPLETION-CANDIDATES}.")
  private @Nullable Stage stage;

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  DataShowCommand(Surroundings surroundings) {
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
    if (mineral.isEmpty()) {
      var chains = new ChainsText(world);
      return print(json ? chains.json().document() : chains.text(surroundings.colour()));
    }
    Optional<Chain> chain = ChainNames.find(world, mineral);
    if (chain.isEmpty()) {
      return refuse(List.of(ChainNames.unknown(world, NAME, "MINERAL", mineral)));
    }
    Set<Stage> stages = stage == null ? EnumSet.allOf(Stage.class) : EnumSet.of(stage);
    return print(
        json
            ? new ChainJson(world, chain.get()).of(stages).document()
            : new ChainText(world, chain.get(), surroundings.colour()).text(stages));
  }

  private int print(String text) {
    surroundings.out().print(text);
    return ExitCode.DONE;
  }

  private int refuse(List<Problem> problems) {
    surroundings.refuse(problems, json);
    return ExitCode.BAD_INPUT;
  }
}
