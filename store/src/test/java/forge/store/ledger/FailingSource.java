package forge.store.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Connections that fail once, at a call whose turn has come. */
final class FailingSource {

  private final DataSource source;
  private String method = "";
  private int turn;
  private boolean after;
  private SQLException failure = new SQLException();

  FailingSource(DataSource source) {
    this.source = source;
  }

  /** Lets a call of a method fail, the one with this turn counted from one, before it is made. */
  void failBefore(String name, int which, SQLException with) {
    method = name;
    turn = which;
    failure = with;
    after = false;
  }

  /** Lets the next call of a method fail when it has been made. */
  void failAfter(String name, SQLException with) {
    failBefore(name, 1, with);
    after = true;
  }

  DataSource source() {
    return wrap(DataSource.class, source);
  }

  private <T> T wrap(Class<T> type, T inner) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              boolean fails = called.getName().equals(method) && --turn == 0;
              if (fails && !after) {
                throw failure;
              }
              Object answer;
              try {
                answer = called.invoke(inner, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
              if (fails) {
                throw failure;
              }
              return switch (answer) {
                case null -> null;
                case Connection each -> wrap(Connection.class, each);
                case PreparedStatement each -> wrap(PreparedStatement.class, each);
                case Statement each -> wrap(Statement.class, each);
                default -> answer;
              };
            }));
  }
}
