package forge.app.serve.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An open database with its tables in their newest form. */
public final class Database implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 10;

  /** A request does not wait longer for a connection; then the database is said to be away. */
  private static final long MOST_WAITING_MILLIS = 4_000;

  private final HikariDataSource pool;
  private final JdbcClient client;
  private final TransactionTemplate transactions;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.client = JdbcClient.create(pool);
    this.transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
  }

  /** Opens it, and brings its tables to the newest form. */
  public static Database open(DatabaseAddress address, Path folder) {
    try {
      Files.createDirectories(folder);
      var pool = new HikariDataSource(config(address));
      Flyway.configure()
          .dataSource(pool)
          .locations("classpath:forge/serve/migrations")
          .table("forge_schema")
          // A reserve may have been opened in the same database before.
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
      return new Database(pool);
    } catch (IOException | PoolInitializationException | FlywayException closed) {
      throw new DatabaseClosed(said(address, closed), closed);
    }
  }

  private static HikariConfig config(DatabaseAddress address) {
    var config = new HikariConfig();
    config.setPoolName("forge");
    config.setJdbcUrl(address.url());
    if (!address.user().isEmpty()) {
      config.setUsername(address.user());
    }
    if (!address.password().isEmpty()) {
      config.setPassword(address.password());
    }
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(MOST_WAITING_MILLIS);
    config.setValidationTimeout(2_000);
    if (address.isServer()) {
      config.addDataSourceProperty("connectTimeout", "3");
      config.addDataSourceProperty("socketTimeout", "60");
      config.addDataSourceProperty("tcpKeepAlive", "true");
    }
    return config;
  }

  private static String said(DatabaseAddress address, Exception closed) {
    for (Throwable each = closed; each != null; each = each.getCause()) {
      if (String.valueOf(each.getMessage()).contains("Database may be already in use")) {
        return "the database "
            + address
            + " is open in another process; stop the server that uses it, or keep users in its"
            + " console";
      }
    }
    String message = Objects.requireNonNullElse(closed.getMessage(), closed.toString());
    return "the database "
        + address
        + " cannot be opened: "
        + message.lines().findFirst().orElse("").replaceAll("\\.$", "");
  }

  /** What statements are asked through. */
  public JdbcClient client() {
    return client;
  }

  /** Does work in one transaction: all of it or nothing; inside another, it is part of that. */
  public <T> T inOne(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(_ -> work.get()));
  }

  /** Its connections, to be measured. */
  public HikariDataSource connections() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
