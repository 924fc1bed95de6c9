package forge.app;

import forge.app.json.Json;
import forge.app.serve.security.Accounts.Account;
import forge.app.serve.security.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forge user list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    header = "List the users.",
    versionProvider = RootCommand.Version.class,
    footerHeading = "%nExample:%n",
    footer = "  forge user list --data /var/lib/forge")
final class UserListCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private final ServerDatabase database = new ServerDatabase();

  @Option(names = "--json", description = "One JSON document on standard output.")
  private boolean json;

  UserListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Account> accounts = database.with(surroundings.clock(), open -> open.accounts().list());
    if (json) {
      surroundings.out().print(document(accounts).document());
    } else if (accounts.isEmpty()) {
      surroundings.out().println("There is no user; add one with 'forge user add'.");
    } else {
      accounts.forEach(
          each ->
              surroundings
                  .out()
                  .println(
                      "%-20s %s%s%s"
                          .formatted(
                              each.user().name(),
                              roles(each),
                              parties(each),
                              each.locked() ? " (locked)" : "")));
    }
    return ExitCode.DONE;
  }

  private static String roles(Account account) {
    return account.user().roles().stream().sorted().map(Role::id).collect(Collectors.joining(", "));
  }

  private static String parties(Account account) {
    return account.user().actsFor().isEmpty()
        ? ""
        : "; acts for " + String.join(", ", account.user().parties());
  }

  private static Json document(List<Account> accounts) {
    var users = Json.array();
    for (Account each : accounts) {
      var roles = Json.array();
      each.user().roles().stream().sorted().map(Role::id).forEach(roles::add);
      users.add(
          Json.object()
              .put("name", each.user().name())
              .put("fullName", each.user().fullName())
              .put("roles", roles)
              .put("actsFor", Json.texts(each.user().parties()))
              .put("locked", each.locked()));
    }
    return Json.object().put("users", users);
  }
}
