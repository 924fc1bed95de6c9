package forge.app;

import picocli.CommandLine.Command;

/** {@code forge reserve}: shows what can be done with the reserve. */
@Command(
    name = "reserve",
    mixinStandardHelpOptions = true,
    header = "Size, fill, release and account for a strategic reserve.",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "A reserve follows from a risk: how much of what may be missing, how likely, and what it",
      "costs to be ready. Its ledger is double entry in mass and money, and only grows."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge reserve open --demo                 the demonstration, in the folder reserve here",
      "  forge reserve report                      stock, cover, value, loan, entitlements",
      "  forge reserve verify                      every rule and every act again",
      "  forge reserve size --shipped              what a reserve would have to hold, and why",
      "  forge reserve plan --shipped              what to buy under a budget, proven best",
      "  forge reserve policy simulate --shipped   what rules would do in drawn futures",
      "  forge reserve policy solve --shipped      the best release in every state, proven",
      "  forge reserve default                     who has not brought back what was due"
    })
final class ReserveCommand extends CommandGroup {

  ReserveCommand(Surroundings surroundings) {
    super(surroundings);
  }
}
