package forge.app;

import picocli.CommandLine.Command;

/** {@code forge price method}: how methods are shown and changed. */
@Command(
    name = "method",
    mixinStandardHelpOptions = true,
    header = "Show methods, and change one with notice, comments and parallel runs.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "The first version of a method needs no notice. Another version is announced, open to comment",
      "until a day, run beside the one in force, and adopted by another party."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge price method list",
      "  forge price method announce my-2027.yaml --comments-until 2026-09-30 --in-force 2027-01-01 \\",
      "      --runs 2 --by secretariat --reason \"wider window\"",
      "  forge price method run --method my-2027.yaml --period 2026-10 --by secretariat",
      "  forge price method adopt my-2027.yaml --by council"
    })
final class PriceMethodCommand extends CommandGroup {

  PriceMethodCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
