package forge.store.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was posted on an account by day, as far as its first so many postings tell.
 *
 * <p>The postings of an account are numbered as they are recorded. Each whole block of 256 of them
 * has its sums by day, each sixteen whole blocks again, and so on. The first so many postings are
 * then at most fifteen blocks of each level and a rest of less than 256: a few thousand rows where
 * there are ten million postings, whatever the day and whatever was known.
 */
final class DaySums {

  /** Postings of a block on level 1. */
  static final int BLOCK = 256;

  /** Blocks of a level in a block of the next one. */
  static final int FAN = 16;

  /** A level whose blocks no account fills. */
  private static final int LEVELS = 12;

  private static final String OF_POSTINGS =
      "INSERT INTO day_sums SELECT account, 1, ordinal / 256, valid_day, SUM(posted) FROM postings"
          + " WHERE account = ? AND ordinal >= ? AND ordinal < ? GROUP BY account, ordinal / 256, valid_day";

  private static final String OF_BLOCKS =
      "INSERT INTO day_sums SELECT account, level + 1, block / 16, valid_day, SUM(posted) FROM day_sums"
          + " WHERE account = ? AND level = ? AND block >= ? AND block < ?"
          + " GROUP BY account, level, block / 16, valid_day";

  private static final String SUM_OF_BLOCKS =
      " FROM day_sums WHERE account = ? AND level = ? AND block >= ? AND block < ? AND valid_day <= ?";

  private static final String SUM_OF_POSTINGS =
      " FROM postings WHERE account = ? AND ordinal >= ? AND ordinal < ? AND valid_day <= ?";

  private DaySums() {}

  /** How many postings a block of a level sums. */
  static long size(int level) {
    return BLOCK * Math.powExact((long) FAN, level - 1);
  }

  /** Sums the blocks that are whole now and were not before. */
  static void extend(Connection connection, int account, long before, long now)
      throws SQLException {
    if (before / BLOCK == now / BLOCK) {
      return;
    }
    try (PreparedStatement sum = connection.prepareStatement(OF_POSTINGS)) {
      sum.setInt(1, account);
      sum.setLong(2, before / BLOCK * BLOCK);
      sum.setLong(3, now / BLOCK * BLOCK);
      sum.executeUpdate();
    }
    long blocksBefore = before / BLOCK;
    long blocks = now / BLOCK;
    for (int level = 1; level < LEVELS && blocksBefore / FAN != blocks / FAN; level++) {
      try (PreparedStatement sum = connection.prepareStatement(OF_BLOCKS)) {
        sum.setInt(1, account);
        sum.setInt(2, level);
        sum.setLong(3, blocksBefore / FAN * FAN);
        sum.setLong(4, blocks / FAN * FAN);
        sum.executeUpdate();
      }
      blocksBefore /= FAN;
      blocks /= FAN;
    }
  }

  /** What the first so many postings of an account sum to by the end of a day. */
  static long sum(Connection connection, int account, long postings, long lastDay)
      throws SQLException {
    long[] total = new long[1];
    each(
        connection,
        new Span(account, postings, lastDay),
        "SELECT COALESCE(SUM(posted), 0)",
        "",
        row -> total[0] += row.getLong(1));
    return total[0];
  }

  /** The changes by day of the first so many postings of an account. */
  static NavigableMap<LocalDate, Long> changes(Connection connection, int account, long postings)
      throws SQLException {
    NavigableMap<LocalDate, Long> changes = new TreeMap<>();
    each(
        connection,
        new Span(account, postings, Integer.MAX_VALUE),
        "SELECT SUM(posted), valid_day",
        " GROUP BY valid_day",
        row -> changes.merge(LocalDate.ofEpochDay(row.getInt(2)), row.getLong(1), Long::sum));
    return changes;
  }

  private record Span(int account, long postings, long lastDay) {}

  @FunctionalInterface
  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private static void each(
      Connection connection, Span span, String select, String group, Row reader)
      throws SQLException {
    long blocks = span.postings() / BLOCK;
    rest(connection, span, select + SUM_OF_POSTINGS + group, reader);
    for (int level = 1; blocks > 0; level++) {
      long whole = blocks / FAN * FAN;
      if (whole < blocks) {
        try (PreparedStatement query =
            connection.prepareStatement(select + SUM_OF_BLOCKS + group)) {
          query.setInt(1, span.account());
          query.setInt(2, level);
          query.setLong(3, whole);
          query.setLong(4, blocks);
          query.setLong(5, span.lastDay());
          read(query, reader);
        }
      }
      blocks /= FAN;
    }
  }

  private static void rest(Connection connection, Span span, String sql, Row reader)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setInt(1, span.account());
      query.setLong(2, span.postings() / BLOCK * BLOCK);
      query.setLong(3, span.postings());
      query.setLong(4, span.lastDay());
      read(query, reader);
    }
  }

  private static void read(PreparedStatement query, Row reader) throws SQLException {
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        reader.read(rows);
      }
    }
  }
}
