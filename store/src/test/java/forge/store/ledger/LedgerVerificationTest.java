package forge.store.ledger;

import static forge.store.ledger.Postings.LOT;
import static forge.store.ledger.Postings.OWED;
import static forge.store.ledger.Postings.WORLD;
import static forge.store.ledger.Postings.move;
import static forge.store.ledger.Postings.noon;
import static forge.store.ledger.Postings.reserve;
import static org.assertj.core.api.Assertions.assertThat;

import forge.reserve.ledger.Invariant;
import forge.reserve.ledger.Invariant.Breach;
import forge.reserve.ledger.Transfer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes a row past the ledger is found out. */
class LedgerVerificationTest {

  @TempDir private Path folder;
  private String url;

  @BeforeEach
  void fill() {
    url = "jdbc:h2:file:" + folder.resolve("ledger");
    try (SqlLedger ledger = SqlLedger.open(url)) {
      ledger.open(Postings.accounts());
      List<List<Transfer>> chains = new ArrayList<>();
      for (int i = 0; i < 600; i++) {
        chains.add(List.of(move("in" + i, WORLD, LOT, 10, 1 + i % 20)));
      }
      chains.add(List.of(move("out", LOT, OWED, 5, 20)));
      chains.add(List.of(reserve("held", 7, 20, 25)));
      ledger.recordAll(chains, noon(20));
      assertThat(ledger.verify().clean()).isTrue();
      assertThat(ledger.verify().lastHash()).isEqualTo(ledger.lastHash());
    }
  }

  @Test
  void aChangedRecordBreaksTheChain() throws SQLException {
    assertThat(
            broken(
                "UPDATE records SET body = REPLACE(body, '\"by\":\"keeper\"', '\"by\":\"thief\"')"
                    + " WHERE sequence = 300"))
        .containsExactly(Invariant.HASH);
  }

  @Test
  void aRecordTakenAwayOrNotReadableIsSeen() throws SQLException {
    assertThat(broken("DELETE FROM records WHERE sequence = 602"))
        .contains(Invariant.SEQUENCE, Invariant.HASH, Invariant.RESERVATION);
    fillAnew();
    assertThat(broken("UPDATE records SET body = 'nothing' WHERE sequence = 3"))
        .contains(Invariant.HASH, Invariant.SEQUENCE, Invariant.BALANCE);
  }

  @Test
  void aChangedBalanceIsSeen() throws SQLException {
    assertThat(broken("UPDATE balances SET posted = posted + 1 WHERE posted = 5"))
        .containsExactly(Invariant.BALANCE);
  }

  @Test
  void aChangedPostingOrSumIsSeen() throws SQLException {
    assertThat(
            broken(
                "UPDATE postings SET valid_day = valid_day - 1 WHERE account = 2 AND ordinal = 7"))
        .contains(Invariant.BALANCE);
    fillAnew();
    assertThat(broken("UPDATE day_sums SET posted = posted + 1 WHERE account = 2 AND block = 1"))
        .containsOnly(Invariant.BALANCE);
    fillAnew();
    assertThat(broken("DELETE FROM postings WHERE account = 4")).containsOnly(Invariant.BALANCE);
  }

  @Test
  void aChangedReservationIsSeen() throws SQLException {
    assertThat(broken("UPDATE reservations SET amount = 6")).containsExactly(Invariant.RESERVATION);
  }

  @Test
  void aChainCutShortIsSeenByItsEnd() throws SQLException {
    assertThat(broken("UPDATE head SET length = 601")).containsExactly(Invariant.SEQUENCE);
  }

  private void fillAnew() {
    folder = folder.resolve("again");
    fill();
  }

  private List<Invariant> broken(String change) throws SQLException {
    try (var connection = DriverManager.getConnection(url);
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(change)).isPositive();
    }
    try (SqlLedger ledger = SqlLedger.open(url)) {
      return ledger.verify().breaches().stream().map(Breach::invariant).distinct().toList();
    }
  }
}
