package forge.store.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import forge.reserve.ledger.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The connections of a ledger, and what is done with one. */
final class Database implements AutoCloseable {

  private static final int MOST_CONNECTIONS = 4;

  /**
   * Below so many free bytes nothing is written: a file that fails in the middle has to be opened
   * anew.
   */
  private static final long LEAST_ROOM = 16L << 20;

  /** The driver of PostgreSQL logs addresses that it cannot read, whole; it is kept silent. */
  private static final Logger DRIVER = Logger.getLogger("org.postgresql");

  private static final long MOST_WAITING_MILLIS = 30_000;

  private final DataSource source;
  private final LongSupplier room;
  private final Dialect dialect;

  private Database(DataSource source, Dialect dialect, LongSupplier room) {
    this.source = source;
    this.dialect = dialect;
    this.room = room;
  }

  /** Something done with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Connection connection) throws SQLException;
  }

  /** Connects, and brings the tables to the newest form. */
  static Database open(String url) {
    Dialect dialect = Dialect.of(url);
    DRIVER.setLevel(Level.OFF);
    var config = new HikariConfig();
    config.setJdbcUrl(dialect.durable(url));
    config.setDataSourceProperties(dialect.settings());
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(MOST_WAITING_MILLIS);
    if (!dialect.greeting().isEmpty()) {
      config.setConnectionInitSql(dialect.greeting());
    }
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (PoolInitializationException unreachable) {
      throw new Unavailable(
          "The ledger cannot be opened: " + Failures.said(unreachable), unreachable);
    } catch (RuntimeException unreadable) {
      // What the pool says of an address that no driver takes holds the address, password and all.
      throw new Unavailable(
          "The ledger cannot be opened: no driver takes the address " + ShownAddress.of(url),
          new IllegalArgumentException("An address that no driver takes"));
    }
    return over(pool, dialect, dialect.room(url));
  }

  /** Over connections that someone else makes, with what tells the bytes that are free. */
  static Database over(DataSource source, Dialect dialect, LongSupplier room) {
    var database = new Database(source, dialect, room);
    try (Connection connection = source.getConnection()) {
      Schema.bring(connection, dialect);
      return database;
    } catch (SQLException failed) {
      database.close();
      throw new Unavailable("The ledger cannot be opened: " + Failures.said(failed), failed);
    }
  }

  /** Whether there is room to write; only a file can tell before it is full. */
  boolean hasRoom() {
    return room.getAsLong() >= LEAST_ROOM;
  }

  Dialect dialect() {
    return dialect;
  }

  Connection connect() throws SQLException {
    return source.getConnection();
  }

  /** Reads. */
  <T> T read(Work<T> work) {
    try (Connection connection = connect()) {
      return work.on(connection);
    } catch (SQLException failed) {
      throw new Unavailable("The ledger cannot be read: " + Failures.said(failed), failed);
    }
  }

  /** Reads the tables as they stand at one moment. */
  <T> T snapshot(Work<T> work) {
    return read(
        connection -> {
          connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
          connection.setAutoCommit(false);
          T answer = work.on(connection);
          connection.rollback();
          return answer;
        });
  }

  @Override
  public void close() {
    if (source instanceof HikariDataSource pool) {
      pool.close();
    }
  }
}
