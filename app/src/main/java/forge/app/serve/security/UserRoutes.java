package forge.app.serve.security;

import forge.app.json.Json;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.Paging;
import forge.kernel.Problem;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Keeping users. */
@RestController
@Tag(name = "Users")
class UserRoutes {

  private final Accounts accounts;

  UserRoutes(Accounts accounts) {
    this.accounts = accounts;
  }

  @Needs(Permission.KEEP_USERS)
  @GetMapping("/api/v1/users")
  Answer list(@ParameterObject Paging paging) {
    List<Accounts.Account> all = accounts.list();
    return Answer.of(
        paging.page(paging.of(all).stream().map(UserRoutes::document).toList(), all.size()));
  }

  private static Json document(Accounts.Account account) {
    var roles = Json.array();
    account.user().roles().stream().sorted().map(Role::id).forEach(roles::add);
    return Json.object()
        .put("name", account.user().name())
        .put("fullName", account.user().fullName())
        .put("roles", roles)
        .put("actsFor", Json.texts(account.user().parties()))
        .put("locked", account.locked());
  }

  @Needs(Permission.KEEP_USERS)
  @PostMapping("/api/v1/users")
  Answer add(@RequestBody JsonNode body, User by) {
    String name = body.path("name").asString("");
    if (!User.isName(name)) {
      return Answer.refused(
          Code.BAD_INPUT,
          "name",
          "a user's name begins with a small letter and has small letters, digits, '.', '_', '-'",
          "");
    }
    var problems = new ArrayList<Problem>();
    Set<Role> roles = roles(body.path("roles"), problems);
    Set<String> parties = parties(name, body.path("actsFor"), problems);
    if (problems.isEmpty()) {
      var user = new User(name, body.path("fullName").asString(name), roles, parties);
      problems.addAll(accounts.add(user, body.path("password").asString(""), by.name()));
    }
    return problems.isEmpty()
        ? Answer.created("/api/v1/users/" + name, shown(name))
        : Answer.refused(Code.BAD_INPUT, problems);
  }

  @Needs(Permission.KEEP_USERS)
  @PatchMapping("/api/v1/users/{name}")
  Answer change(@PathVariable String name, @RequestBody JsonNode body, User by) {
    if (accounts.find(name).isEmpty()) {
      return Answer.refused(Code.NOT_FOUND, "user", "there is no user of this name", "");
    }
    var problems = new ArrayList<Problem>();
    if (body.has("roles")) {
      Set<Role> roles = roles(body.path("roles"), problems);
      problems.addAll(
          problems.isEmpty() ? accounts.changeRoles(name, roles, by.name()) : List.of());
    }
    if (body.has("actsFor") && problems.isEmpty()) {
      Set<String> parties = parties(name, body.path("actsFor"), problems);
      problems.addAll(
          problems.isEmpty() ? accounts.changeParties(name, parties, by.name()) : List.of());
    }
    if (body.has("password") && problems.isEmpty()) {
      problems.addAll(accounts.changePassword(name, body.path("password").asString(""), by.name()));
    }
    if (body.has("locked") && problems.isEmpty()) {
      problems.addAll(accounts.lock(name, body.path("locked").asBoolean(true), by.name()));
    }
    return problems.isEmpty() ? Answer.of(shown(name)) : Answer.refused(Code.BAD_INPUT, problems);
  }

  private Json shown(String name) {
    return accounts.find(name).map(UserRoutes::document).orElseGet(Json::object);
  }

  /** The parties of a list, without the user itself, for which everyone acts. */
  private static Set<String> parties(String name, JsonNode list, List<Problem> problems) {
    Set<String> parties = new TreeSet<>();
    if (!list.isMissingNode() && !list.isArray()) {
      problems.add(new Problem("user", 0, "actsFor", "", "it is a list of parties", ""));
    }
    for (JsonNode each : list) {
      parties.add(each.asString(""));
    }
    parties.remove(name);
    return parties;
  }

  private static Set<Role> roles(JsonNode list, List<Problem> problems) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (JsonNode each : list) {
      Optional<Role> role = Role.find(each.asString(""));
      role.ifPresent(roles::add);
      if (role.isEmpty()) {
        problems.add(
            new Problem("user", 0, "roles", each.asString(""), "there is no such role", ""));
      }
    }
    return roles;
  }
}
