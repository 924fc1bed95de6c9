package forge.app;

import forge.kernel.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge user lock}. */
@Command(
    name = "lock",
    mixinStandardHelpOptions = true,
    header = "Lock a user out, or let the user in again.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExamples:%n",
    footer = {"  forge user lock ann", "  forge user lock ann --undo"})
final class UserLockCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final ServerDatabase database = new ServerDatabase();

  @Parameters(paramLabel = "NAME", description = "The user.")
  private String name = "";

  @Option(names = "--undo", description = "Let the user in again.")
  private boolean undo;

  UserLockCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Problem> problems =
        database.with(
            surroundings.clock(),
            open -> open.accounts().lock(name, !undo, ServerDatabase.OPERATOR));
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, false);
      return ExitCode.BAD_INPUT;
    }
    surroundings.out().println((undo ? "Unlocked " : "Locked ") + name);
    return ExitCode.DONE;
  }
}
