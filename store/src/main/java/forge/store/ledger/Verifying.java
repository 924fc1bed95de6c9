package forge.store.ledger;

import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Effect;
import forge.reserve.ledger.Invariant;
import forge.reserve.ledger.Invariant.Breach;
import forge.reserve.ledger.Invariants;
import forge.reserve.ledger.PastDays;
import forge.reserve.ledger.Recorded;
import forge.store.ledger.Tables.Head;
import forge.store.ledger.Tables.Numbered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads all records once, in order, and all postings once, by account and day, and compares with
 * them what the other tables say. It holds a few numbers an account.
 */
final class Verifying {

  private static final int ROWS_AT_A_TIME = 2_000;

  private final Connection connection;
  private final Map<AccountId, Numbered> accounts = new HashMap<>();
  private final Map<Integer, AccountId> names = new HashMap<>();
  private final Map<AccountId, long[]> prints = new HashMap<>();
  private final Invariants invariants;
  private String hash = Chain.EMPTY;

  private Verifying(Connection connection) throws SQLException {
    this.connection = connection;
    for (Numbered each : Tables.accounts(connection, "")) {
      accounts.put(each.account().id(), each);
      names.put(each.number(), each.account().id());
    }
    invariants = new Invariants(id -> Optional.ofNullable(accounts.get(id)).map(Numbered::account));
  }

  static LedgerVerification of(Connection connection) throws SQLException {
    var verifying = new Verifying(connection);
    verifying.records();
    verifying.head();
    verifying.identifiers();
    verifying.postings();
    verifying.sums();
    verifying.balances();
    verifying.reservations();
    List<Breach> breaches = verifying.invariants.finish();
    return new LedgerVerification(verifying.invariants.length(), verifying.hash, breaches);
  }

  private void breach(Invariant invariant, long sequence, String detail) {
    invariants.breach(new Breach(invariant, sequence, detail));
  }

