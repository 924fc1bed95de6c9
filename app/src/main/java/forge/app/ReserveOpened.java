package forge.app;

import forge.app.reserve.ReserveFilling;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.act.Act;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;
import forge.store.acts.ReserveDocuments;
import java.util.List;

/** The reserve that a command reads. */
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
    if (!document.clean() || ReserveFilling.fill(memory, document).isPresent()) {
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
}
