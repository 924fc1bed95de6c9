package forge.store.ledger;

import forge.reserve.ledger.Account;
import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.LedgerUnit;
import forge.store.ledger.Tables.Numbered;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens accounts. */
final class Opening {

  private Opening() {}

  /** Opens those that are not open, in one transaction, one writer after the other. */
  static void open(Connection connection, Dialect dialect, List<Account> accounts)
      throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?)")) {
      Tables.head(connection, " FOR UPDATE");
      boolean any = false;
      int number = last(connection);
      Map<AccountId, Numbered> open = known(connection, dialect, accounts);
      for (Account account : List.copyOf(new LinkedHashSet<>(accounts))) {
        Optional<Numbered> before = Optional.ofNullable(open.get(account.id()));
        if (before.isEmpty()) {
          insert(insert, ++number, account);
          open.put(account.id(), new Numbered(number, account));
          any = true;
        } else if (!before.get().account().equals(account)) {
          throw new IllegalArgumentException(account.id() + " is open with another unit or bound");
        }
      }
      if (any) {
        insert.executeBatch();
      }
      connection.commit();
    } catch (SQLException | RuntimeException failed) {
      connection.rollback();
      throw failed;
    }
  }

  /** Those that are open: one question to a server, and look-ups in a file. */
  private static Map<AccountId, Numbered> known(
      Connection connection, Dialect dialect, List<Account> accounts) throws SQLException {
    Map<AccountId, Numbered> open = new HashMap<>();
    Collection<Numbered> found =
        switch (dialect) {
          case POSTGRESQL ->
              Tables.accounts(connection, accounts.stream().map(Account::id).toList());
          case H2 -> {
            List<Numbered> each = new ArrayList<>();
            for (Account account : accounts) {
              Tables.account(connection, account.id()).ifPresent(each::add);
            }
            yield each;
          }
        };
    found.forEach(each -> open.put(each.account().id(), each));
    return open;
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
    insert.addBatch();
  }
}
