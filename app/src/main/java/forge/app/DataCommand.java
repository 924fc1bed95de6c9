package forge.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code forge data}: shows what can be done with data. */
@Command(
    name = "data",
    mixinStandardHelpOptions = true,
    header = "Look at the facts, check them, bring your own.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The facts of all chains: what sources say of production, use, trade and price. Every command",
      "takes --world DIR, a folder of your own tables in the place of shipped ones."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge data show                                 the chains, a line each",
      "  forge data export --chain rare-earths --to mine   tables to edit",
      "  forge data check --world mine                   what is wrong with them",
      "  forge simulate --world mine                     markets calibrated to them"
    })
final class DataCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  DataCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(surroundings.out());
    }
    return ExitCode.DONE;
  }
}
