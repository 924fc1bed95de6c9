package forge.store.ledger;

import forge.store.ledger.Tables.Head;
import forge.store.ledger.Tables.Standing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A balance at the end of a day in the world, as it was known at a moment. What was known is what
 * the first so many postings of the account tell; how many is found by halving, since both the time
 * of records and the postings of an account are in the order of recording.
 */
final class AsOf {

  private AsOf() {}

  static long posted(Connection connection, int account, LocalDate validAt, Instant knownAt)
      throws SQLException {
    Head head = Tables.head(connection, "");
    Standing standing = Tables.standing(connection, account);
    boolean all = !knownAt.isBefore(head.lastRecorded());
    if (all && validAt.toEpochDay() >= standing.lastDay()) {
      return standing.balance().posted();
    }
    long postings = standing.postings();
    if (!all) {
      long known = known(connection, head.length(), knownAt);
      postings = postings(connection, account, postings, known);
    }
    return DaySums.sum(connection, account, postings, day(validAt));
  }

  private static int day(LocalDate date) {
    return Math.clamp(date.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** How many records were made by a moment. */
  private static long known(Connection connection, long length, Instant knownAt)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT recorded FROM records WHERE sequence = ?")) {
      return last(
          length,
          at -> {
            query.setLong(1, at);
            return !Tables.moment(number(query)).isAfter(knownAt);
          });
    }
  }

  /** How many postings of an account stand in the first so many records. */
  private static long postings(Connection connection, int account, long postings, long known)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT sequence FROM postings WHERE account = ? AND ordinal = ?")) {
      query.setInt(1, account);
      return last(
          postings,
          at -> {
            query.setLong(2, at - 1);
            return number(query) <= known;
          });
    }
  }

  private static long number(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      if (!row.next()) {
        throw new SQLException("a row is missing; verify the ledger");
      }
      return row.getLong(1);
    }
  }

  @FunctionalInterface
  private interface Test {
    boolean holds(long at) throws SQLException;
  }

  /** The last of 1 to {@code most} for which a test holds that then holds no more; 0 for none. */
  private static long last(long most, Test test) throws SQLException {
    long holds = 0;
    long not = most + 1;
    while (holds + 1 < not) {
      long middle = (holds + not) >>> 1;
      if (test.holds(middle)) {
        holds = middle;
      } else {
        not = middle;
      }
    }
    return holds;
  }
}
