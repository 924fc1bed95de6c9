package forge.app;

import picocli.CommandLine.Command;

/** {@code forge rules}: the rules of a border. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    header = "Rules of a border: work out a duty sentence.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {"  forge rules evaluate \"8 %\" --value 30 --currency GBP"})
final class RulesCommand extends CommandGroup {

  RulesCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
