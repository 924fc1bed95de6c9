package forge.app;

import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.Unavailable;
import forge.store.ledger.ShownAddress;
import forge.store.ledger.SqlLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says which reserve a command is about. */
final class ReserveChoice {

  private static final String OWN = "reserve";

  @Option(
      names = "--reserve",
      paramLabel = "DIR|URL",
      description =
          "The folder of a reserve, or a database such as "
              + "jdbc:postgresql://host/db?user=forge; without it the folder reserve here.")
  private String where = "";

  /** The name to show, which holds no password. */
  String name() {
    return database() || where.contains("://") ? ShownAddress.of(where) : folder();
  }

  private String folder() {
    return where.isEmpty() ? OWN : where;
  }

  /** Whether one was named or stands in its place. */
  boolean exists() {
    return database() || Files.exists(file().resolveSibling("ledger.mv.db"));
  }

  /** Whether one was named. */
  boolean given() {
    return !where.isEmpty();
  }

  private boolean database() {
    return where.startsWith("jdbc:");
  }

  private Path file() {
    return Path.of(folder()).resolve("ledger");
  }

  /** The ledger, which the caller closes. */
  LedgerStore open() {
    try {
      if (database()) {
        return SqlLedger.open(where);
      }
      Files.createDirectories(Path.of(folder()));
      return SqlLedger.in(file());
    } catch (IOException unwritable) {
      throw new forge.app.question.Unavailable(
          "the folder of the reserve cannot be made: " + unwritable.getMessage());
    } catch (IllegalArgumentException unreadable) {
      throw new forge.app.question.Unavailable(String.valueOf(unreadable.getMessage()));
    } catch (Unavailable closed) {
      throw new forge.app.question.Unavailable(String.valueOf(closed.getMessage()));
    }
  }
}
