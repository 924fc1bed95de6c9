package forge.store.ledger;

import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;

/** The ledger in memory keeps the contract. */
class MemoryLedgerTest extends LedgerContract {

  @Override
  LedgerStore fresh() {
    return new MemoryLedger();
  }

  @Override
  LedgerStore again(LedgerStore ledger) {
    return ledger;
  }
}
