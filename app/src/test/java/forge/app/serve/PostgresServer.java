package forge.app.serve;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of this process, which can be ended and started again. */
final class PostgresServer implements AutoCloseable {

  private final Path data;
  private EmbeddedPostgres running;

  private PostgresServer(Path data, EmbeddedPostgres running) {
    this.data = data;
    this.running = running;
  }

  /** A server, or a test that is skipped and says so. */
  static PostgresServer startOrSkip(Path data) {
    try {
      return new PostgresServer(data, start(data, 0));
    } catch (IOException | RuntimeException impossible) {
      String why = "SKIPPED: no PostgreSQL server can be started here: " + impossible.getMessage();
      System.err.println(why);
      Assumptions.abort(why);
      throw new IllegalStateException(why, impossible);
    }
  }

  private static EmbeddedPostgres start(Path data, int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  String url() {
    return running.getJdbcUrl("postgres", "postgres");
  }

  void stop() throws IOException {
    running.close();
  }

  void startAgain(int port) throws IOException {
    Files.deleteIfExists(data.resolve("epg-lock"));
    running = start(data, port);
  }

  int port() {
    return running.getPort();
  }

  @Override
  public void close() {
    try {
      running.close();
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
