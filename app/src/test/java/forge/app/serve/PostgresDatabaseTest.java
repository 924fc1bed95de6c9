package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.database.Database;
import forge.app.serve.database.DatabaseAddress;
import forge.app.serve.database.ServerUse;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.jobs.Work;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database on a PostgreSQL server, which can be away for a while. */
final class PostgresDatabaseTest extends DatabaseContract {

  @TempDir private static Path folder;
  private static PostgresServer postgres;

  @BeforeAll
  static void startServer() {
    postgres = PostgresServer.startOrSkip(folder.resolve("server"));
  }

  @AfterAll
  static void stopServer() {
    if (postgres != null) {
      postgres.close();
    }
  }

  @Override
  Database open() {
    return Database.open(DatabaseAddress.of(postgres.url(), folder, Map.of()), folder);
  }

  @Test
  void requestsFailClearlyWhileItIsAwayAndWorkWhenItIsBack() throws Exception {
    try (Server server = RunningServer.start(folder.resolve("data"), postgres.url())) {
      Visitor visitor = RunningServer.administrator(server);
      assertThat(visitor.get("/api/v1/jobs").statusCode()).isEqualTo(200);
      assertThat(visitor.get("/api/v1/reserve/orders").statusCode()).isEqualTo(200);
      var away = new CountDownLatch(1);
      String job = job(server, away);
      int port = postgres.port();
      postgres.stop();
      away.countDown();
      refused(
          visitor,
          each -> each.get("/api/v1/jobs"),
          each -> each.get("/api/v1/reserve/verification"),
          each -> each.post("/api/v1/reserve/acts", ACT),
          each -> each.post("/api/v1/users", "{}", "Idempotency-Key", "away"));
      assertThat(visitor.get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(visitor.get("/health/live").statusCode()).isEqualTo(200);
      postgres.startAgain(port);
      awaitBack(visitor);
      assertThat(visitor.get("/health/ready").statusCode()).isEqualTo(200);
      assertThat(visitor.get("/api/v1/reserve/verification").body()).contains("\"holds\" : true");
      var act = visitor.post("/api/v1/reserve/acts", ACT);
      assertThat(act.statusCode()).as(act.body()).isEqualTo(201);
      assertThat(state(visitor, job)).isEqualTo("done");
      assertThat(visitor.get("/api/v1/audit/verification").body()).contains("\"holds\" : true");
    }
  }

  private static final String ACT =
      """
      {"act": "declare", "id": "away-1", "product": "ga-4n", "trigger": "export ban",
       "on": "2026-06-02", "until": "2027-06-01", "by": "DEMO minister"}
      """;

  /** Asked side by side, for each waits until the database is said to be away. */
  @SafeVarargs
  private static void refused(Visitor visitor, Function<Visitor, HttpResponse<String>>... asked)
      throws Exception {
    var answers = new ArrayList<Future<HttpResponse<String>>>();
    try (ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var each : asked) {
        answers.add(askers.submit(() -> each.apply(visitor.again())));
      }
    }
    for (var each : answers) {
      assertThat(each.get().statusCode()).as(each.get().body()).isEqualTo(503);
      assertThat(each.get().body()).contains("\"code\" : \"unavailable\"");
    }
  }

  /** A job that ends while the database is away. */
  private static String job(Server server, CountDownLatch away) {
    var answer =
        server
            .part(Jobs.class)
            .submit(
                new Jobs.Request("long", ANALYST, "{}", "/api/v1/none/{job}"),
                handle -> {
                  away.await();
                  handle.progress("late", 1, 1);
                  return new Work.Outcome.Done("{}");
                });
    String location = ((Answer.Given) answer).headers().get("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static final User ANALYST = new User("ann", "Ann", EnumSet.of(Role.ANALYST));

  /** Connections are tried again at growing distances. */
  private static void awaitBack(Visitor visitor) throws InterruptedException {
    int status = 503;
    for (int i = 0; i < 100 && status == 503; i++) {
      status = visitor.get("/api/v1/jobs").statusCode();
      Thread.sleep(100);
    }
    assertThat(status).isEqualTo(200);
  }

  private static String state(Visitor visitor, String job) throws InterruptedException {
    for (int i = 0; i < 600; i++) {
      String body = visitor.get("/api/v1/jobs/" + job).body();
      if (!body.contains("\"running\"")) {
        return body.replaceAll("(?s).*\"state\" : \"([a-z]+)\".*", "$1");
      }
      Thread.sleep(50);
    }
    return "running";
  }

  @Test
  void oneServerUsesADatabase() {
    Path other = folder.resolve("other");
    var options = new ServerOptions("127.0.0.1", 0, other, postgres.url(), false);
    try (Server _ = RunningServer.start(folder.resolve("one"), postgres.url())) {
      assertThat(Server.start(options, InstantSource.system()))
          .isInstanceOfSatisfying(
              Server.Start.Refused.class,
              refused ->
                  assertThat(refused.problems().getFirst().sentence())
                      .contains("is used by another server", "choose another database"));
    }
    try (Server server = RunningServer.start(other, postgres.url())) {
      assertThat(server.part(ServerUse.class).held()).isTrue();
    }
  }
}
