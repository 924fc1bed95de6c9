package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.jobs.Jobs;
import forge.app.serve.jobs.Work;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server without users: what whoever starts it for the first time can do, and nobody else. */
final class FirstTryTest {

  @TempDir private static Path data;
  private static Server server;
  private static Visitor first;
  private static String link;

  @BeforeAll
  static void start() {
    server = RunningServer.start(data, "");
    link = RunningServer.link(server);
    first = RunningServer.administrator(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theLinkWorksOnce() {
    assertThat(first.get("/api/v1/session").body()).contains("\"mode\" : \"first-try\"");
    var second = new Visitor(server);
    assertThat(second.get(link).statusCode()).isEqualTo(403);
    assertThat(second.get("/api/v1/session").statusCode()).isEqualTo(401);
    assertThat(link).hasSizeGreaterThan("/enter?token=".length() + 22);
  }

  @Test
  void theCookieOfASessionIsForThisServerAlone() {
    try (Server other = RunningServer.start(data.resolve("other"), "")) {
      String cookies =
          String.join(
              "\n",
              new Visitor(other).get(RunningServer.link(other)).headers().allValues("set-cookie"));
      assertThat(cookies).containsPattern("forge-session=\\S+; Path=/; HttpOnly; SameSite=Strict");
    }
  }

  @Test
  void aWriteWithoutTheHeaderIsRefused() {
    var forged = new Visitor(server).with(first).forgetful();
    var answer = forged.post("/api/v1/users", "{}");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("\"code\" : \"csrf\"");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    var answer = first.get("/api/v1/jobs");
    String tag = answer.headers().firstValue("etag").orElseThrow();
    assertThat(first.get("/api/v1/jobs", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(first.get("/api/v1/jobs", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void aRefusalSaysEverythingAtOnce() {
    var answer =
        first.post(
            "/api/v1/users",
            "{\"name\":\"zed\",\"roles\":[\"king\",\"queen\"],\"password\":\"x\"}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("urn:forge:problem:bad-input", "king", "queen");
  }

  @Test
  void whoTriesItFirstActsForAnyPartyOfTheReserve() {
    assertThat(first.get("/api/v1/session").body())
        .containsPattern("\"actsFor\" : \\[\\s*\"\\*\"\\s*]");
    String act =
        """
        {"act": "declare", "id": "try-1", "product": "ga-4n", "trigger": "export ban",
         "on": "2026-06-02", "until": "2027-06-01"%s}
        """;
    var asItself = first.post("/api/v1/reserve/acts", act.formatted(""));
    assertThat(asItself.statusCode()).isEqualTo(422);
    assertThat(asItself.body()).contains("administrator is no authority").doesNotContain("..");
    var asMinister =
        first.post("/api/v1/reserve/acts", act.formatted(", \"by\": \"DEMO minister\""));
    assertThat(asMinister.statusCode()).as(asMinister.body()).isEqualTo(201);
    assertThat(first.get("/api/v1/audit?kind=reserve-act").body())
        .contains("\"user\" : \"administrator\"", "declare by DEMO minister", "try-1");
  }

  @Test
  void aKeyStandsForTheContentOfAFileToo() {
    String form =
        "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"e.txt\"\r\n\r\n%2$s"
            + "\r\n--%1$s--\r\n";
    var once = sent(form, "border-1", "one");
    assertThat(once.statusCode()).as(once.body()).isEqualTo(400);
    assertThat(once.body()).contains("its name ends neither in .csv nor in .parquet");
    assertThat(sent(form, "border-1", "two").body()).contains("idempotency-key-reused");
    var again = sent(form, "border-2", "one");
    assertThat(again.headers().firstValue("idempotency-replayed")).hasValue("true");
    String[] broken = {"Content-Type", "multipart/form-data", "Idempotency-Key", "broken"};
    assertThat(first.post("/api/v1/assessments/bulk", "no form", broken).statusCode())
        .isEqualTo(400);
  }

  private static HttpResponse<String> sent(String form, String border, String content) {
    return first.post(
        "/api/v1/assessments/bulk",
        form.formatted(border, content),
        "Content-Type",
        "multipart/form-data; boundary=" + border,
        "Idempotency-Key",
        "a-file");
  }

  @Test
  void aKeyStandsForOneRequest() {
    String wrong = "{\"name\":\"zed\",\"roles\":[]}";
    String[] key = {"Idempotency-Key", "one"};
    var once = first.post("/api/v1/users", wrong, key);
    var again = first.post("/api/v1/users", wrong, key);
    assertThat(again.body()).isEqualTo(once.body());
    assertThat(again.headers().firstValue("idempotency-replayed")).hasValue("true");
    var other = first.post("/api/v1/users", "{\"name\":\"zoe\"}", key);
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(other.body()).contains("idempotency-key-reused");
  }

  @Test
  void whatIsTooLargeOrNoJsonIsRefused() {
    String large = "\"" + "x".repeat(5 << 20) + "\"";
    assertThat(first.post("/api/v1/users", large).statusCode()).isEqualTo(413);
    assertThat(first.post("/api/v1/users", "{").statusCode()).isEqualTo(400);
    assertThat(first.get("/api/v1/jobs?limit=1001").statusCode()).isEqualTo(400);
    assertThat(first.get("/api/v1/jobs/none").statusCode()).isEqualTo(404);
    assertThat(first.get("/api/v1/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void everyAnswerForbidsScriptsFromElsewhere() {
    var headers = new Visitor(server).get("/").headers();
    assertThat(headers.firstValue("content-security-policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("script-src");
    assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(headers.firstValue("x-frame-options")).hasValue("DENY");
    assertThat(headers.firstValue("server")).isEmpty();
  }

  @Test
  void aPlaceOfTheConsoleIsItsPage() {
    assertThat(first.get("/market/rare-earths").body()).startsWith("<!doctype html>");
    assertThat(first.get("/assets/none.js").statusCode()).isEqualTo(404);
    assertThat(first.get("/..%2f..%2fforge/serve/log-text.xml").body())
        .doesNotContain("<configuration>");
  }

  @Test
  void itSaysHowItIs() {
    assertThat(first.get("/health/live").statusCode()).isEqualTo(200);
    assertThat(first.get("/health/ready").body()).contains("ready");
    assertThat(first.get("/metrics").body())
        .contains("forge_jobs_open 0", "http_server_requests_seconds_count");
    assertThat(first.get("/api/v1/openapi.json").body())
        .contains("\"openapi\":\"3.1.0\"", "/api/v1/audit/verification");
  }

  @Test
  void whatWasDoneIsRecordedAndHolds() {
    first.post("/api/v1/users", "{\"name\":\"recorded\"}");
    assertThat(first.get("/api/v1/audit?kind=request").body()).contains("POST /api/v1/users");
    assertThat(first.get("/api/v1/audit/verification").body()).contains("\"holds\" : true");
  }

  @Test
  void toBeReachedByOthersItNeedsAUser() {
    var options = new ServerOptions("0.0.0.0", 0, data.resolve("open"), "", false);
    assertThat(Server.start(options, InstantSource.system()))
        .isInstanceOfSatisfying(
            Server.Start.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().sentence())
                    .contains("there is no user", "forge user add"));
  }

  @Test
  void aPortInUseIsARefusal() {
    var options = new ServerOptions("127.0.0.1", server.port(), data.resolve("same"), "", false);
    assertThat(Server.start(options, InstantSource.system()))
        .isInstanceOf(Server.Start.Refused.class);
  }

  @Test
  void aSecondServerDoesNotUseTheSameFolder() {
    var options = new ServerOptions("127.0.0.1", 0, data, "", false);
    assertThat(Server.start(options, InstantSource.system()))
        .isInstanceOfSatisfying(
            Server.Start.Refused.class,
            refused ->
                assertThat(refused.problems().getFirst().sentence())
                    .contains("is used by another server", "choose another --data"));
    assertThat(first.get("/api/v1/jobs").statusCode()).isEqualTo(200);
  }

  /** Asks for the events of a job as a browser does, which sends what it heard last. */
  private static String events(String job, String... headers) throws IOException {
    var head = new StringBuilder("GET /api/v1/jobs/" + job + "/events HTTP/1.1\r\nHost: localhost");
    first.session().forEach((name, value) -> head.append("\r\n" + name + ": " + value));
    for (String each : headers) {
      head.append("\r\n").append(each);
    }
    byte[] request = head.append("\r\n\r\n").toString().getBytes(StandardCharsets.UTF_8);
    try (var wire = new Wire(server.port(), 30_000)) {
      Wire.Reply reply = wire.ask(request).orElseThrow();
      assertThat(reply.type()).startsWith("text/event-stream");
      return reply.body();
    }
  }

  @Test
  void whoWatchesAJobHearsEachStepInOrderAndItsEnd() throws Exception {
    var watched = new CountDownLatch(1);
    var user = new User("ann", "Ann", EnumSet.of(Role.ANALYST));
    var answer =
        server
            .part(Jobs.class)
            .submit(
                new Jobs.Request("watched", user, "{}", "/api/v1/none/{job}"),
                handle -> {
                  watched.await();
                  for (int step = 1; step <= 3; step++) {
                    handle.progress("step", step, 3);
                    Thread.sleep(400);
                  }
                  return new Work.Outcome.Done("{}");
                });
    String location = ((Answer.Given) answer).headers().get("Location");
    String job = location.substring(location.lastIndexOf('/') + 1);
    watched.countDown();
    String heard = events(job);
    assertThat(heard)
        .containsSubsequence(
            "event: progress\ndata: {",
            "\"done\" : 1",
            "event: progress",
            "\"done\" : 2",
            "event: progress",
            "\"done\" : 3",
            "event: end\ndata: {",
            "\"state\" : \"done\"")
        .endsWith("\n\n");
    assertThat(heard.split("event: end", -1)).hasSize(2);
    // Every event is the whole state, so who comes back needs nothing of what it missed.
    assertThat(events(job, "Last-Event-ID: 7").split("event: ", -1)).hasSize(3);
    assertThat(first.get("/api/v1/jobs/none/events").statusCode()).isEqualTo(404);
  }
}
