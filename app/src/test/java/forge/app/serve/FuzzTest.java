package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.OpenInterface.Operation;
import forge.app.serve.security.Accounts;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every route that the server publishes, asked with something wrong: it refuses with a problem
 * document and a code that is documented, has no defect, and is well afterwards.
 *
 * <p>{@code -Dforge.fuzz=1000} asks each route so often, for {@code -Dforge.fuzz.seconds} at most;
 * {@code -Dforge.fuzz.seed} and {@code -Dforge.fuzz.route} (a part of {@code POST /api/v1/runs})
 * repeat what a failure names.
 */
final class FuzzTest {

  private static final int USUAL = 2;
  private static final int TIMES = Integer.getInteger("forge.fuzz", USUAL);

  /** A route is not asked for longer, so that a slow one does not keep the others waiting. */
  private static final int SECONDS = Integer.getInteger("forge.fuzz.seconds", 600);

  private static final int MOST_FAILURES = Integer.getInteger("forge.fuzz.failures", 40);
  private static final long SEED = Long.getLong("forge.fuzz.seed", 20_261_127);
  private static final String ONLY = System.getProperty("forge.fuzz.route", "");
  private static final String LOG_OUT = "DELETE /api/v1/session";
  private static final int PATIENCE_MILLIS = 60_000;
  private static final String PASSWORD = "correct horse battery";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern REASON = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  @TempDir private static Path data;
  private static Server server;
  private static Visitor administrator;

