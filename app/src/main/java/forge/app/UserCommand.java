package forge.app;

import picocli.CommandLine.Command;

/** {@code forge user}: who may use the server. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Keep the users of 'forge serve'.",
    versionProvider = RootCommand.Version.class,
    description = {
      "Works on the database of the server. A database in a file is open in one process: stop the",
      "server first, or keep users in its console. Roles: reader, analyst, price-proposer,",
      "price-approver, rule-author, rule-approver, customs, reserve-operator, auditor,",
      "administrator. From the first user on, the link of a first try is not good any more."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge user add ann --roles administrator,auditor",
      "  forge user roles ann analyst,price-proposer",
      "  forge user list --db 'jdbc:postgresql://db/forge?user=forge'"
    })
final class UserCommand extends CommandGroup {

  UserCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
