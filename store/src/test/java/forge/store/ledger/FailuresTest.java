package forge.store.ledger;

import static forge.store.ledger.Postings.LOT;
import static forge.store.ledger.Postings.OWED;
import static forge.store.ledger.Postings.WORLD;
import static forge.store.ledger.Postings.move;
import static forge.store.ledger.Postings.noon;
import static forge.store.ledger.Postings.reasons;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.Refusal.Reason;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.Unavailable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that fails leaves the ledger as it was, and the caller with a clear answer. */
class FailuresTest {

  private final SQLException full = new SQLException("could not extend file", "53100");
  private final SQLException lost = new SQLException("the connection was reset", "08006");

  @TempDir private Path folder;

  /** A file with little room left is not written to. */
  @Test
  void aFullDiskIsANamedRefusalAndTheLedgerStays() {
    var room = new AtomicLong(Long.MAX_VALUE);
    var ledger = new SqlLedger(Database.over(file(), Dialect.H2, room::get));
    ledger.open(Postings.accounts());
    ledger.record(List.of(move("receipt", WORLD, LOT, 100, 10)), noon(10));
    room.set(1_000_000);
    var drawn = List.of(move("draw", LOT, OWED, 1, 10));
    assertThat(reasons(ledger.record(drawn, noon(10)))).containsExactly(Reason.STORE_FULL);
    assertThat(reasons(ledger.record(List.of(move("much", LOT, OWED, 101, 10)), noon(10))))
        .containsExactly(Reason.INSUFFICIENT);
    assertThat(ledger.balance(OWED).posted()).isZero();
    assertThat(ledger.verify().breaches()).isEmpty();
    room.set(Long.MAX_VALUE);
    assertThat(ledger.record(drawn, noon(10))).isInstanceOf(Outcome.Accepted.class);
  }

  /**
   * Another program takes the last room: writing breaks off at many places, and nothing is lost.
   */
  @Test
  void aDiskThatFillsUpInTheMiddleOfWritingLosesNothing() {
    FullDisk.register();
    String url = "jdbc:h2:full:" + folder.resolve("ledger");
    try (SqlLedger ledger = SqlLedger.open(url)) {
      ledger.open(Postings.accounts());
    }
    long accepted = 0;
    for (int time = 0; time < 6; time++) {
      Transfer last = move("none", WORLD, LOT, 1, 10);
      try (SqlLedger ledger = SqlLedger.open(url)) {
        FullDisk.leave(20_000L + 3_777L * time);
        for (int i = 0; i < 500; i++) {
          last = move("t" + time + "." + i, WORLD, LOT, 1, 10);
          assertThat(ledger.record(List.of(last), noon(10))).isInstanceOf(Outcome.Accepted.class);
          accepted++;
        }
        throw new AssertionError("The disk was never full");
      } catch (Unavailable full) {
        assertThat(full).hasMessageStartingWith("The ledger cannot record: ");
      }
      FullDisk.leave(Long.MAX_VALUE);
      try (SqlLedger ledger = SqlLedger.open(url)) {
        assertThat(ledger.verify().breaches()).isEmpty();
        assertThat(ledger.balance(LOT).posted()).isBetween(accepted, accepted + 1);
        assertThat(reasons(ledger.record(List.of(last), noon(10)))).isEmpty();
        accepted++;
        assertThat(ledger.balance(LOT).posted()).isEqualTo(accepted);
      }
    }
  }

  /** Whatever statement fails: nothing is recorded, and it is recorded when asked again. */
  @Test
  void aStatementThatFailsRecordsNothing() {
    var failing = new FailingSource(file());
    var ledger = new SqlLedger(Database.over(failing.source(), Dialect.H2, () -> Long.MAX_VALUE));
    ledger.open(Postings.accounts());
    ledger.record(List.of(move("receipt", WORLD, LOT, 100, 10)), noon(10));
    for (int turn = 1; turn <= 3; turn++) {
      int day = 10 + turn;
      var drawn = List.of(move("draw" + turn, LOT, OWED, 1, day));
      failing.failBefore("executeBatch", turn, full);
      assertThat(reasons(ledger.record(drawn, noon(day)))).containsExactly(Reason.STORE_FULL);
      failing.failBefore("executeBatch", turn, lost);
      assertThatThrownBy(() -> ledger.record(drawn, noon(day)))
          .isInstanceOf(Unavailable.class)
          .hasMessage("The ledger cannot record: the connection was reset; nothing was recorded");
      assertThat(ledger.verify().breaches()).isEmpty();
      assertThat(ledger.balance(OWED).posted()).isEqualTo(turn - 1);
      assertThat(ledger.record(drawn, noon(day))).isInstanceOf(Outcome.Accepted.class);
    }
  }

  /** A commit whose answer is lost may be made or not: asking again with the same name is safe. */
  @Test
  void aCommitWhoseAnswerIsLostIsAskedForAgain() {
    var failing = new FailingSource(file());
    var ledger = new SqlLedger(Database.over(failing.source(), Dialect.H2, () -> Long.MAX_VALUE));
    ledger.open(Postings.accounts());
    var receipt = List.of(move("receipt", WORLD, LOT, 100, 10));
    failing.failBefore("commit", 1, lost);
    assertThatThrownBy(() -> ledger.record(receipt, noon(10)))
        .hasMessageEndingWith("nothing was recorded");
    failing.failBefore("commit", 1, full);
    assertThat(reasons(ledger.record(receipt, noon(10)))).containsExactly(Reason.STORE_FULL);
    failing.failAfter("commit", lost);
    assertThatThrownBy(() -> ledger.record(receipt, noon(10)))
        .hasMessageEndingWith("may have been recorded or not; ask again");
    assertThat(ledger.record(receipt, noon(10))).isInstanceOf(Outcome.Repeated.class);
    assertThat(ledger.balance(LOT).posted()).isEqualTo(100);
    assertThat(ledger.verify().breaches()).isEmpty();
  }

  @Test
  void aDatabaseThatCannotBeReachedIsUnavailable() {
    assertThatThrownBy(() -> SqlLedger.open("jdbc:postgresql://127.0.0.1:1/none"))
        .isInstanceOf(Unavailable.class)
        .hasMessageStartingWith("The ledger cannot be opened: ");
    assertThatThrownBy(() -> SqlLedger.open("jdbc:mysql://127.0.0.1/none"))
        .hasMessageContaining("is no address of a ledger");
    assertThatThrownBy(() -> SqlLedger.open("jdbc:h2:file:/tmp/x;WRITE_DELAY=500"))
        .hasMessageContaining("WRITE_DELAY=0");
  }

  private JdbcDataSource file() {
    var source = new JdbcDataSource();
    source.setURL(Dialect.H2.durable("jdbc:h2:file:" + folder.resolve("failing")));
    return source;
  }
}
