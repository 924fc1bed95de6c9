package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.audit.AuditLog;
import forge.app.serve.security.Accounts;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules are written by one user and brought into force by another, and then entries go by them. */
final class RuleRoutesTest {

  private static final String PASSWORD = "correct horse battery";
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final String ENTRY =
      """
      {"forge": "entry/1", "entry": "E-1", "destination": "USA", "accepted": "2026-06-15",
       "exported": "2026-05-20", "goods": "8112.92.10", "additional_code": "ga-4n",
       "origin": "CHN", "value": 10000, "currency": "USD", "value_basis": "FOB", "freight": 100,
       "insurance": 10, "net_mass_kg": 100, "contents": {"Ga": {"kg": 99.99}}}
      """;

  @TempDir private static Path data;
  private static Server server;
  private static Visitor author;
  private static Visitor both;
  private static Visitor approver;
  private static Visitor officer;

  @BeforeAll
  static void start() {
    server = RunningServer.start(data, "");
    author = visitor("anna", EnumSet.of(Role.RULE_AUTHOR));
    both = visitor("bo", EnumSet.of(Role.RULE_AUTHOR, Role.RULE_APPROVER));
    approver = visitor("ben", EnumSet.of(Role.RULE_APPROVER));
    officer = visitor("carla", EnumSet.of(Role.CUSTOMS));
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

  private static JsonNode body(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return MAPPER.readTree(answer.body());
  }

  private static String at(String set, int number) {
    return "/api/v1/rules/%s/versions/%d".formatted(set, number);
  }

  private static JsonNode begun(Visitor by, String set) {
    String from = "{\"from\": \"demo-zone\", \"note\": \"a copy\"}";
    return body(by.post("/api/v1/rules/" + set + "/versions", from), 201);
  }

  /** The files of a version with one text in the place of another. */
  private static String changed(JsonNode version, String file, String before, String after) {
    Map<String, String> files = new TreeMap<>();
    version.path("files").properties().forEach(e -> files.put(e.getKey(), e.getValue().asString()));
    assertThat(files.get(file)).contains(before);
    files.put(file, files.get(file).replace(before, after));
    return MAPPER.writeValueAsString(Map.of("files", files, "note", ""));
  }

  private static void approved(String set, int number) {
    body(author.post(at(set, number) + "/submission", "{}"), 200);
    body(approver.post(at(set, number) + "/approval", "{}"), 200);
  }

  private static JsonNode assessed(String rules) {
    String known = "&known-at=2026-06-20T00:00:00Z";
    return body(officer.post("/api/v1/assessments?rules=" + rules + known, ENTRY), 200);
  }

  @Test
  void fromACopyToRulesInForceThatTheCalculatorUses() {
    JsonNode draft = begun(author, "my-zone");
    assertThat(draft.path("state").asString()).isEqualTo("draft");
    assertThat(draft.path("problems")).isEmpty();
    assertThat(draft.path("files").path("rules.yaml").asString())
        .contains("id: my-zone\n", "review: {author: anna, \"on\": ");
    var early = officer.post("/api/v1/assessments?rules=my-zone", ENTRY);
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.body()).contains("nobody has reviewed it");

    approved("my-zone", 1);
    JsonNode first = assessed("my-zone");
    JsonNode one = body(author.get("/api/v1/rules/my-zone?goods=8112.92.10"), 200);
    assertThat(one.path("version").asString()).isEqualTo("my-zone.1");
    assertThat(one.path("review").path("author").asString()).isEqualTo("anna");
    assertThat(one.path("review").path("reviewer").asString()).isEqualTo("ben");
    assertThat(body(author.get(at("my-zone", 1)), 200).path("files").path("rules.yaml").asString())
        .contains("review: {author: anna, reviewer: ben, \"on\": ");

    body(author.post("/api/v1/rules/my-zone/versions", "{\"from\": \"my-zone\"}"), 201);
    JsonNode second = body(author.get(at("my-zone", 2)), 200);
    String files = changed(second, "measures-fees.yaml", "0.3464 %", "0.5 %");
    body(
        author.send("PUT", at("my-zone", 2), files, "If-Match", second.path("tag").asString()),
        200);
    assertThat(assessed("my-zone")).isEqualTo(first);
    approved("my-zone", 2);
    JsonNode then = assessed("my-zone");
    assertThat(then.path("rules").path("hash")).isNotEqualTo(first.path("rules").path("hash"));
    assertThat(then.path("debt")).isNotEqualTo(first.path("debt"));
    assertThat(assessed("my-zone.1")).isEqualTo(first);

    String hash = first.path("rules").path("hash").asString();
    JsonNode named = body(author.get("/api/v1/rules/my-zone/versions?hash=" + hash), 200);
    assertThat(named.path("items").get(0).path("version").asString()).isEqualTo("my-zone.1");
    assertThat(named.path("items").get(0).path("state").asString()).isEqualTo("superseded");
    JsonNode follows =
        body(
            officer.post(
                "/api/v1/assessments?rules=my-zone",
                "{\"entry\":%s,\"after\":%s,\"reason\":\"rules-corrected\"}"
                    .formatted(ENTRY, first)),
            200);
    assertThat(follows.path("version").asInt()).isEqualTo(2);
    JsonNode diff = body(author.get("/api/v1/rules/diff?old=my-zone.1&new=my-zone"), 200);
    assertThat(diff.path("changed").toString()).contains("0.5 %");
  }

