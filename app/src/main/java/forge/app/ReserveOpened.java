package forge.app;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.act.Act;
import forge.reserve.act.Desk;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;
import forge.store.acts.ReserveDocuments;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Fills a ledger with the acts of a document. */
final class ReserveOpened {

  private ReserveOpened() {}

  /**
   * The ledger to read: the one that was named or stands here, and where none was named and none
   * stands here the demonstration, in memory.
   */
  static LedgerStore toRead(ReserveChoice reserve) {
    if (reserve.given() || reserve.exists()) {
      return reserve.open();
    }
    var memory = new MemoryLedger();
    Checked<List<Act>> document = ReserveDocuments.demonstration();
    if (!document.clean() || fill(memory, document).isPresent()) {
      throw new IllegalStateException("The demonstration reserve cannot be opened");
    }
    return memory;
  }

  /** Whether there is nothing to read under the name given. */
  static boolean absent(ReserveChoice reserve) {
    return reserve.given() && !reserve.exists();
  }

  /** What to say where there is no reserve. */
  static Problem missing(String command, ReserveChoice reserve) {
    return new Problem(
        command,
        0,
        "--reserve",
        reserve.name(),
        "there is no reserve",
        "Open one with 'forge reserve open --demo' or 'forge reserve open FILE'.");
  }

  /**
   * Does every act as of noon of its own day, so that the same document gives the same ledger on
   * every machine; the first refusal, if there is one.
   */
  static Optional<Desk.Result.Refused> fill(LedgerStore ledger, Checked<List<Act>> document) {
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
