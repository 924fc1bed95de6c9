package forge.app;

import picocli.CommandLine.Command;

/** {@code forge rules}: the rules of the zone as dated data. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    header = "Show the rules of the zone.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {"  forge rules zone", "  forge rules zone --on 2026-04-06 --json"})
final class RulesCommand extends CommandGroup {

  RulesCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