  @BeforeAll
  static void start() {
    server = RunningServer.start(data, "");
    administrator = RunningServer.administrator(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void nothingThatIsSentIsADefect() throws IOException {
    var samples = new FuzzSamples(administrator);
    List<Operation> routes = OpenInterface.operations(administrator);
    assertThat(routes).hasSizeGreaterThan(60);
    var failures = new ArrayList<String>();
    // A user that is added ends the first try, so that route comes when there are users anyway.
    walk(new Walk("first try", administrator, TIMES, failures), samples, without(routes, "/users"));
    var customs = user("customs", EnumSet.of(Role.CUSTOMS));
    walk(new Walk("customs", customs, TIMES > USUAL ? TIMES : 1, failures), samples, routes);
    administrator = user("chief", EnumSet.allOf(Role.class));
    walk(new Walk("chief", administrator, TIMES, failures), samples, only(routes, "/users"));
    assertThat(failures).isEmpty();
    well();
    guessed();
  }

  /** Whoever tries one name after the other from one address is slowed down. */
  private static void guessed() {
    var guesser = new Visitor(server);
    guesser.get("/api/v1/session");
    var statuses = new ArrayList<Integer>();
    for (int i = 0; i < 25; i++) {
      String guess = "{\"name\": \"user%d\", \"password\": \"12345678\"}".formatted(i);
      statuses.add(guesser.post("/api/v1/session", guess).statusCode());
    }
    assertThat(statuses).contains(429).endsWith(429);
  }

  private static List<Operation> without(List<Operation> routes, String part) {
    return routes.stream().filter(each -> !each.path().contains(part)).toList();
  }

  private static List<Operation> only(List<Operation> routes, String part) {
    return routes.stream().filter(each -> each.path().contains(part)).toList();
  }

  private static Visitor user(String name, EnumSet<Role> roles) {
    var user = new User(name, name, roles);
    assertThat(server.part(Accounts.class).add(user, PASSWORD, "test")).isEmpty();
    return new Visitor(server).loggedIn(name, PASSWORD);
  }

  /** How often and as whom routes are asked, and what was wrong. */
  private record Walk(String who, Visitor visitor, int times, List<String> failures) {}

  private static void walk(Walk walk, FuzzSamples samples, List<Operation> routes)
      throws IOException {
    Set<String> codes = documented();
    List<String> session = headers(walk.visitor());
    for (Operation route : routes) {
      if (!route.toString().contains(ONLY)) {
        continue;
      }
      // Who logs out knows no session afterwards.
      List<String> sent = route.toString().equals(LOG_OUT) ? List.of() : session;
      var statuses = new TreeMap<Integer, Integer>();
      long begun = System.nanoTime();
      int asked = 0;
      try (var wire = new Wire(server.port(), PATIENCE_MILLIS)) {
        while (asked < walk.times()
            && walk.failures().size() < MOST_FAILURES
            && System.nanoTime() - begun < SECONDS * 1_000_000_000L) {
          long seed = SEED + 1_000_003L * route.toString().hashCode() + asked;
          byte[] request = FuzzedRequest.of(route, samples, seed, sent);
          Heard heard = ask(wire, request, codes);
          if (!heard.wrong().isEmpty()) {
            walk.failures()
                .add(
                    "%s as %s, request %d (-Dforge.fuzz.seed=%d): %s%n%s"
                        .formatted(
                            route,
                            walk.who(),
                            asked,
                            SEED,
                            heard.wrong(),
                            FuzzedRequest.shown(request)));
          }
          heard
              .reply()
              .ifPresent(
                  each -> {
                    statuses.merge(each.status(), 1, Integer::sum);
                    stop(each, walk.visitor());
                  });
          asked++;
        }
      }
      tell(route + " as " + walk.who() + " " + asked, statuses, System.nanoTime() - begun);
    }
  }

  private record Heard(Optional<Wire.Reply> reply, String wrong) {}

  private static Heard ask(Wire wire, byte[] request, Set<String> codes) throws IOException {
    try {
      Optional<Wire.Reply> reply = wire.ask(request);
      return new Heard(reply, reply.map(each -> wrong(each, codes)).orElse("no answer"));
    } catch (SocketTimeoutException late) {
      wire.close();
      return new Heard(
          Optional.empty(), "no answer in %d ms: %s".formatted(PATIENCE_MILLIS, late.getMessage()));
    }
  }

  /** What a longer walk saw, as it goes on. */
  private static void tell(String what, Map<Integer, Integer> statuses, long nanos) {
    if (TIMES > USUAL) {
      System.err.printf("%s times: %s in %d ms%n", what, statuses, nanos / 1_000_000);
    }
  }

  private static List<String> headers(Visitor visitor) {
    visitor.get("/api/v1/session");
    return visitor.session().entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .toList();
  }

  /** A job that was made is not wanted. */
  private static void stop(Wire.Reply reply, Visitor visitor) {
    String location = reply.headers().getOrDefault("location", "");
    if (reply.status() == 202 && location.startsWith("/api/v1/jobs/")) {
      visitor.send("DELETE", location, "");
    }
  }

  /** What is wrong with an answer, if anything. */
  private static String wrong(Wire.Reply reply, Set<String> codes) {
    if (reply.status() < 400) {
      return "";
    }
    if (reply.status() >= 500) {
      return "status " + reply.status() + " " + reply.body();
    }
    if (!reply.type().startsWith("application/problem+json")) {
      return "status %d is told as '%s': %s".formatted(reply.status(), reply.type(), reply.body());
    }
    JsonNode problem;
    try {
      problem = MAPPER.readTree(reply.body());
    } catch (JacksonException cut) {
      return "the problem is no JSON: " + reply.body();
    }
    String code = problem.path("code").asString("");
    boolean known =
        codes.contains(code) || (reply.status() == 422 && REASON.matcher(code).matches());
    return known && problem.path("status").asInt() == reply.status()
        ? ""
        : "the code '%s' is not documented: %s".formatted(code, reply.body());
  }

  /** The codes that docs/api.md tells. */
  private static Set<String> documented() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "api.md"));
    Set<String> codes =
        Pattern.compile("(?m)^\\| `([a-z-]+)` \\| \\d{3} \\|")
            .matcher(text)
            .results()
            .map(each -> each.group(1))
            .collect(Collectors.toUnmodifiableSet());
    assertThat(codes).contains("bad-input", "unavailable");
    return codes;
  }

  private static void well() {
    assertThat(administrator.get("/health/ready").statusCode()).isEqualTo(200);
    assertThat(administrator.get("/metrics").body()).doesNotContain("status=\"5");
    assertThat(administrator.get("/api/v1/audit/verification").body()).contains("\"holds\" : true");
    assertThat(administrator.get("/api/v1/reserve/verification").statusCode()).isEqualTo(200);
    var assessed = administrator.post("/api/v1/assessments", FuzzSamples.entry());
    assertThat(assessed.statusCode()).as(assessed.body()).isEqualTo(200);
  }
}
