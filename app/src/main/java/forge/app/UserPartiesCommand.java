package forge.app;

import forge.kernel.Problem;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge user parties}. */
@Command(
    name = "parties",
    mixinStandardHelpOptions = true,
    header = "Give a user other parties to act for, in the place of those it has.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExample:%n",
    footer = "  forge user parties ann --for 'DEMO minister' --for 'DEMO motor maker'")
final class UserPartiesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final ServerDatabase database = new ServerDatabase();

  @Parameters(paramLabel = "NAME", description = "The user.")
  private String name = "";

  @Option(
      names = "--for",
      paramLabel = "PARTY",
      description = "A party; may be repeated. Without it the user acts for itself alone.")
  private List<String> parties = List.of();

  UserPartiesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> problems =
        database.with(
            surroundings.clock(),
            open ->
                open.accounts().changeParties(name, Set.copyOf(parties), ServerDatabase.OPERATOR));
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, false);
      return ExitCode.BAD_INPUT;
    }
    surroundings.out().println("Changed the parties of " + name);
    return ExitCode.DONE;
  }
}
