package forge.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code forge} alone: shows what there is. */
@Command(
    name = "forge",
    versionProvider = RootCommand.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Open platform for critical-minerals trade zones: what a price floor does, who pays, how",
      "high a floor can be defended, and what a reference price rests on."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:done, but what was asked does not hold (not certified; a published case missed)",
      "2:bad input: the command line or a file",
      "3:the environment does not allow it (memory, disk, permissions)",
      "70:internal error"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge simulate                        price floors in all chains",
      "  forge simulate --report floor.html    the same as a page to print",
      "  forge solve market.yaml --json        clear a market of your own",
      "  forge data show                       the facts behind it, chain by chain",
      "  forge price determine --product co-metal --period 2026-05",
      "  forge cases                           recompute published results"
    })
final class RootCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "After an internal error, show where it happened.")
  private boolean debug;

  RootCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Whether details of an internal error are wanted. */
  boolean debug() {
    return debug;
  }

  @Override
  public Integer call() {
    if (spec != null) {
      spec.commandLine().usage(surroundings.out());
    }
    return ExitCode.DONE;
  }

  /** The version that the build wrote into the manifest of the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      var version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"forge " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
  }
}
