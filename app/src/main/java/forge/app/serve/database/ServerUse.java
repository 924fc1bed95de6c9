package forge.app.serve.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to be the only server of a PostgreSQL database: an advisory lock of a session of its
 * own, which ends with the process or its connection. Where the connection was lost, the lock is
 * taken again when the database is back; until then, and where another server has taken it
 * meanwhile, it is not held.
 */
public final class ServerUse implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ServerUse.class);

  /** The first half of the lock's number, by which it is told from locks of other programs. */
  private static final int FORGE = 0x464f5247;

  private static final int LOOK_EVERY_SECONDS = 2;
  private static final int MOST_SECONDS_TO_ANSWER = 3;

  private final DatabaseAddress address;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("database-lock").daemon().factory());
  private @Nullable Connection session;
  private int holder;
  private volatile boolean held;
  private volatile boolean taken;

  private ServerUse(DatabaseAddress address) {
    this.address = address;
  }

  /** Takes the database of an address; refuses where another server has it. A file needs none. */
  public static ServerUse take(DatabaseAddress address) {
    var use = new ServerUse(address);
    if (!address.isServer()) {
      use.held = true;
      return use;
    }
    try {
      use.lock();
    } catch (SQLException away) {
      use.close();
      String first = String.valueOf(away.getMessage()).lines().findFirst().orElse("");
      throw new DatabaseClosed(
          "the database %s cannot be opened: %s".formatted(address, first.replaceAll("\\.$", "")),
          away);
    }
    if (!use.held) {
      use.close();
      throw new DatabaseClosed(
          "the database %s is used by another server; stop that one, or choose another database"
              .formatted(address));
    }
    var _ =
        use.watch.scheduleWithFixedDelay(
            use::look, LOOK_EVERY_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    return use;
  }

  /** Whether no other server can use the database now. */
  public boolean held() {
    return held;
  }

  /** Whether another server, or a connection of this one that the database still keeps, has it. */
  public boolean taken() {
    return taken;
  }

  private void look() {
    try {
      Connection known = session;
      if (known == null || !known.isValid(MOST_SECONDS_TO_ANSWER)) {
        if (held) {
          LOG.warn("The connection that holds the database for this server is lost");
        }
        held = false;
        hangUp();
      }
      if (!held) {
        lock();
        LOG.info("The database is {}", held ? "held again" : "held by another server");
      }
    } catch (SQLException | RuntimeException away) {
      LOG.debug("The database is away", away);
    }
  }

  private void lock() throws SQLException {
    Connection known = session;
    if (known == null) {
      known = connect();
      session = known;
    }
    try (PreparedStatement asked =
        known.prepareStatement(
            "SELECT pg_try_advisory_lock(?, hashtext(current_schema())), pg_backend_pid()")) {
      asked.setInt(1, FORGE);
      try (ResultSet answer = asked.executeQuery()) {
        answer.next();
        held = answer.getBoolean(1);
        taken = !held;
        if (held) {
          holder = answer.getInt(2);
        }
      }
    }
    if (!held && holder != 0) {
      endLost(known);
    }
  }

  /** Ends the session that this server held the lock by and lost, if the database keeps it. */
  private void endLost(Connection known) throws SQLException {
    try (PreparedStatement asked =
        known.prepareStatement(
            "SELECT pg_terminate_backend(pid) FROM pg_locks"
                + " WHERE locktype = 'advisory' AND granted AND classid = ? AND pid = ?")) {
      asked.setInt(1, FORGE);
      asked.setInt(2, holder);
      asked.execute();
    }
  }

  private Connection connect() throws SQLException {
    var settings = new Properties();
    put(settings, "user", address.user());
    put(settings, "password", address.password());
    settings.setProperty("connectTimeout", "3");
    settings.setProperty("socketTimeout", "10");
    settings.setProperty("tcpKeepAlive", "true");
    settings.setProperty("ApplicationName", "forge serve");
    return DriverManager.getConnection(address.url(), settings);
  }

  private static void put(Properties settings, String key, String value) {
    if (!value.isEmpty()) {
      settings.setProperty(key, value);
    }
  }

  private void hangUp() {
    Connection known = session;
    session = null;
    if (known != null) {
      try {
        known.close();
      } catch (SQLException gone) {
        LOG.debug("The connection was gone", gone);
      }
    }
  }

  @Override
  public void close() {
    watch.shutdownNow();
    try {
      if (!watch.awaitTermination(MOST_SECONDS_TO_ANSWER * 2L, TimeUnit.SECONDS)) {
        LOG.warn("The watch over the database did not end");
      }
    } catch (InterruptedException interrupted) {
      LOG.debug("Interrupted while the watch over the database ended", interrupted);
      Thread.currentThread().interrupt();
    }
    held = false;
    hangUp();
  }
}
