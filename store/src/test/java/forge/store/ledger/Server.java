package forge.store.ledger;

import forge.store.Folders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL server of this process, with fsync on as a server for keeps has it. */
final class Server implements AutoCloseable {

  private final Path data;
  private EmbeddedPostgres running;
  private int databases;

  private Server(Path data, EmbeddedPostgres running) {
    this.data = data;
    this.running = running;
  }

  /** A server, or a test that is skipped and says so. */
  static Server startOrSkip() {
    try {
      Path data = Files.createTempDirectory("forge-ledger-server");
      try {
        return new Server(data, start(data, 0));
      } catch (IOException | RuntimeException impossible) {
        Folders.delete(data);
        throw impossible;
      }
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
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .start();
  }

  /** The address of a new database. */
  String freshDatabase() {
    String name = "ledger" + ++databases;
    try (Connection connection = DriverManager.getConnection(url("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return url(name);
  }

  String url(String database) {
    return running.getJdbcUrl("postgres", database);
  }

  /** Ends the server and all its processes as a power cut would, without a last word. */
  void kill() throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
    ProcessHandle master = ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow();
    List<ProcessHandle> children = master.descendants().toList();
    master.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    master.onExit().join();
    children.forEach(each -> each.onExit().join());
  }

  /** Starts the server again on its data and its port. */
  void restart() throws IOException {
    int port = running.getPort();
    Files.deleteIfExists(data.resolve("postmaster.pid"));
    Files.deleteIfExists(data.resolve("epg-lock"));
    running = start(data, port);
  }

  @Override
  public void close() {
    try {
      running.close();
      Folders.delete(data);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