  @Test
  void whoeverWroteItDoesNotApproveItThoughTheyHaveBothRoles() {
    begun(both, "own-zone");
    body(both.post(at("own-zone", 1) + "/submission", "{}"), 200);
    var own = both.post(at("own-zone", 1) + "/approval", "{}");
    assertThat(body(own, 422).path("code").asString()).isEqualTo("same-party");
    var rejected = both.post(at("own-zone", 1) + "/rejection", "{\"reason\": \"mine\"}");
    assertThat(body(rejected, 422).path("code").asString()).isEqualTo("same-party");
    var claimed = both.get("/api/v1/rules/own-zone");
    assertThat(body(claimed, 200).path("inForce").asBoolean()).isFalse();
    var other = approver.post(at("own-zone", 1) + "/rejection", "{\"reason\": \"too high\"}");
    assertThat(body(other, 200).path("reason").asString()).isEqualTo("too high");
    assertThat(author.post(at("own-zone", 1) + "/submission", "{}").statusCode()).isEqualTo(422);
    assertThat(author.post(at("own-zone", 1) + "/approval", "{}").statusCode()).isEqualTo(403);
  }

  @Test
  void aReviewerThatTheTextClaimsCountsForNothing() {
    JsonNode draft = begun(author, "claimed");
    String files = changed(draft, "rules.yaml", "author: anna", "author: zoe, reviewer: ben");
    JsonNode kept =
        body(
            author.send("PUT", at("claimed", 1), files, "If-Match", draft.path("tag").asString()),
            200);
    assertThat(kept.path("author").asString()).isEqualTo("anna");
    JsonNode said = body(author.get("/api/v1/rules/claimed"), 200);
    assertThat(said.path("objection").asString()).isEqualTo("nobody has reviewed it");
  }

  @Test
  void everyProblemIsToldWithItsFileAndLineAndNothingWrongIsPutForward() {
    JsonNode draft = begun(author, "wrong");
    String files = changed(draft, "measures-fees.yaml", "{type: mpf", "{type: mfp");
    String tag = draft.path("tag").asString();
    JsonNode kept = body(author.send("PUT", at("wrong", 1), files, "If-Match", tag), 200);
    assertThat(kept.path("problems")).isNotEmpty();
    for (JsonNode each : kept.path("problems")) {
      assertThat(each.path("file").asString()).isEqualTo("wrong/measures-fees.yaml");
      assertThat(each.path("line").asInt()).isPositive();
    }
    var forward = author.post(at("wrong", 1) + "/submission", "{}");
    assertThat(body(forward, 422).path("code").asString()).isEqualTo("not-sound");
    JsonNode checked = body(author.post("/api/v1/rules/check?set=wrong", files), 200);
    assertThat(checked.path("problems")).isEqualTo(kept.path("problems"));
    JsonNode other = body(author.post("/api/v1/rules/check?set=other", files), 200);
    assertThat(other.path("problems").toString()).contains("other/rules.yaml", "Write id: other.");
  }

