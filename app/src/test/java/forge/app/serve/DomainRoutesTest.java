package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.app.serve.OpenInterface.Operation;
import forge.app.serve.holdings.HeldBook;
import forge.app.serve.security.Accounts;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import forge.pricing.book.Publication;
import forge.pricing.book.PublicationId;
import forge.pricing.evidence.Confidentiality;
import forge.store.book.Digest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The routes of the domain on a running server: what they answer, to whom, and to nonsense. */
final class DomainRoutesTest {

  private static final String PASSWORD = "correct horse battery";
  private static final String PUBLICATION = "rare-earths-2026-05.1";

  private static final Map<String, String> KNOWN =
      Map.of("chain", "rare-earths", "set", "demo-zone", "challenge", "C-1");

  private static final String ENTRY =
      """
      {"forge": "entry/1", "entry": "E-1", "destination": "USA", "accepted": "2026-06-15",
       "exported": "2026-05-20", "goods": "8112.92.10", "additional_code": "ga-4n",
       "origin": "CHN", "value": 10000, "currency": "USD", "value_basis": "FOB", "freight": 100,
       "insurance": 10, "net_mass_kg": 100, "contents": {"Ga": {"kg": 99.99}}}
      """;

  @TempDir private static Path data;
  private static Server server;
  private static Visitor everything;
  private static Visitor reader;

  @BeforeAll
  static void start() {
    server = RunningServer.start(data, "");
    everything = visitor("everything", EnumSet.allOf(Role.class));
    reader = visitor("reader", EnumSet.of(Role.READER));
  }

