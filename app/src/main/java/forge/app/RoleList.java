package forge.app;

import forge.app.serve.security.Role;
import forge.kernel.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles as they are typed: with commas. */
final class RoleList {

  private RoleList() {}

  /** A problem for each word that is no role. */
  static List<Problem> problems(String text) {
    String known = Arrays.stream(Role.values()).map(Role::id).collect(Collectors.joining(", "));
    return Arrays.stream(text.split(",", -1))
        .filter(each -> Role.find(each.strip()).isEmpty())
        .map(
            each ->
                new Problem(
                    "forge user",
                    0,
                    "roles",
                    each,
                    "there is no such role",
                    "Known: " + known + "."))
        .toList();
  }

  /** The roles among the words. */
  static Set<Role> read(String text) {
    return Arrays.stream(text.split(",", -1))
        .flatMap(each -> Role.find(each.strip()).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
