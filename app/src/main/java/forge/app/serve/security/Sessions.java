package forge.app.serve.security;

import forge.app.serve.database.Database;
import forge.app.serve.database.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions, kept in the database: they survive a restart, and end when an account does. */
public final class Sessions {

  /** Who tries Forge before there are users: everything, from this machine. */
  static final User FIRST =
      new User("administrator", "First try", EnumSet.allOf(Role.class), Set.of(User.ANY));

  private static final Duration LIFE = Duration.ofHours(12);
  private static final Duration FIRST_LIFE = Duration.ofDays(7);

  /** So long a session is known without asking the database again. */
  private static final Duration KNOWN = Duration.ofSeconds(2);

  private static final int MOST_KNOWN = 10_000;

  private final Database database;
  private final Accounts accounts;
  private final InstantSource clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  public Sessions(Database database, Accounts accounts, InstantSource clock) {
    this.database = database;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Begins a session of a user and returns its token, which is kept nowhere. */
  String begin(User user) {
    return begin(user, false, LIFE);
  }

  /** Begins the session of a first try. */
  String beginFirst() {
    return begin(FIRST, true, FIRST_LIFE);
  }

  private String begin(User user, boolean first, Duration life) {
    String token = Secrets.make();
    Instant now = clock.instant();
    database
        .client()
        .sql("DELETE FROM login_session WHERE expires < ?")
        .param(Moment.of(now))
        .update();
    database
        .client()
        .sql("INSERT INTO login_session VALUES (?, ?, ?, ?, ?)")
        .params(Secrets.hash(token), user.name(), first, Moment.of(now), Moment.of(now.plus(life)))
        .update();
    return token;
  }

  /**
   * Whose session a token is of; once there are users, nobody is there for a first try. What
   * another process changes of an account is seen within two seconds, what this one changes at
   * once.
   */
  Optional<User> find(String token) {
    String hash = Secrets.hash(token);
    Instant now = clock.instant();
    Known before = known.get(hash);
    if (before != null && before.accounts() == accounts.changes() && now.isBefore(before.until())) {
      return Optional.of(before.user());
    }
    long changes = accounts.changes();
    Optional<User> found = ask(hash, now);
    if (found.isEmpty()) {
      known.remove(hash);
    } else {
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      known.put(hash, new Known(found.get(), changes, now.plus(KNOWN)));
    }
    return found;
  }

  private Optional<User> ask(String hash, Instant now) {
    return database
        .client()
        .sql("SELECT account, first_try FROM login_session WHERE token_hash = ? AND expires > ?")
        .params(hash, Moment.of(now))
        .query((row, _) -> new Found(row.getString("account"), row.getBoolean("first_try")))
        .optional()
        .flatMap(this::user);
  }

  private Optional<User> user(Found found) {
    if (found.first()) {
      return accounts.any() ? Optional.empty() : Optional.of(FIRST);
    }
    return accounts
        .find(found.account())
        .filter(each -> !each.locked())
        .map(Accounts.Account::user);
  }

  /** Ends a session. */
  void end(String token) {
    String hash = Secrets.hash(token);
    database.client().sql("DELETE FROM login_session WHERE token_hash = ?").param(hash).update();
    known.remove(hash);
  }

  /** A session that was found lately, and the state of the accounts then. */
  private record Known(User user, long accounts, Instant until) {}

  private record Found(String account, boolean first) {}
}
