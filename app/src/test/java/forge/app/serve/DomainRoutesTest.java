package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.app.serve.OpenInterface.Operation;
import forge.app.serve.holdings.HeldBook;
import forge.app.serve.security.Accounts;
import forge.app.serve.security.Permission;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import forge.pricing.book.Publication;
import forge.pricing.book.PublicationId;
import forge.pricing.evidence.Confidentiality;
import forge.store.book.Digest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
  void whoMayNotReadEvidenceSeesNoneByAnyRoute() throws IOException {
    var book = server.part(HeldBook.class).opened();
    Publication publication =
        book.book().value().find(PublicationId.find(PUBLICATION).orElseThrow()).orElseThrow();
    List<String> hidden =
        book.contents().evidence(publication.proposal().inputs().evidence()).value().all().stream()
            .filter(each -> each.heading().origin().confidentiality() != Confidentiality.PUBLIC)
            .map(each -> each.id().toString())
            .toList();
    assertThat(hidden).isNotEmpty();
    // Every role that may not read evidence, in one user: it is let through to the most routes.
    Visitor curious = visitor("curious", without(Permission.READ_EVIDENCE, Permission.AUDIT));
    String path = "/api/v1/prices/publications/" + PUBLICATION;
    assertThat(hidden).anyMatch(everything.get(path).body()::contains);
    assertThat(curious.get(path).body()).doesNotContain(hidden).contains("notShown");
    for (Operation route : OpenInterface.operations(curious)) {
      String asked =
          route.filled(KNOWN, route.path().contains("publications") ? PUBLICATION : "none");
      if (route.method().equals("GET") && !route.path().endsWith("/events")) {
        for (String query : List.of("", "?product=ndpr-oxide&q=" + hidden.getFirst(), CSV)) {
          assertThat(curious.get(asked + query).body()).as(asked + query).doesNotContain(hidden);
        }
      } else if (route.path().matches("/api/v1/prices/(determinations|.*recompute)")) {
        String body = "{\"chain\": \"rare-earths\", \"period\": \"2026-05\"}";
        assertThat(curious.post(asked, body).body()).as(asked).doesNotContain(hidden);
      }
    }
  }

  private static final String CSV = "?format=csv";

  private static EnumSet<Role> without(Permission... permissions) {
    EnumSet<Role> roles = EnumSet.allOf(Role.class);
    roles.removeIf(role -> Stream.of(permissions).anyMatch(each -> each.isGivenTo(Set.of(role))));
    assertThat(roles).hasSizeGreaterThan(5);
    return roles;
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
}
