package forge.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import forge.reserve.ledger.LedgerStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

/** The ledger on a PostgreSQL server keeps the contract; skipped where no server can be started. */
@Tag("postgresql")
class ServerLedgerTest extends LedgerContract {

  private static Server server;
  private String url;

  @BeforeAll
  static void start() {
    server = Server.startOrSkip();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  LedgerStore fresh() {
    url = server.freshDatabase();
    return SqlLedger.open(url);
  }

  @Override
  LedgerStore again(LedgerStore ledger) {
    return SqlLedger.open(url);
  }

  @Override
  void verified(LedgerStore store) {
    assertThat(((SqlLedger) store).verify().breaches()).isEmpty();
  }
}
