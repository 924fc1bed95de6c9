package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.web.Rehearsal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server asks itself: it goes the whole way, and nothing of it stays. */
final class RehearsalTest {

  private static final String ROUTE = "/api/v1/assessments";

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
  void everyEntryGoesTheWholeWayAndTheLastIsRefused() throws IOException {
    Rehearsal rehearsal = server.part(Rehearsal.class);
    List<String> entries = entries();
    assertThat(entries.subList(0, entries.size() - 1))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(rehearsal.post(ROUTE, each)).isEqualTo(200));
    assertThat(rehearsal.post(ROUTE, entries.getLast())).isEqualTo(400);
    assertThat(administrator.get("/metrics").body())
        .doesNotContain("route=\"%s\",status=\"200\"".formatted(ROUTE));
    assertThat(administrator.get("/api/v1/audit").body()).doesNotContain("POST " + ROUTE);
  }

  @Test
  void itMayDoNoMoreThanAssess() {
    Rehearsal rehearsal = server.part(Rehearsal.class);
    assertThat(rehearsal.post("/api/v1/users", "{}")).isEqualTo(403);
    assertThat(rehearsal.post("/api/v1/runs", "{}")).isEqualTo(403);
  }

  @Test
  void nobodyElseIsTakenForIt() throws IOException {
    var stranger = new Visitor(server);
    stranger.get("/");
    String mark = Rehearsal.class.getName();
    var answer = stranger.post(ROUTE + "?" + mark + "=true", entries().getFirst(), mark, "true");
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  private static List<String> entries() throws IOException {
    try (InputStream text =
        Objects.requireNonNull(
            RehearsalTest.class.getResourceAsStream("/forge/serve/rehearsal.jsonl"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
