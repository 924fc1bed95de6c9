package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.security.Accounts;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Open;
import forge.app.serve.security.Permission;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A server with a user of each role: every route is walked with each of them, and with none. */
final class RolesTest {

  private static final String PASSWORD = "correct horse battery";

  @TempDir private static Path data;
  private static Server server;
  private static final Map<Role, Visitor> VISITORS = new EnumMap<>(Role.class);

  @BeforeAll
  static void start() {
    server = RunningServer.start(data, "");
    for (Role each : Role.values()) {
      var user = new User("the-" + each.id(), each.id(), EnumSet.of(each));
      assertThat(server.part(Accounts.class).add(user, PASSWORD, "test")).isEmpty();
      VISITORS.put(each, new Visitor(server).loggedIn(user.name(), PASSWORD));
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** What the charter of the demonstration discloses to who keeps or audits the reserve alone. */
  private static final Set<String> WITHHELD =
      Set.of("/api/v1/reserve/lots", "/api/v1/reserve/participants");

  private static final Set<Role> SEES_RESERVE = Set.of(Role.RESERVE_OPERATOR, Role.AUDITOR);

  private record Route(String method, String path, Needs needs, boolean open) {

    HttpAnswer ask(Visitor visitor) {
      String body = method.equals("GET") || method.equals("DELETE") ? "" : "{}";
      return new HttpAnswer(visitor.send(method, path, body).statusCode());
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private record HttpAnswer(int status) {}

  private static List<Route> routes() {
    var routes = new ArrayList<Route>();
    server
        .part(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (!handler.getBeanType().getName().startsWith("forge.app.serve.web.")
                  && !handler.getBeanType().getName().startsWith("org.springdoc.")) {
                String method = mapping.getMethodsCondition().getMethods().iterator().next().name();
                for (String pattern : mapping.getPatternValues()) {
                  routes.add(
                      new Route(
                          method,
                          pattern.replaceAll("\\{[^}]*}", "none"),
                          handler.getMethodAnnotation(Needs.class),
                          handler.hasMethodAnnotation(Open.class)));
                }
              }
            });
    return routes;
  }

  @Test
  void everyRouteSaysWhatItNeeds() {
    assertThat(routes())
        .hasSizeGreaterThan(10)
        .allMatch(route -> route.open() || route.needs() != null);
    assertThat(routes().stream().filter(Route::open).map(Route::toString))
        .containsExactlyInAnyOrder(
            "GET /health/live",
            "GET /health/ready",
            "GET /metrics",
            "POST /api/v1/session",
            "GET /enter");
  }

  @Test
  void withoutASessionNothingIsGiven() {
    var nobody = new Visitor(server);
    nobody.get("/api/v1/session");
    for (Route each : routes()) {
      if (!each.open()) {
        assertThat(each.ask(nobody)).as(each.toString()).isEqualTo(new HttpAnswer(401));
      }
    }
  }

  @Test
  void aRoleIsGivenItsPermissionsAndNoOthers() {
    for (Route route : routes()) {
      if (route.open()) {
        continue;
      }
      VISITORS.forEach(
          (role, visitor) -> {
            boolean allowed = route.needs().value().isGivenTo(Set.of(role));
            String as = route + " as " + role.id();
            if (!allowed) {
              assertThat(route.ask(visitor)).as(as).isEqualTo(new HttpAnswer(403));
            } else if (route.method().equals("GET")) {
              boolean withheld = WITHHELD.contains(route.path()) && !SEES_RESERVE.contains(role);
              HttpAnswer answer = route.ask(visitor);
              if (withheld) {
                assertThat(answer).as(as).isEqualTo(new HttpAnswer(403));
              } else {
                assertThat(answer.status()).as(as).isNotIn(401, 403, 500);
              }
            }
          });
    }
  }

  @Test
  void onlyAnAdministratorKeepsUsersAndOnlyAnAuditorReadsTheLog() {
    assertThat(EnumSet.allOf(Role.class))
        .filteredOn(role -> Permission.KEEP_USERS.isGivenTo(Set.of(role)))
        .containsExactly(Role.ADMINISTRATOR);
    assertThat(EnumSet.allOf(Role.class))
        .filteredOn(role -> Permission.AUDIT.isGivenTo(Set.of(role)))
        .containsExactly(Role.AUDITOR);
  }

  @Test
  void aUserAddedInTheConsoleLogsInAndALockedOneIsOut() {
    var administrator = VISITORS.get(Role.ADMINISTRATOR);
    var added =
        administrator.post(
            "/api/v1/users",
            "{\"name\":\"new\",\"roles\":[\"reader\"],\"password\":\"a long enough one\"}");
    assertThat(added.statusCode()).isEqualTo(201);
    assertThat(added.body()).doesNotContain("a long enough one", "argon2");
    var fresh = new Visitor(server).loggedIn("new", "a long enough one");
    assertThat(fresh.get("/api/v1/session").body()).contains("\"mode\" : \"users\"");
    administrator.send("PATCH", "/api/v1/users/new", "{\"locked\":true}");
    assertThat(fresh.get("/api/v1/session").statusCode()).isEqualTo(401);
  }

  @Test
  void guessingIsSlowedDown() {
    var guesser = new Visitor(server);
    guesser.get("/api/v1/session");
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 7; i++) {
      statuses.add(
          guesser
              .post("/api/v1/session", "{\"name\":\"the-reader\",\"password\":\"wrong\"}")
              .statusCode());
    }
    assertThat(statuses).startsWith(401, 401, 401, 401, 401).endsWith(429);
    var right =
        guesser.post(
            "/api/v1/session", "{\"name\":\"the-reader\",\"password\":\"%s\"}".formatted(PASSWORD));
    assertThat(right.statusCode()).isEqualTo(429);
    assertThat(right.headers().firstValue("retry-after")).isPresent();
  }
}
