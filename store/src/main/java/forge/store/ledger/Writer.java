package forge.store.ledger;

import forge.reserve.ledger.LedgerRules;
import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.Refusal;
import forge.reserve.ledger.Refusal.Reason;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.TransferId;
import forge.reserve.ledger.Unavailable;
import forge.store.ledger.Tables.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Records chains in one transaction. The lock on the end of the chain puts writers one after the
 * other, those of other processes too. It is used by one thread at a time.
 */
final class Writer {

  private final Database database;
  private final Remembered remembered = new Remembered();

  Writer(Database database) {
    this.database = database;
  }

  /** A chain to be recorded, asked for at a moment. */
  record Asked(List<Transfer> chain, Instant now) {}

  /** What became of each chain; all that was accepted is durable. */
  List<Outcome> record(List<Asked> asked) {
    try (Connection connection = database.connect()) {
      return in(connection, asked);
    } catch (SQLException unreachable) {
      throw unavailable("nothing was recorded", unreachable);
    }
  }

  private List<Outcome> in(Connection connection, List<Asked> asked) throws SQLException {
    List<Outcome> outcomes = new ArrayList<>();
    WorkingBooks books;
    Head end;
    try {
      connection.setAutoCommit(false);
      Head head = Tables.head(connection, " FOR UPDATE");
      remembered.ending(head);
      books = new WorkingBooks(connection, remembered, head, absent(connection, asked));
      for (Asked each : asked) {
        Outcome outcome = LedgerRules.decide(each.chain(), each.now(), books);
        if (outcome instanceof Outcome.Accepted accepted) {
          accepted.records().forEach(books::add);
        }
        outcomes.add(outcome);
      }
      if (books.added().isEmpty()) {
        connection.rollback();
        return outcomes;
      }
      if (!database.hasRoom()) {
        remembered.forget();
        connection.rollback();
        return full(asked, outcomes);
      }
      end = new Writing(connection, books).write();
    } catch (SQLException | RuntimeException failed) {
      remembered.forget();
      undo(connection, failed);
      if (Failures.full(failed)) {
        return full(asked, outcomes);
      }
      if (failed instanceof SQLException) {
        throw unavailable("nothing was recorded", failed);
      }
      throw failed;
    }
    try {
      connection.commit();
      remembered.keep(end, books);
      return outcomes;
    } catch (SQLException failed) {
      remembered.forget();
      undo(connection, failed);
      return afterLostCommit(asked, outcomes, books.head(), failed);
    }
  }

  private static void undo(Connection connection, Exception failed) {
    try {
      connection.rollback();
    } catch (SQLException lost) {
      failed.addSuppressed(lost);
    }
  }

  /** The identifiers of chains that stand in no record. */
  private Set<TransferId> absent(Connection connection, List<Asked> asked) throws SQLException {
    Set<TransferId> ids = new HashSet<>();
    asked.forEach(each -> each.chain().forEach(transfer -> ids.add(transfer.id())));
    ids.removeAll(
        switch (database.dialect()) {
          case H2 -> presentOneByOne(connection, ids);
          case POSTGRESQL -> present(connection, ids);
        });
    return ids;
  }

  private static Set<TransferId> present(Connection connection, Set<TransferId> ids)
      throws SQLException {
    Set<TransferId> present = new HashSet<>();
    String[] texts = ids.stream().map(TransferId::text).toArray(String[]::new);
    try (PreparedStatement query =
        connection.prepareStatement("SELECT id FROM records WHERE id = ANY(?)")) {
      query.setArray(1, connection.createArrayOf("varchar", texts));
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          present.add(new TransferId(row.getString(1)));
        }
      }
    }
    return present;
  }

  /** H2 goes through the whole table for a list; a look-up is a call in the same process. */
  private static Set<TransferId> presentOneByOne(Connection connection, Set<TransferId> ids)
      throws SQLException {
    Set<TransferId> present = new HashSet<>();
    try (PreparedStatement query =
        connection.prepareStatement("SELECT sequence FROM records WHERE id = ?")) {
      for (TransferId each : ids) {
        query.setString(1, each.text());
        try (ResultSet row = query.executeQuery()) {
          if (row.next()) {
            present.add(each);
          }
        }
      }
    }
    return present;
  }

  /** A commit that failed may have been made: the end of the chain tells, once it can be asked. */
  private List<Outcome> afterLostCommit(
      List<Asked> asked, List<Outcome> outcomes, Head before, SQLException failed) {
    Head now;
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      now = Tables.head(connection, " FOR UPDATE");
      connection.rollback();
    } catch (SQLException unreachable) {
      failed.addSuppressed(unreachable);
      throw unavailable("what was asked may have been recorded or not; ask again", failed);
    }
    if (!now.hash().equals(before.hash())) {
      throw unavailable("what was asked may have been recorded or not; ask again", failed);
    }
    if (Failures.full(failed)) {
      return full(asked, outcomes);
    }
    throw unavailable("nothing was recorded", failed);
  }

  private static Unavailable unavailable(String consequence, Throwable failure) {
    return new Unavailable(
        "The ledger cannot record: %s; %s".formatted(Failures.said(failure), consequence), failure);
  }

  /** What was refused stays refused; for the rest there is no room. */
  private static List<Outcome> full(List<Asked> asked, List<Outcome> decided) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      boolean refused = i < decided.size() && decided.get(i) instanceof Outcome.Refused;
      outcomes.add(refused ? decided.get(i) : full(asked.get(i).chain()));
    }
    return outcomes;
  }

  private static Outcome full(List<Transfer> chain) {
    return new Outcome.Refused(
        chain.stream()
            .map(each -> new Refusal(each.id(), Reason.STORE_FULL, "the store has no room"))
            .toList());
  }
}
