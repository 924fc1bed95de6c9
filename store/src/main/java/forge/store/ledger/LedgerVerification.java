package forge.store.ledger;

import forge.reserve.ledger.Invariant.Breach;
import java.util.List;

/**
 * What came of checking a ledger.
 *
 * @param records how many were checked
 * @param lastHash the hash that the chain ends with, worked out anew
 * @param breaches what does not hold, the first hundred
 */
public record LedgerVerification(long records, String lastHash, List<Breach> breaches) {

  public LedgerVerification {
    breaches = List.copyOf(breaches);
  }

  /** Whether all of it holds. */
  public boolean clean() {
    return breaches.isEmpty();
  }
}
