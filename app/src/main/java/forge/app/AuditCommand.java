package forge.app;

import picocli.CommandLine.Command;

/** {@code forge audit}: the record of what was done. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Check the record of what was done on the server.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExample:%n",
    footer = "  forge audit verify --data /var/lib/forge")
final class AuditCommand extends CommandGroup {

  AuditCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
