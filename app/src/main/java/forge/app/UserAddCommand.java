package forge.app;

import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import forge.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forge user add}. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    header = "Add a user.",
    versionProvider = RootCommand.Version.class,
    description = {
      "The password is asked for, or is the first line of standard input; it is no option, for",
      "options are seen by every user of the machine."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  forge user add ann --roles administrator",
      "  forge user add bo --roles customs,analyst --name 'Bo Li' < password.txt",
      "  forge user add cy --roles reserve-operator --for 'DEMO minister'"
    })
final class UserAddCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final PasswordPrompt prompt;

  @Mixin private final ServerDatabase database = new ServerDatabase();

  @Parameters(paramLabel = "NAME", description = "Small letters, digits, '.', '_' and '-'.")
  private String name = "";

  @Option(
      names = "--roles",
      paramLabel = "ROLE,...",
      required = true,
      description = "One role or several, with commas.")
  private String roles = "";

  @Option(names = "--name", paramLabel = "TEXT", description = "The name as people say it.")
  private String fullName = "";

  @Option(
      names = "--for",
      paramLabel = "PARTY",
      description = "A party that the user acts for on the reserve; may be repeated.")
  private List<String> parties = List.of();

  UserAddCommand(Surroundings surroundings, PasswordPrompt prompt) {
    this.surroundings = surroundings;
    this.prompt = prompt;
  }

  @Override
  public Integer call() {
    var problems = new ArrayList<Problem>(RoleList.problems(roles));
    if (!User.isName(name)) {
      problems.add(
          new Problem(
              "forge user add",
              0,
              "NAME",
              name,
              "a name begins with a small letter and has small letters, digits, '.', '_', '-'",
              ""));
    }
    if (problems.isEmpty()) {
      Set<Role> given = RoleList.read(roles);
      var user = new User(name, fullName.isEmpty() ? name : fullName, given, Set.copyOf(parties));
      String password = prompt.read(name);
      List<Problem> found =
          database.with(
              surroundings.clock(),
              open -> open.accounts().add(user, password, ServerDatabase.OPERATOR));
      problems.addAll(found);
    }
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, false);
      return ExitCode.BAD_INPUT;
    }
    surroundings.out().println("Added user " + name);
    return ExitCode.DONE;
  }
}
