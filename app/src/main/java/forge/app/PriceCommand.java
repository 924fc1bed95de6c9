package forge.app;

import picocli.CommandLine.Command;

/** {@code forge price}: shows what can be done with prices. */
@Command(
    name = "price",
    mixinStandardHelpOptions = true,
    header = "Determine, publish, explain and check reference prices.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "A reference price follows from evidence by a method. One party proposes it, another approves",
      "it, and any member can compute it again from what the publication names, to the byte."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price determine --product ndpr-oxide --period 2026-05",
      "  forge price propose --chain rare-earths --period 2026-05 --by secretariat",
      "  forge price approve rare-earths-2026-05.1 --by council",
      "  forge price book                        three prices of every product, side by side",
      "  forge price explain rare-earths-2026-05.1 --product ndpr-oxide",
      "  forge price verify                      compute the book that comes with Forge again"
    })
final class PriceCommand extends CommandGroup {

  PriceCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
