package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.database.Database;
import forge.app.serve.database.DatabaseAddress;
import java.nio.file.Path;
import java.util.Map;
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
      int port = postgres.port();
      postgres.stop();
      var away = visitor.get("/api/v1/jobs");
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.body()).contains("\"code\" : \"unavailable\"");
      assertThat(visitor.get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(visitor.get("/health/live").statusCode()).isEqualTo(200);
      postgres.startAgain(port);
      assertThat(visitor.get("/api/v1/jobs").statusCode()).isEqualTo(200);
      assertThat(visitor.get("/health/ready").statusCode()).isEqualTo(200);
    }
  }
}
