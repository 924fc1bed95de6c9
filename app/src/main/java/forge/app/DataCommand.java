package forge.app;

import picocli.CommandLine.Command;

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
final class DataCommand extends CommandGroup {

  DataCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
