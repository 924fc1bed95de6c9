package forge.store.ledger;

import forge.reserve.ledger.Account;
import forge.reserve.ledger.LedgerUnit;
import forge.store.ledger.Tables.Numbered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Opens accounts. */
final class Opening {

  private Opening() {}

  /** Opens those that are not open, in one transaction, one writer after the other. */
  static void open(Connection connection, List<Account> accounts) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?)")) {
      Tables.head(connection, " FOR UPDATE");
      int number = last(connection);
      for (Account account : List.copyOf(new LinkedHashSet<>(accounts))) {
        Optional<Numbered> before = Tables.account(connection, account.id());
        if (before.isEmpty()) {
          insert(insert, ++number, account);
        } else if (!before.get().account().equals(account)) {
          throw new IllegalArgumentException(account.id() + " is open with another unit or bound");
        }
      }
      connection.commit();
    } catch (SQLException | RuntimeException failed) {
      connection.rollback();
      throw failed;
    }
  }

  private static int last(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COALESCE(MAX(number), 0) FROM accounts")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void insert(PreparedStatement insert, int number, Account account)
      throws SQLException {
    insert.setInt(1, number);
    insert.setString(2, account.id().path());
    switch (account.unit()) {
      case LedgerUnit.Money money -> {
        insert.setString(3, money.currency().code());
        insert.setNull(4, Types.VARCHAR);
        insert.setNull(5, Types.VARCHAR);
      }
      case LedgerUnit.Mass mass -> {
        insert.setNull(3, Types.VARCHAR);
        insert.setString(4, mass.product().code());
        insert.setString(5, mass.basis().code());
      }
    }
    insert.setString(6, account.bound().name());
    insert.executeUpdate();
  }
}
