package forge.reserve.act;

import forge.reserve.ledger.Count;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.lot.Holding;
import forge.reserve.lot.LotAccounts;
import forge.reserve.lot.LotState;
import forge.reserve.participant.Commitment;
import forge.reserve.participant.Obligation;
import forge.reserve.participant.PartyAccounts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What acts and amounts of a reserve must say alike, beside the invariants of any ledger. */
public final class ReserveChecks {

  private ReserveChecks() {}

  /** What does not hold, as sentences. */
  public static List<String> breaches(ReserveBook book) {
    var breaches = new ArrayList<String>();
    LedgerStore ledger = book.ledger();
    if (ledger.balance(Register.MADE).posted() != book.acts().size()) {
      breaches.add("The register of acts does not count the acts that it tells.");
    }
    for (Holding each : book.holdings()) {
      if (each.onBooks() == 0 && each.cents() != 0) {
        breaches.add("Lot %s is gone and still stands at cost.".formatted(each.lot().id()));
      }
    }
    for (Commitment each : book.commitments()) {
      long owed = ledger.balance(PartyAccounts.owed(each.held())).posted();
      long due =
          book.obligations().open().stream()
              .filter(duty -> duty.held().equals(each.held()))
              .mapToLong(Obligation::grams)
              .sum();
      if (owed != due) {
        breaches.add(
            "%s owes %s kg of %s by the ledger and %s kg by its duties."
                .formatted(each.held().party(), kg(owed), each.held().product(), kg(due)));
      }
    }
    return breaches;
  }

  /** Where a count and the books differ, as sentences: a finding, and no breach of a rule. */
  public static List<String> counts(ReserveBook book) {
    var found = new ArrayList<String>();
    for (Holding each : book.holdings()) {
      for (LotState state : LotAccounts.HELD) {
        for (Count count : book.ledger().counts(LotAccounts.state(each.lot().id(), state))) {
          long difference = count.difference(book.ledger(), Instant.parse("9998-12-31T00:00:00Z"));
          if (difference != 0) {
            found.add(
                "On %s %s kg of lot %s were counted as %s, and the books differ by %s kg."
                    .formatted(
                        count.at(), kg(count.found()), each.lot().id(), state, kg(difference)));
          }
        }
      }
    }
    return found;
  }

  private static BigDecimal kg(long grams) {
    return BigDecimal.valueOf(grams, 3);
  }
}
