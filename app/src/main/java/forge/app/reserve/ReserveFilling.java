package forge.app.reserve;

import forge.kernel.Checked;
import forge.reserve.act.Act;
import forge.reserve.act.Desk;
import forge.reserve.ledger.LedgerStore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Fills a ledger with the acts of a document. */
public final class ReserveFilling {

  private ReserveFilling() {}

  /**
   * Does every act as of noon of its own day, so that the same document gives the same ledger on
   * every machine; the first refusal, if there is one.
   */
  public static Optional<Desk.Result.Refused> fill(
      LedgerStore ledger, Checked<List<Act>> document) {
    var desk = new Desk(ledger);
    for (Act act : document.value()) {
      Instant noon = act.on().atTime(12, 0).toInstant(ZoneOffset.UTC);
      if (desk.apply(act, noon) instanceof Desk.Result.Refused refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }
}
