package forge.app.serve;

import forge.app.serve.database.Database;
import forge.app.serve.database.DatabaseAddress;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The database in a file. */
final class FileDatabaseTest extends DatabaseContract {

  @TempDir private static Path data;

  @Override
  Database open() {
    return Database.open(DatabaseAddress.of("", data, Map.of()), data);
  }
}
