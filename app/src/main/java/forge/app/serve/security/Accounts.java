package forge.app.serve.security;

import forge.app.serve.audit.AuditLog;
import forge.app.serve.database.Database;
import forge.app.serve.database.Moment;
import forge.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The local accounts: names, passwords as Argon2id, roles, and how often a log-in failed. */
public final class Accounts {

  /** So many wrong passwords cost nothing; each further one doubles the time to wait. */
  private static final int FREE_FAILURES = 4;

  private static final Duration LONGEST_BLOCK = Duration.ofMinutes(15);
  private static final int LEAST_LENGTH = 12;
  private static final int MOST_LENGTH = 200;

  private final Database database;
  private final AuditLog audit;
  private final InstantSource clock;
  private final Passwords passwords = new Passwords();
  private final AtomicLong changes = new AtomicLong();

  public Accounts(Database database, AuditLog audit, InstantSource clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** An account. */
  public record Account(
      User user, boolean locked, int failures, Instant blockedUntil, String password) {}

  /** How a log-in ended. */
  public sealed interface Login {
    /** The password is right. */
    record Welcome(User user) implements Login {}

    /** The name or the password is wrong, or the account is locked; which, is not told. */
    record Wrong() implements Login {}

    /** Too many wrong passwords; the next is looked at after so long. */
    record Wait(Duration time) implements Login {}
  }

  /** A number that grows with every change that this process makes of accounts. */
  long changes() {
    return changes.get();
  }

  /** Whether there is any account. */
  public boolean any() {
    return database.client().sql("SELECT count(*) FROM account").query(Long.class).single() > 0;
  }

  /** All accounts by name. */
  public List<Account> list() {
    return database.client().sql("SELECT * FROM account ORDER BY name").query(this::read).list();
  }

  /** The account of a name. */
  public Optional<Account> find(String name) {
    return database
        .client()
        .sql("SELECT * FROM account WHERE name = ?")
        .param(name)
        .query(this::read)
        .optional();
  }

  private Account read(ResultSet row, int number) throws SQLException {
    String name = row.getString("name");
    var user = new User(name, row.getString("full_name"), roles(name), parties(name));
    return new Account(
        user,
        row.getBoolean("locked"),
        row.getInt("failures"),
        Moment.get(row, "blocked_until"),
        row.getString("password"));
  }

  private Set<Role> roles(String name) {
    return database
        .client()
        .sql("SELECT role FROM account_role WHERE account = ?")
        .param(name)
        .query(String.class)
        .list()
        .stream()
        .flatMap(each -> Role.find(each).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  private Set<String> parties(String name) {
    return Set.copyOf(
        database
            .client()
            .sql("SELECT party FROM account_party WHERE account = ?")
            .param(name)
            .query(String.class)
            .list());
  }

  /** Adds an account; what speaks against it comes back and nothing is added. */
  public List<Problem> add(User user, String password, String by) {
    var problems = new ArrayList<Problem>(passwordProblems(user.name(), password));
    problems.addAll(partyProblems(user.name(), user.actsFor()));
    if (user.roles().isEmpty()) {
      problems.add(problem(user.name(), "roles", "a user has at least one role", "Reader reads."));
    }
    if (find(user.name()).isPresent()) {
      problems.add(problem(user.name(), "name", "there is a user of this name", ""));
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    String hash = passwords.hash(password);
    return changed(
        () -> {
          database
              .client()
              .sql("INSERT INTO account VALUES (?, ?, ?, FALSE, 0, ?, ?)")
              .params(
                  user.name(),
                  user.fullName(),
                  hash,
                  Moment.of(Instant.EPOCH),
                  Moment.of(clock.instant()))
              .update();
          giveRoles(user.name(), user.roles());
          giveParties(user.name(), user.actsFor());
          audit.record(by, "user-added", user.name(), written(user));
          return List.of();
        });
  }

  private void giveRoles(String name, Set<Role> roles) {
    database.client().sql("DELETE FROM account_role WHERE account = ?").param(name).update();
    for (Role each : roles) {
      database
          .client()
          .sql("INSERT INTO account_role VALUES (?, ?)")
          .params(name, each.id())
          .update();
    }
  }

  private void giveParties(String name, Set<String> parties) {
    database.client().sql("DELETE FROM account_party WHERE account = ?").param(name).update();
    for (String each : parties) {
      database.client().sql("INSERT INTO account_party VALUES (?, ?)").params(name, each).update();
    }
  }

  /** Gives an account other parties to act for, besides itself. */
  public List<Problem> changeParties(String name, Set<String> parties, String by) {
    List<Problem> problems = partyProblems(name, parties);
    return problems.isEmpty()
        ? change(
            name,
            () -> {
              giveParties(name, parties);
              audit.record(by, "user-parties", name, writtenParties(parties));
            })
        : problems;
  }

  /** Gives an account other roles. */
  public List<Problem> changeRoles(String name, Set<Role> roles, String by) {
    if (roles.isEmpty()) {
      return List.of(problem(name, "roles", "a user has at least one role", "Lock the account?"));
    }
    return change(
        name,
        () -> {
          giveRoles(name, roles);
          audit.record(by, "user-roles", name, written(roles));
        });
  }

  /** Gives an account another password, and ends its sessions. */
  public List<Problem> changePassword(String name, String password, String by) {
    List<Problem> problems = passwordProblems(name, password);
    if (!problems.isEmpty()) {
      return problems;
    }
    String hash = passwords.hash(password);
    return change(
        name,
        () -> {
          database
              .client()
              .sql(
                  "UPDATE account SET password = ?, failures = 0, blocked_until = ? WHERE name = ?")
              .params(hash, Moment.of(Instant.EPOCH), name)
              .update();
          endSessions(name);
          audit.record(by, "user-password", name, "");
        });
  }

  /** Locks an account and ends its sessions, or opens it again. */
  public List<Problem> lock(String name, boolean locked, String by) {
    return change(
        name,
        () -> {
          database
              .client()
              .sql("UPDATE account SET locked = ?, failures = 0, blocked_until = ? WHERE name = ?")
              .params(locked, Moment.of(Instant.EPOCH), name)
              .update();
          if (locked) {
            endSessions(name);
          }
          audit.record(by, locked ? "user-locked" : "user-unlocked", name, "");
        });
  }

  private List<Problem> changed(Supplier<List<Problem>> work) {
    List<Problem> problems = database.inOne(work);
    changes.incrementAndGet();
    return problems;
  }

  private List<Problem> change(String name, Runnable work) {
    if (find(name).isEmpty()) {
      return List.of(problem(name, "name", "there is no user of this name", ""));
    }
    return changed(
        () -> {
          work.run();
          return List.of();
        });
  }

  private void endSessions(String name) {
    database.client().sql("DELETE FROM login_session WHERE account = ?").param(name).update();
  }

  /** Compares a password, and makes guessing slow. */
  public Login logIn(String name, String password) {
    Optional<Account> found = User.isName(name) ? find(name) : Optional.empty();
    if (found.isEmpty() || found.get().locked()) {
      passwords.takeTime(password);
      return new Login.Wrong();
    }
    Account account = found.get();
    Duration left = Duration.between(clock.instant(), account.blockedUntil());
    if (left.isPositive()) {
      return new Login.Wait(left);
    }
    if (!passwords.matches(password, account.password())) {
      countFailure(name);
      return new Login.Wrong();
    }
    if (account.failures() > 0) {
      setFailures(name, 0, Instant.EPOCH);
    }
    return new Login.Welcome(account.user());
  }

  private void countFailure(String name) {
    database.inOne(
        () -> {
          int failures =
              1
                  + database
                      .client()
                      .sql("SELECT failures FROM account WHERE name = ? FOR UPDATE")
                      .param(name)
                      .query(Integer.class)
                      .single();
          setFailures(name, failures, clock.instant().plus(block(failures)));
          return failures;
        });
  }

  /** How long nothing is looked at after so many wrong passwords: 1 s, 2 s, 4 s, … */
  static Duration block(int failures) {
    if (failures <= FREE_FAILURES) {
      return Duration.ZERO;
    }
    var doubled = Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES - 1, 20));
    return doubled.compareTo(LONGEST_BLOCK) < 0 ? doubled : LONGEST_BLOCK;
  }

  private void setFailures(String name, int failures, Instant blockedUntil) {
    database
        .client()
        .sql("UPDATE account SET failures = ?, blocked_until = ? WHERE name = ?")
        .params(failures, Moment.of(blockedUntil), name)
        .update();
  }

  private static List<Problem> passwordProblems(String name, String password) {
    if (password.length() < LEAST_LENGTH
        || password.length() > MOST_LENGTH
        || !Passwords.isText(password)) {
      return List.of(
          problem(
              name,
              "password",
              "a password has %d to %d characters".formatted(LEAST_LENGTH, MOST_LENGTH),
              "Several words are easy to remember."));
    }
    return password.contains(name)
        ? List.of(problem(name, "password", "a password does not contain the user's name", ""))
        : List.of();
  }

  private static List<Problem> partyProblems(String name, Set<String> parties) {
    return parties.stream()
        .filter(each -> !User.isParty(each))
        .sorted()
        .map(
            each ->
                new Problem(
                    "user " + name,
                    0,
                    "actsFor",
                    each,
                    "a party is named by 1 to 200 characters, and not by '*'",
                    ""))
        .toList();
  }

  private static Problem problem(String name, String field, String rule, String advice) {
    return new Problem("user " + name, 0, field, "", rule, advice);
  }

  private static String written(User user) {
    return written(user.roles())
        + (user.actsFor().isEmpty() ? "" : "; acts for " + writtenParties(user.actsFor()));
  }

  private static String writtenParties(Set<String> parties) {
    return parties.stream().sorted().collect(Collectors.joining(", "));
  }

  private static String written(Set<Role> roles) {
    return roles.stream().map(Role::id).sorted().collect(Collectors.joining(", "));
  }
}
