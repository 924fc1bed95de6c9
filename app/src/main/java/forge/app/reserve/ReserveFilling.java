package forge.app.reserve;

import forge.kernel.Checked;
import forge.reserve.act.Act;
import forge.reserve.act.Desk;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.LedgerStore;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Fills a ledger with the acts of a document. */
public final class ReserveFilling {

  private ReserveFilling() {}

  /**
   * Fills a ledger that is empty, or that the same document filled in part before a start was
   * broken off: an act is done once under its identifier. A reserve of another document stays as it
   * is.
   */
  public static Optional<Desk.Result.Refused> complete(
      LedgerStore ledger, Checked<List<Act>> document) {
    List<String> there = identifiers(ReserveBook.of(ledger).acts());
    List<String> wanted = identifiers(document.value());
    boolean begun = there.size() < wanted.size() && wanted.subList(0, there.size()).equals(there);
    return begun ? fill(ledger, document) : Optional.empty();
  }

  private static List<String> identifiers(List<Act> acts) {
    return acts.stream().map(Act::id).toList();
  }

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
