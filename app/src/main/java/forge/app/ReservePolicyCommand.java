package forge.app;

import picocli.CommandLine.Command;

/** {@code forge reserve policy}: shows what can be done with the rules of the reserve. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    header = "Try the rules of the reserve before they are adopted.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve policy solve --shipped",
      "  forge reserve policy simulate my-policy.yaml",
      "  forge reserve policy simulate old.yaml --against new.yaml --product ga-4n"
    })
final class ReservePolicyCommand extends CommandGroup {

  ReservePolicyCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
