package forge.app.serve.security;

import forge.app.serve.database.Database;
import forge.app.serve.database.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;

/** The sessions, kept in the database: they survive a restart, and end when an account does. */
public final class Sessions {

  /** Who tries Forge before there are users: everything, from this machine. */
  static final User FIRST = new User("administrator", "First try", EnumSet.allOf(Role.class));

  private static final Duration LIFE = Duration.ofHours(12);
  private static final Duration FIRST_LIFE = Duration.ofDays(7);

  private final Database database;
  private final Accounts accounts;
  private final InstantSource clock;

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

  /** Whose session a token is of; once there are users, nobody is there for a first try. */
  Optional<User> find(String token) {
    return database
        .client()
        .sql("SELECT account, first_try FROM login_session WHERE token_hash = ? AND expires > ?")
        .params(Secrets.hash(token), Moment.of(clock.instant()))
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
    database
        .client()
        .sql("DELETE FROM login_session WHERE token_hash = ?")
        .param(Secrets.hash(token))
        .update();
  }

  private record Found(String account, boolean first) {}
}
