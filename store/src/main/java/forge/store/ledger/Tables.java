package forge.store.ledger;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.ProductId;
import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Balance;
import forge.reserve.ledger.Count;
import forge.reserve.ledger.LedgerUnit;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Reservation;
import forge.reserve.ledger.TransferId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows of the tables as values. */
final class Tables {

  static final String RESERVATION =
      "SELECT r.id, f.path, t.path, r.amount, r.until, r.state FROM reservations r"
          + " JOIN accounts f ON f.number = r.from_account"
          + " JOIN accounts t ON t.number = r.to_account ";

  private static final long MICROS = 1_000_000;

  private Tables() {}

  /** An account with its number. */
  record Numbered(int number, Account account) {}

  /** What stands on an account, how often something was posted, and the last day it was for. */
  record Standing(Balance balance, long postings, long lastDay) {
    static final Standing NONE = new Standing(Balance.NONE, 0, Integer.MIN_VALUE);
  }

  /** Where the chain of records ends. */
  record Head(long length, long recorded, String hash) {

    /** When the last record was made. */
    Instant lastRecorded() {
      return length == 0 ? Instant.MIN : moment(recorded);
    }
  }

  static long micros(Instant moment) {
    return Math.addExact(
        Math.multiplyExact(moment.getEpochSecond(), MICROS), moment.getNano() / 1000);
  }

  static Instant moment(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /** The end of the chain; with a lock, after whoever writes now has finished. */
  static Head head(Connection connection, String lock) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement(
                "SELECT length, recorded, hash FROM head WHERE one = 1" + lock);
        ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("the end of its chain is missing");
      }
      return new Head(row.getLong(1), row.getLong(2), row.getString(3));
    }
  }

  static Optional<Numbered> account(Connection connection, AccountId id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT number, path, currency, product, basis, bound FROM accounts WHERE path = ?")) {
      query.setString(1, id.path());
      return accounts(query).stream().findFirst();
    }
  }

  static List<Numbered> accounts(Connection connection, String prefix) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT number, path, currency, product, basis, bound FROM accounts"
                + " WHERE SUBSTRING(path FROM 1 FOR ?) = ? ORDER BY path")) {
      query.setInt(1, prefix.length());
      query.setString(2, prefix);
      return accounts(query);
    }
  }

  /** Those of some names that are open, in one question. */
  static List<Numbered> accounts(Connection connection, List<AccountId> ids) throws SQLException {
    String[] paths = ids.stream().map(AccountId::path).toArray(String[]::new);
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT number, path, currency, product, basis, bound FROM accounts"
                + " WHERE path = ANY(?)")) {
      query.setArray(1, connection.createArrayOf("varchar", paths));
      return accounts(query);
    }
  }

  private static List<Numbered> accounts(PreparedStatement query) throws SQLException {
    List<Numbered> accounts = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        String currency = row.getString(3);
        LedgerUnit unit =
            currency == null
                ? new LedgerUnit.Mass(ProductId.of(row.getString(4)), Basis.of(row.getString(5)))
                : new LedgerUnit.Money(CurrencyId.of(currency));
        var account =
            new Account(
                new AccountId(row.getString(2)), unit, Account.Bound.valueOf(row.getString(6)));
        accounts.add(new Numbered(row.getInt(1), account));
      }
    }
    return accounts;
  }

  static Standing standing(Connection connection, int account) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT posted, outgoing, incoming, postings, last_day FROM balances"
                + " WHERE account = ?")) {
      query.setInt(1, account);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? new Standing(
                new Balance(row.getLong(1), row.getLong(2), row.getLong(3)),
                row.getLong(4),
                row.getLong(5))
            : Standing.NONE;
      }
    }
  }

  static Optional<Recorded> record(Connection connection, TransferId id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT body FROM records WHERE id = ?")) {
      query.setString(1, id.text());
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(RecordReader.read(row.getString(1))) : Optional.empty();
      }
    }
  }

  static Optional<Reservation> reservation(Connection connection, TransferId id)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(RESERVATION + "WHERE r.id = ?")) {
      query.setString(1, id.text());
      return reservations(query).stream().findFirst();
    }
  }

  /** The open reservations on an account that have timed out by a moment. */
  static List<Reservation> timedOut(Connection connection, int account, Instant by)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            RESERVATION
                + "WHERE r.from_account = ? AND r.state = 'OPEN' AND r.until <= ? ORDER BY r.id")) {
      query.setInt(1, account);
      query.setLong(2, micros(by));
      return reservations(query);
    }
  }

  private static List<Reservation> reservations(PreparedStatement query) throws SQLException {
    List<Reservation> reservations = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        reservations.add(
            new Reservation(
                new TransferId(row.getString(1)),
                new AccountId(row.getString(2)),
                new AccountId(row.getString(3)),
                row.getLong(4),
                moment(row.getLong(5)),
                Reservation.State.valueOf(row.getString(6))));
      }
    }
    return reservations;
  }

  /** When the earliest open reservation on an account times out; empty where there is none. */
  static Optional<Instant> earliest(Connection connection, int account) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT MIN(until) FROM reservations WHERE from_account = ? AND state = 'OPEN'")) {
      query.setInt(1, account);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        long until = row.getLong(1);
        return row.wasNull() ? Optional.empty() : Optional.of(moment(until));
      }
    }
  }

  /** The records after a sequence number, at most so many, in order. */
  static List<Recorded> records(Connection connection, long after, int most) throws SQLException {
    List<Recorded> records = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT body FROM records WHERE sequence > ? ORDER BY sequence LIMIT ?")) {
      query.setLong(1, after);
      query.setInt(2, most);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          records.add(RecordReader.read(row.getString(1)));
        }
      }
    }
    return records;
  }

  static List<Count> counts(Connection connection, AccountId account) throws SQLException {
    List<Count> counts = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT r.body FROM counts c JOIN accounts a ON a.number = c.account"
                + " JOIN records r ON r.sequence = c.sequence WHERE a.path = ?"
                + " ORDER BY c.sequence")) {
      query.setString(1, account.path());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          Count.of(RecordReader.read(row.getString(1))).ifPresent(counts::add);
        }
      }
    }
    return counts;
  }
}