  private void records() throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT sequence, id, recorded, body, hash FROM records ORDER BY sequence")) {
      query.setFetchSize(ROWS_AT_A_TIME);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          record(row);
        }
      }
    }
  }

  private void record(ResultSet row) throws SQLException {
    long sequence = row.getLong(1);
    String body = row.getString(4);
    hash = Chain.next(hash, body);
    if (!hash.equals(row.getString(5))) {
      breach(
          Invariant.HASH, sequence, "the hash is " + row.getString(5) + ", it should be " + hash);
      hash = row.getString(5);
    }
    Recorded record;
    try {
      record = RecordReader.read(body);
    } catch (IllegalArgumentException unreadable) {
      breach(Invariant.HASH, sequence, Failures.said(unreadable));
      return;
    }
    boolean same =
        record.sequence() == sequence
            && record.transfer().id().text().equals(row.getString(2))
            && Tables.micros(record.recordedAt()) == row.getLong(3);
    if (!same) {
      breach(Invariant.SEQUENCE, sequence, "its row says otherwise than its body");
    }
    for (Effect effect : record.effects()) {
      if (effect.posted() != 0) {
        long day = record.transfer().validAt().toEpochDay();
        print(effect.account(), 1, mixed(sequence, day, effect.posted()));
      }
    }
    invariants.accept(record);
  }

  /** Adds to how many postings an account has, and to a sum that tells their set. */
  private void print(AccountId account, long count, long mixed) {
    long[] print = prints.computeIfAbsent(account, id -> new long[2]);
    print[0] += count;
    print[1] += mixed;
  }

  /** A number that two different postings do not share by chance. */
  private static long mixed(long sequence, long day, long posted) {
    long mixed = sequence * 0x9E3779B97F4A7C15L + day;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L + posted;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  private void head() throws SQLException {
    Head head = Tables.head(connection, "");
    if (head.length() != invariants.length()) {
      breach(
          Invariant.SEQUENCE,
          0,
          "%d records are told and %d are there".formatted(head.length(), invariants.length()));
    }
    if (!head.hash().equals(hash)) {
      breach(Invariant.HASH, 0, "the chain is told to end with " + head.hash());
    }
  }

  /** Counts without the help of the index that should keep them apart. */
  private void identifiers() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(DISTINCT id || '') FROM records")) {
      row.next();
      if (row.getLong(1) != invariants.length()) {
        breach(
            Invariant.IDENTIFIER,
            0,
            "%d records have %d identifiers".formatted(invariants.length(), row.getLong(1)));
      }
    }
  }

  private void postings() throws SQLException {
    var days = new PastDays();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT account, valid_day, sequence, posted FROM postings ORDER BY account, valid_day")) {
      query.setFetchSize(ROWS_AT_A_TIME);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          posting(row, days);
        }
      }
    }
    days.finish().ifPresent(invariants::breach);
    prints.forEach(
        (account, print) -> {
          if (print[0] != 0 || print[1] != 0) {
            breach(Invariant.BALANCE, 0, "the postings of " + account + " are not those recorded");
          }
        });
  }

  private void posting(ResultSet row, PastDays days) throws SQLException {
    AccountId account = names.get(row.getInt(1));
    if (account == null) {
      breach(Invariant.ACCOUNT, row.getLong(3), "a posting is on account " + row.getInt(1));
      return;
    }
    int day = row.getInt(2);
    long posted = row.getLong(4);
    print(account, -1, -mixed(row.getLong(3), day, posted));
    Numbered numbered = accounts.get(account);
    if (numbered != null && numbered.account().bound() == Account.Bound.NOT_NEGATIVE) {
      days.accept(account, LocalDate.ofEpochDay(day), posted).ifPresent(invariants::breach);
    }
  }

  /** Sums by day are those of the postings that they stand for, level by level. */
  private void sums() throws SQLException {
    compare(
        "SELECT account, valid_day, SUM(posted) FROM postings p WHERE ordinal < (SELECT postings / 256"
            + " * 256 FROM balances b WHERE b.account = p.account) GROUP BY account, valid_day",
        "SELECT account, valid_day, SUM(posted) FROM day_sums WHERE level = 1 GROUP BY account, valid_day");
    for (int level = 2; level <= highest(); level++) {
      compare(
          ("SELECT account, block / 16, valid_day, SUM(posted) FROM day_sums d WHERE level = %d AND block"
                  + " < (SELECT postings / %d * 16 FROM balances b WHERE b.account = d.account)"
                  + " GROUP BY account, block / 16, valid_day")
              .formatted(level - 1, DaySums.size(level)),
          "SELECT account, block, valid_day, posted FROM day_sums WHERE level = " + level);
    }
  }

  private int highest() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(level), 0) FROM day_sums")) {
      row.next();
      return row.getInt(1);
    }
  }

  private void compare(String one, String other) throws SQLException {
    String sql =
        "SELECT COUNT(*) FROM ((%1$s EXCEPT %2$s) UNION ALL (%2$s EXCEPT %1$s)) x"
            .formatted("(" + one + ")", "(" + other + ")");
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      if (row.getLong(1) > 0) {
        breach(Invariant.BALANCE, 0, row.getLong(1) + " sums by day are not those of the postings");
      }
    }
  }

  private void balances() throws SQLException {
    for (Numbered each : accounts.values()) {
      AccountId id = each.account().id();
      var kept = Tables.standing(connection, each.number()).balance();
      if (!kept.equals(invariants.balance(id))) {
        breach(
            Invariant.BALANCE,
            0,
            "%s is told to stand at %s, the records say %s"
                .formatted(id, kept, invariants.balance(id)));
      }
    }
  }

  /** What is set aside by the table of reservations is what the balances say. */
  private void reservations() throws SQLException {
    Map<AccountId, Long> open = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT from_account, SUM(amount) FROM reservations WHERE state = 'OPEN'"
                    + " GROUP BY from_account")) {
      while (row.next()) {
        AccountId account = names.get(row.getInt(1));
        if (account != null) {
          open.put(account, row.getLong(2));
        }
      }
    }
    for (AccountId account : accounts.keySet()) {
      long told = open.getOrDefault(account, 0L);
      if (told != invariants.balance(account).outgoing()) {
        breach(
            Invariant.RESERVATION, 0, "%d is told to be set aside of %s".formatted(told, account));
      }
    }
  }
}
