package forge.app;

import picocli.CommandLine.Command;

/** {@code forge rules}: the rules of a border, checked and shown. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    header = "Check, show and compare the rules of a border.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "A rule set is a folder of dated, cited measures: duties, levies, quotas, securities and",
      "controls. Rule sets come with Forge; anybody can write another."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge rules check",
      "  forge rules show us-tariff --goods 8112.92.10 --origin CHN",
      "  forge rules diff us-tariff mine",
      "  forge rules zone --on 2026-04-06 --json"
    })
final class RulesCommand extends CommandGroup {

  RulesCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
