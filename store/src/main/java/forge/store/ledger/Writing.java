package forge.store.ledger;

import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Effect;
import forge.reserve.ledger.Recorded;
import forge.reserve.ledger.Reservation;
import forge.reserve.ledger.Transfer.Movement;
import forge.store.ledger.Tables.Head;
import forge.store.ledger.Tables.Standing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what was added to working books, in as few statements as it can. */
final class Writing {

  private final Connection connection;
  private final WorkingBooks books;

  Writing(Connection connection, WorkingBooks books) {
    this.connection = connection;
    this.books = books;
  }

  /** Writes all of it and tells where the chain then ends. */
  Head write() throws SQLException {
    Head end = records();
    postings();
    balances();
    reservations();
    counts();
    for (Map.Entry<AccountId, Standing> each : books.changed().entrySet()) {
      DaySums.extend(
          connection,
          number(each.getKey()),
          before(each.getKey()).postings(),
          each.getValue().postings());
    }
    return end;
  }

  private int number(AccountId account) {
    return books.numbered(account).number();
  }

  private Standing before(AccountId account) {
    return books.stored(account);
  }

  private Head records() throws SQLException {
    Head end = books.head();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO records VALUES (?, ?, ?, ?, ?)")) {
      for (Recorded record : books.added()) {
        String body = RecordText.of(record);
        end =
            new Head(
                record.sequence(),
                Tables.micros(record.recordedAt()),
                Chain.next(end.hash(), body));
        insert.setLong(1, end.length());
        insert.setString(2, record.transfer().id().text());
        insert.setLong(3, end.recorded());
        insert.setString(4, body);
        insert.setString(5, end.hash());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (PreparedStatement update =
        connection.prepareStatement("UPDATE head SET length = ?, recorded = ?, hash = ?")) {
      update.setLong(1, end.length());
      update.setLong(2, end.recorded());
      update.setString(3, end.hash());
      update.executeUpdate();
    }
    return end;
  }

  private void postings() throws SQLException {
    Map<AccountId, Long> ordinals = new HashMap<>();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO postings VALUES (?, ?, ?, ?, ?)")) {
      boolean any = false;
      for (Recorded record : books.added()) {
        for (Effect effect : record.effects()) {
          if (effect.posted() != 0) {
            long ordinal =
                ordinals.merge(
                    effect.account(), before(effect.account()).postings(), (n, m) -> n + 1);
            insert.setInt(1, number(effect.account()));
            insert.setLong(2, ordinal);
            insert.setLong(3, record.sequence());
            insert.setInt(4, Math.toIntExact(record.transfer().validAt().toEpochDay()));
            insert.setLong(5, effect.posted());
            insert.addBatch();
            any = true;
          }
        }
      }
      if (any) {
        insert.executeBatch();
      }
    }
  }

  private void balances() throws SQLException {
    Map<AccountId, Standing> fresh = new LinkedHashMap<>();
    Map<AccountId, Standing> old = new LinkedHashMap<>();
    books
        .changed()
        .forEach(
            (account, now) ->
                (before(account).equals(Standing.NONE) ? fresh : old).put(account, now));
    balances(
        "INSERT INTO balances (posted, outgoing, incoming, postings, last_day, account)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        fresh);
    balances(
        "UPDATE balances SET posted = ?, outgoing = ?, incoming = ?, postings = ?, last_day = ?"
            + " WHERE account = ?",
        old);
  }

  private void balances(String sql, Map<AccountId, Standing> standings) throws SQLException {
    if (standings.isEmpty()) {
      return;
    }
    try (PreparedStatement write = connection.prepareStatement(sql)) {
      for (Map.Entry<AccountId, Standing> each : standings.entrySet()) {
        Standing now = each.getValue();
        write.setLong(1, now.balance().posted());
        write.setLong(2, now.balance().outgoing());
        write.setLong(3, now.balance().incoming());
        write.setLong(4, now.postings());
        write.setInt(5, Math.toIntExact(now.lastDay()));
        write.setInt(6, number(each.getKey()));
        write.addBatch();
      }
      write.executeBatch();
    }
  }

  private void reservations() throws SQLException {
    if (books.reservations().isEmpty()) {
      return;
    }
    try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO reservations VALUES (?, ?, ?, ?, ?, ?)");
        PreparedStatement update =
            connection.prepareStatement("UPDATE reservations SET state = ? WHERE id = ?")) {
      for (Reservation each : books.reservations()) {
        if (books.isNew(each.id())) {
          insert.setString(1, each.id().text());
          insert.setInt(2, number(each.from()));
          insert.setInt(3, number(each.to()));
          insert.setLong(4, each.amount());
          insert.setLong(5, Tables.micros(each.until()));
          insert.setString(6, each.state().name());
          insert.addBatch();
        } else {
          update.setString(1, each.state().name());
          update.setString(2, each.id().text());
          update.addBatch();
        }
      }
      insert.executeBatch();
      update.executeBatch();
    }
  }

  private void counts() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO counts VALUES (?, ?)")) {
      boolean any = false;
      for (Recorded record : books.added()) {
        if (record.transfer().movement() instanceof Movement.Count count) {
          insert.setInt(1, number(count.account()));
          insert.setLong(2, record.sequence());
          insert.addBatch();
          any = true;
        }
      }
      if (any) {
        insert.executeBatch();
      }
    }
  }
}
