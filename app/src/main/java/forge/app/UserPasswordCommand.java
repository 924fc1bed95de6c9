package forge.app;

import forge.kernel.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forge user password}. */
@Command(
    name = "password",
    mixinStandardHelpOptions = true,
    header = "Give a user another password, and end the user's sessions.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExample:%n",
    footer = "  forge user password ann")
final class UserPasswordCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final PasswordPrompt prompt;

  @Mixin private final ServerDatabase database = new ServerDatabase();

  @Parameters(paramLabel = "NAME", description = "The user.")
  private String name = "";

  UserPasswordCommand(Surroundings surroundings, PasswordPrompt prompt) {
    this.surroundings = surroundings;
    this.prompt = prompt;
  }

  @Override
  public Integer call() {
    String password = prompt.read(name);
    List<Problem> problems =
        database.with(
            surroundings.clock(),
            open -> open.accounts().changePassword(name, password, ServerDatabase.OPERATOR));
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, false);
      return ExitCode.BAD_INPUT;
    }
    surroundings.out().println("Changed the password of " + name);
    return ExitCode.DONE;
  }
}
