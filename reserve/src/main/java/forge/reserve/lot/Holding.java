package forge.reserve.lot;

import forge.reserve.ledger.Balance;
import forge.reserve.ledger.LedgerStore;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** What is in a lot now, by state, in grams; and what it stands at, in cents. */
public record Holding(Lot lot, Map<LotState, Long> grams, long cents) {

  public Holding {
    grams = Map.copyOf(grams);
  }

  /** As the ledger has it. */
  public static Holding of(Lot lot, LedgerStore ledger) {
    var grams = new EnumMap<LotState, Long>(LotState.class);
    for (LotState state : LotAccounts.HELD) {
      grams.put(state, ledger.balance(LotAccounts.state(lot.id(), state)).posted());
    }
    Balance warranted = ledger.balance(LotAccounts.state(lot.id(), LotState.WARRANTED));
    grams.put(LotState.WARRANTED, warranted.free());
    grams.put(LotState.RESERVED, warranted.outgoing());
    return new Holding(lot, grams, ledger.balance(LotAccounts.cost(lot.id())).posted());
  }

  /** What stands in a state. */
  public long in(LotState state) {
    return grams.getOrDefault(state, 0L);
  }

  /** What is on site: all that has arrived and not left, reserved, quarantined or picked or not. */
  public long onHand() {
    return onBooks() - in(LotState.PLEDGED_IN) - in(LotState.IN_TRANSIT) - in(LotState.INSPECTED);
  }

  /** All that has not left. */
  public long onBooks() {
    return grams.values().stream().mapToLong(Long::longValue).sum();
  }

  /** What can be taken: on hand, less what is reserved, quarantined or picked. */
  public long available() {
    return onHand() - in(LotState.RESERVED) - in(LotState.QUARANTINED) - in(LotState.CANCELLED);
  }

  /** The state of most of it; delivered where nothing is left. */
  public LotState state() {
    return onBooks() == 0
        ? LotState.DELIVERED
        : grams.entrySet().stream()
            .max(
                Comparator.comparingLong((Map.Entry<LotState, Long> each) -> each.getValue())
                    .thenComparing(each -> each.getKey()))
            .map(Map.Entry::getKey)
            .orElse(LotState.DELIVERED);
  }
}
