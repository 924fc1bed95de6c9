package forge.store.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * The forms that the tables have had, each a script that makes it of the one before. A script that
 * was shipped is never changed.
 */
final class Schema {

  /** The newest form. */
  static final int NEWEST = 1;

  private static final String VERSIONS =
      "CREATE TABLE IF NOT EXISTS ledger_version (version INTEGER PRIMARY KEY)";

  private Schema() {}

  /** Brings the tables to the newest form, in one transaction. */
  static void bring(Connection connection, Dialect dialect) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      if (dialect == Dialect.POSTGRESQL) {
        statement.execute("SELECT pg_advisory_xact_lock(6021764)");
      }
      statement.execute(VERSIONS);
      int version = version(statement);
      if (version > NEWEST) {
        throw new SQLException(
            "its tables have form %d, and this build knows forms up to %d; use a newer one"
                .formatted(version, NEWEST));
      }
      for (int next = version + 1; next <= NEWEST; next++) {
        for (String each : script(next, dialect).split(";\\s*\\n")) {
          statement.execute(each);
        }
        statement.execute("INSERT INTO ledger_version VALUES (" + next + ")");
      }
      connection.commit();
    } catch (SQLException failed) {
      connection.rollback();
      throw failed;
    }
  }

  private static int version(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM ledger_version")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static String script(int version, Dialect dialect) {
    try (InputStream in = Schema.class.getResourceAsStream("V" + version + ".sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("(?m)^--.*\\n", "")
          .replace("${bytewise}", dialect.bytewise())
          .replace("${empty}", Chain.EMPTY);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
