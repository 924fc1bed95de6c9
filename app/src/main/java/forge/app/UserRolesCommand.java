package forge.app;

import forge.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forge user roles}. */
@Command(
    name = "roles",
    mixinStandardHelpOptions = true,
    header = "Give a user other roles in the place of those it has.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExample:%n",
    footer = "  forge user roles ann analyst,price-proposer")
final class UserRolesCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final ServerDatabase database = new ServerDatabase();

  @Parameters(index = "0", paramLabel = "NAME", description = "The user.")
  private String name = "";

  @Parameters(index = "1", paramLabel = "ROLE,...", description = "One role or several.")
  private String roles = "";

  UserRolesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var problems = new ArrayList<Problem>(RoleList.problems(roles));
    if (problems.isEmpty()) {
      List<Problem> found =
          database.with(
              surroundings.clock(),
              open ->
                  open.accounts().changeRoles(name, RoleList.read(roles), ServerDatabase.OPERATOR));
      problems.addAll(found);
    }
    if (!problems.isEmpty()) {
      surroundings.refuse(problems, false);
      return ExitCode.BAD_INPUT;
    }
    surroundings.out().println("Changed the roles of " + name);
    return ExitCode.DONE;
  }
}
