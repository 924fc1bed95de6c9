package forge.app;

import forge.app.question.Unavailable;
import forge.app.serve.audit.AuditLog;
import forge.app.serve.database.Database;
import forge.app.serve.database.DatabaseAddress;
import forge.app.serve.database.DatabaseClosed;
import forge.app.serve.security.Accounts;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The options that name a server's database, for commands that look into it. */
final class ServerDatabase {

  /** Who a command acts as in the audit log. */
  static final String OPERATOR = "operator";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "forge-data",
      description = "The server's folder. Default: ${DEFAULT-VALUE}.")
  private Path data = Path.of("forge-data");

  @Option(
      names = "--db",
      paramLabel = "URL",
      defaultValue = "",
      description = "The server's PostgreSQL database, as with 'forge serve'.")
  private String database = "";

  /** What stands in the database. */
  record Opened(Accounts accounts, AuditLog audit) {}

  /** Opens the database, does something and closes it. */
  <T> T with(InstantSource clock, Function<Opened, T> work) {
    if (!DatabaseAddress.isKnown(database)) {
      throw new Unavailable("a database begins jdbc:postgresql:");
    }
    try (Database open = Database.open(DatabaseAddress.of(database, data, System.getenv()), data)) {
      var audit = new AuditLog(open, clock);
      return work.apply(new Opened(new Accounts(open, audit, clock), audit));
    } catch (DatabaseClosed closed) {
      throw new Unavailable(String.valueOf(closed.getMessage()));
    }
  }
}