  @Test
  void aDraftIsReplacedByItsAuthorAndByWhoHasSeenIt() {
    JsonNode draft = begun(author, "tagged");
    var shown = author.get(at("tagged", 1));
    String tag = shown.headers().firstValue("etag").orElseThrow();
    assertThat(tag).isEqualTo(draft.path("tag").asString());
    assertThat(author.get(at("tagged", 1), "If-None-Match", tag).statusCode()).isEqualTo(304);
    String files = changed(draft, "measures-fees.yaml", "0.3464 %", "0.4 %");
    assertThat(author.send("PUT", at("tagged", 1), files).statusCode()).isEqualTo(428);
    var first =
        author.send("PUT", at("tagged", 1), files, "If-Match", tag, "Idempotency-Key", "k1");
    body(first, 200);
    var again =
        author.send("PUT", at("tagged", 1), files, "If-Match", tag, "Idempotency-Key", "k1");
    assertThat(again.headers().firstValue("idempotency-replayed")).contains("true");
    assertThat(again.body()).isEqualTo(first.body());
    var late = author.send("PUT", at("tagged", 1), files, "If-Match", tag);
    assertThat(body(late, 412).path("code").asString()).isEqualTo("precondition-failed");
    String next = first.headers().firstValue("etag").orElseThrow();
    var stranger = both.send("PUT", at("tagged", 1), files, "If-Match", next);
    assertThat(body(stranger, 422).path("code").asString()).isEqualTo("not-author");
    body(author.send("DELETE", at("tagged", 1), "", "If-Match", next), 200);
    assertThat(body(author.get(at("tagged", 1)), 200).path("state").asString())
        .isEqualTo("withdrawn");
  }

  @Test
  void anApprovalIsAboutWhatWasCompared() {
    begun(author, "compared");
    approved("compared", 1);
    begun(author, "compared");
    begun(author, "compared");
    body(author.post(at("compared", 3) + "/submission", "{}"), 200);
    approved("compared", 2);
    var late = approver.post(at("compared", 3) + "/approval", "{\"against\": \"compared.1\"}");
    assertThat(body(late, 412).path("code").asString()).isEqualTo("precondition-failed");
    body(approver.post(at("compared", 3) + "/approval", "{\"against\": \"compared.2\"}"), 200);
  }

  @Test
  void whatComesWithForgeIsNotOverwrittenAndNamesLeadNowhereElse() {
    var shipped = author.post("/api/v1/rules/demo-zone/versions", "{\"from\": \"us-tariff\"}");
    assertThat(body(shipped, 409).path("code").asString()).isEqualTo("conflict");
    var outside =
        author.post(
            "/api/v1/rules/path/versions",
            "{\"files\": {\"../../rules.yaml\": \"x\", \"/etc/passwd.csv\": \"y\"}}");
    assertThat(body(outside, 400).path("problems")).hasSize(2);
    var nothing = author.post("/api/v1/rules/path/versions", "{}");
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(author.post("/api/v1/rules/diff/versions", "{\"from\": \"us-tariff\"}").statusCode())
        .isEqualTo(400);
    assertThat(author.get("/api/v1/rules/path/versions").statusCode()).isEqualTo(404);
    assertThat(author.get("/api/v1/rules/demo-zone/files").statusCode()).isEqualTo(200);
  }

  @Test
  void aFormWithAFilePerPartIsTakenToo() {
    JsonNode draft = begun(author, "form");
    var form = new StringBuilder();
    draft
        .path("files")
        .properties()
        .forEach(
            each ->
                form.append("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(each.getKey())
                    .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                    .append(each.getValue().asString())
                    .append("\r\n"));
    form.append("--b--\r\n");
    String type = "multipart/form-data; boundary=b";
    JsonNode kept =
        body(
            author.post("/api/v1/rules/form/versions", form.toString(), "Content-Type", type), 201);
    assertThat(kept.path("files").size()).isEqualTo(draft.path("files").size());
    assertThat(kept.path("problems")).isEmpty();
  }

  @Test
  void everyActIsRecordedAndTheChainHolds() {
    begun(author, "recorded");
    approved("recorded", 1);
    var log = server.part(AuditLog.class);
    assertThat(log.list(new AuditLog.Question("", "", 0, 1000)).records())
        .filteredOn(each -> each.subject().equals("recorded.1"))
        .extracting(each -> each.account() + " " + each.kind())
        .containsExactly("ben rules-approved", "anna rules-submitted", "anna rules-begun");
  }
}
