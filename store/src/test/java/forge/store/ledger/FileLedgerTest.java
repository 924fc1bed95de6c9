package forge.store.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import forge.reserve.ledger.LedgerStore;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The ledger in a file keeps the contract. */
class FileLedgerTest extends LedgerContract {

  @TempDir private Path folder;
  private int files;

  @Override
  LedgerStore fresh() {
    files++;
    return again(null);
  }

  /** The file is open in this process, so that a second pool of connections stands for another. */
  @Override
  LedgerStore again(LedgerStore ledger) {
    return SqlLedger.in(folder.resolve("ledger" + files));
  }

  @Override
  void verified(LedgerStore store) {
    assertThat(((SqlLedger) store).verify().breaches()).isEmpty();
  }
}