  private static Visitor visitor(String name, EnumSet<Role> roles) {
    var user = new User(name, name, roles);
    assertThat(server.part(Accounts.class).add(user, PASSWORD, "test")).isEmpty();
    return new Visitor(server).loggedIn(name, PASSWORD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void everyRouteSaysWhatItIs() {
    List<Operation> operations = OpenInterface.operations(everything);
    assertThat(operations).hasSizeGreaterThan(50);
    assertThat(operations)
        .allSatisfy(
            each -> {
              assertThat(each.described().path("tags")).as(each.toString()).isNotEmpty();
              assertThat(each.described().path("responses")).as(each.toString()).isNotEmpty();
            });
    assertThat(operations)
        .filteredOn(each -> domain(each.path()))
        .allSatisfy(
            each -> {
              assertThat(each.described().path("summary").asString())
                  .as(each.toString())
                  .isNotBlank();
              each.parameters("path").forEach(one -> described(each, one.path("description")));
            });
  }

  private static void described(Operation operation, tools.jackson.databind.JsonNode description) {
    assertThat(description.asString()).as(operation.toString()).isNotBlank();
  }

  private static boolean domain(String path) {
    return path.matches(
        "/api/v1/(world|overview|scenarios|runs|prices|rules|assessments|origin|watch|reserve).*");
  }

  @Test
  void everyReadingRouteAnswers() {
    for (Operation each : OpenInterface.operations(everything)) {
      if (!each.method().equals("GET") || !domain(each.path())) {
        continue;
      }
      String path = each.filled(KNOWN, each.path().contains("publications") ? PUBLICATION : "none");
      String asked =
          switch (each.path()) {
            case "/api/v1/rules/diff" -> path + "?old=us-tariff&new=demo-zone";
            case "/api/v1/prices/history" -> path + "?product=ndpr-oxide";
            default -> path;
          };
      int expected = asked.contains("none") ? 404 : 200;
      if (!each.path().endsWith("/statement")) {
        assertThat(everything.get(asked).statusCode()).as(asked).isEqualTo(expected);
      }
    }
  }

  @Test
  void anEntryIsAssessedAsOnTheCommandLine() {
    String bill = everything.post("/api/v1/assessments?known-at=2026-07-01", ENTRY).body();
    assertThat(bill)
        .contains("\"outcome\" : \"levy\"", "REFERENCE(ga-4n)", "6000.00")
        .doesNotContain("explanation");
    assertThat(everything.post("/api/v1/assessments?explain=true", ENTRY).body())
        .contains("explanation");
  }

  @Test
  void aVersionFollowsARecordThatHolds() {
    String path = "/api/v1/assessments?known-at=2026-07-01";
    String first = everything.post(path, ENTRY).body();
    String request = "{\"entry\": %s, \"after\": %s, \"reason\": \"%s\"}";
    String dearer = ENTRY.replace("10000", "20000");
    String second =
        everything
            .post(path + "&final=true", request.formatted(dearer, first, "price-corrected"))
            .body();
    assertThat(second)
        .contains("\"version\" : 2", "\"status\" : \"final\"", "\"reason\" : \"price-corrected\"")
        .containsPattern("\"deltas\" : \\[\\s*\\{")
        .contains("\"after\" : \"" + Digest.of(first).hex());
    String changed = first.replace("6000.00", "5000.00");
    var wrong = everything.post(path, request.formatted(dearer, changed, "price-corrected"));
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("made again it differs in 'lines");
    var provisional = everything.post(path, request.formatted(dearer, second, "quota-drawn"));
    assertThat(provisional.body()).contains("a final assessment is followed by a final one only");
    assertThat(everything.post(path, request.formatted(ENTRY, first, "whim")).body())
        .contains("is no reason to assess again");
  }

  @Test
  void anEntryThatIsRefusedSaysWhyByTheSameReason() {
    var refused = everything.post("/api/v1/assessments", ENTRY.replace("8112.92.10", "0101.21"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"code\" : \"unknown-code\"", "goods");
  }

  @Test
  void whoProposesDoesNotApprove() {
    var proposer = visitor("proposer", EnumSet.of(Role.PRICE_PROPOSER, Role.PRICE_APPROVER));
    var approver = visitor("approver", EnumSet.of(Role.PRICE_APPROVER));
    var proposed =
        proposer.post(
            "/api/v1/prices/proposals", "{\"product\": \"ga-4n\", \"period\": \"2026-06\"}");
    assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
    String approval = "/api/v1/prices/publications/ga-4n-2026-06.1/approval";
    assertThat(proposer.post(approval, "{}").body()).contains("\"code\" : \"same-party\"");
    var approved = approver.post(approval, "{}");
    assertThat(approved.statusCode()).as(approved.body()).isEqualTo(201);
    assertThat(reader.post("/api/v1/prices/publications/ga-4n-2026-06.1/recompute", "{}").body())
        .contains("\"differences\" : [ ]");
  }

  @Test
  void aReaderSeesNoRestrictedEvidenceByAnyRoute() throws IOException {
    var book = server.part(HeldBook.class).opened();
    Publication publication =
        book.book().value().find(PublicationId.find(PUBLICATION).orElseThrow()).orElseThrow();
    List<String> hidden =
        book.contents().evidence(publication.proposal().inputs().evidence()).value().all().stream()
            .filter(each -> each.heading().origin().confidentiality() != Confidentiality.PUBLIC)
            .map(each -> each.id().toString())
            .toList();
    String path = "/api/v1/prices/publications/" + PUBLICATION;
    String all = everything.get(path).body();
    assertThat(hidden).anyMatch(all::contains);
    assertThat(reader.get(path).body()).doesNotContain(hidden).contains("notShown");
    for (Operation route : OpenInterface.operations(reader)) {
      if (route.method().equals("GET") && route.path().startsWith("/api/v1/prices")) {
        String asked =
            route.filled(Map.of("chain", "rare-earths"), PUBLICATION) + "?product=ndpr-oxide";
        assertThat(reader.get(asked).body()).as(asked).doesNotContain(hidden);
      }
    }
  }

  @Test
  void anActOnTheReserveIsDoneByTheUser() {
    String act = "{\"act\": \"nonsense\", \"on\": \"2026-06-01\"}";
    var refused = everything.post("/api/v1/reserve/acts", act);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(reader.post("/api/v1/reserve/acts", act).statusCode()).isEqualTo(403);
    assertThat(reader.get("/api/v1/reserve/acts?limit=1").body()).doesNotContain("\"by\"");
  }

  @Test
  void theReserveNamesItsProductsAndSaysOfWhichDayItIs() {
    String report = reader.get("/api/v1/reserve?as-of=2026-05-01").body();
    assertThat(report)
        .contains("\"name\" : \"Gallium 99.99 % (low-purity primary)\"", "\"chain\" : \"gallium\"")
        .contains("\"DEMO minister\"", "\"balances_on\" : \"" + LocalDate.now(ZoneOffset.UTC));
  }

  @Test
  void aUserActsForThePartiesGivenToItAndNoOther() {
    var user = new User("desk", "Desk", EnumSet.of(Role.RESERVE_OPERATOR), Set.of("DEMO minister"));
    assertThat(server.part(Accounts.class).add(user, PASSWORD, "test")).isEmpty();
    var desk = new Visitor(server).loggedIn("desk", PASSWORD);
    assertThat(desk.get("/api/v1/session").body())
        .containsPattern("\"desk\",\\s*\"DEMO minister\"");
    String act =
        """
        {"act": "declare", "id": "%s", "product": "ga-4n", "trigger": "export ban",
         "on": "2026-06-02", "until": "2027-06-01", "by": "%s"}
        """;
    String acts = "/api/v1/reserve/acts";
    var board = desk.post(acts, act.formatted("for-1", "DEMO reserve board"));
    assertThat(board.statusCode()).isEqualTo(403);
    assertThat(board.body())
        .contains("desk may not act for this party", "It may act for: desk, DEMO minister.");
    assertThat(desk.post(acts, act.formatted("for-1", "DEMO minister")).statusCode())
        .isEqualTo(201);
    everything.send("PATCH", "/api/v1/users/desk", "{\"actsFor\": []}");
    assertThat(desk.post(acts, act.formatted("for-2", "DEMO minister")).statusCode())
        .isEqualTo(403);
    assertThat(
            everything.send("PATCH", "/api/v1/users/desk", "{\"actsFor\": [\"*\"]}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aStageIsOfAllItsProductsAndNotOfOneMine() {
    JsonNode overview =
        new ObjectMapper().readTree(everything.get("/api/v1/overview?as-of=2026-06-30").body());
    for (JsonNode chain : overview.path("chains")) {
      for (JsonNode stage : chain.path("stages")) {
        double sum = 0;
        for (JsonNode share : stage.path("shares")) {
          sum += share.path("share").asDouble();
        }
        assertThat(sum)
            .as(chain.path("chain") + " " + stage.path("stage"))
            .isCloseTo(1, within(1e-9));
      }
    }
    JsonNode rareEarths = find(overview.path("chains"), "chain", "rare-earths").path("stages");
    JsonNode concentrate = find(rareEarths, "stage", "concentrate");
    assertThat(concentrate.path("products").size()).isGreaterThan(5);
    assertThat(concentrate.path("basis").asString()).isEqualTo("REO contained");
    double mined = share(concentrate, "CHN");
    assertThat(mined).isBetween(0.5, 0.85);
    assertThat(share(find(rareEarths, "stage", "refined"), "CHN")).isGreaterThan(mined);
  }

  private static JsonNode find(JsonNode list, String key, String value) {
    for (JsonNode each : list) {
      if (each.path(key).asString().equals(value)) {
        return each;
      }
    }
    throw new AssertionError("there is no " + value + " in " + list);
  }

  private static double share(JsonNode stage, String economy) {
    return find(stage.path("shares"), "economy", economy).path("share").asDouble();
  }

  /** Seeded, so that a failure can be found again. */
  @Test
  void nonsenseIsRefusedAndNeverADefect() {
    var random = new Random(7);
    for (Operation each : OpenInterface.operations(everything)) {
      if (each.path().equals("/api/v1/session") || each.path().endsWith("/events")) {
        continue;
      }
      for (int i = 0; i < 8; i++) {
        String path = nonsense(each, random);
        boolean bodiless = each.method().equals("GET") || each.method().equals("DELETE");
        String body = bodiless ? "" : BODIES.get(random.nextInt(BODIES.size()));
        int status = everything.send(each.method(), path, body).statusCode();
        assertThat(status)
            .as("%s %s %s", each.method(), path, body.substring(0, Math.min(80, body.length())))
            .isBetween(200, 499);
      }
    }
  }

  private static final List<String> WORDS =
      List.of(
          "none",
          "",
          "-1",
          "99999999999999999999",
          "+999999999-12-31",
          "2026-13-45",
          "0000-00-00T00:00:00Z",
          "../../etc/passwd",
          "é\u0001%",
          "x".repeat(300),
          "'; drop table jobs; --",
          "C-99999999999",
          PUBLICATION,
          "ga-4n-9999999999-99.1",
          "123e4567-e89b-12d3-a456-426614174000",
          "demo-zone",
          "true");

  private static final List<String> BODIES =
      List.of(
          "{}",
          "[]",
          "null",
          "{",
          "\"x\"",
          "1e999999999",
          "[".repeat(5_000),
          "{\"a\":".repeat(2_000),
          "{\"period\": \"2026-05\", \"chain\": 7, \"foo\": [1, {\"a\": null}]}",
          "{\"period\": \"99999-99\", \"product\": \"\\u0000\"}",
          "{\"period\": \"9999\", \"product\": \"ga-4n\"}",
          "{\"product\": \"X Y\", \"period\": \"2026-05\"}",
          "{\"scenario\": {\"a\": 1}, \"zone\": 3, \"floors\": \"x\", \"shocks\": [[]]}",
          "{\"scenario\": \"zone-floors\", \"zone\": [\"???\"], \"shocks\": [{\"export-ban\": 1}]}",
          "{\"floors\": [{\"product\": \"ndpr-oxide\", \"price\": 1e400}]}",
          "{\"document\": \"&a [*a, *a]\"}",
          "{\"budget\": [1e300, -1], \"cap\": 7}",
          "{\"draws\": 1e300, \"seed\": -5, \"risk\": 2}",
          "{\"act\": \"draw\", \"quantity\": 1e999999, \"product\": \"\", \"on\":"
              + " \"+99999-01-01\"}",
          "{\"act\": {\"act\": []}, \"id\": \"\", \"on\": 5}",
          "{\"text\": \"t\", \"answer-by\": \"+999999999-01-01\"}",
          "{\"finding\": \"maybe\", \"reason\": \"\"}",
          ENTRY.replace("10000", "1e2147483647"),
          ENTRY.replace("\"2026-06-15\"", "\"+999999999-01-01\""),
          ENTRY.replace("{\"kg\": 99.99}", "[]"),
          ENTRY.replace("CHN", "C\\u0000N"));

  private static String nonsense(Operation each, Random random) {
    String path = each.path();
    for (var one : each.parameters("path")) {
      path = path.replace("{" + one.path("name").asString() + "}", word(random));
    }
    var query = new ArrayList<String>();
    for (var one : each.parameters("query")) {
      if (random.nextBoolean()) {
        query.add(one.path("name").asString() + "=" + word(random));
      }
    }
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private static String word(Random random) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    return URLEncoder.encode(word, StandardCharsets.UTF_8);
  }
}
