package forge.store.ledger;

import static forge.store.ledger.Postings.LOT;
import static forge.store.ledger.Postings.WORLD;

import forge.kernel.PartyId;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.Outcome;
import forge.reserve.ledger.Transfer;
import forge.reserve.ledger.Transfer.Movement;
import forge.reserve.ledger.TransferId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Posts without end and tells the identifier of each transfer that the ledger has accepted: the
 * process that a fault kills.
 */
final class PostingProcess {

  private static final int THREADS = 3;

  private PostingProcess() {}

  /** Posts to the ledger at an address, with identifiers that begin with a word. */
  public static void main(String[] arguments) {
    SqlLedger ledger = SqlLedger.open(arguments[0]);
    System.out.println("ready");
    for (int thread = 1; thread < THREADS; thread++) {
      String prefix = arguments[1] + "." + thread;
      Thread.ofPlatform()
          .daemon()
          .start(() -> post(ledger, prefix, () -> true, PostingProcess::tell));
    }
    post(ledger, arguments[1] + ".0", () -> true, PostingProcess::tell);
  }

  private static synchronized void tell(String id) {
    System.out.println(id);
    System.out.flush();
  }

  /** Posts one gram after the other as long as it may, or until the ledger fails. */
  static void post(
      LedgerStore ledger, String prefix, BooleanSupplier may, Consumer<String> accepted) {
    for (int i = 0; may.getAsBoolean(); i++) {
      Transfer transfer = gram(prefix + "." + i);
      Outcome outcome = ledger.record(List.of(transfer), Instant.now());
      if (!(outcome instanceof Outcome.Accepted)) {
        throw new IllegalStateException("Not accepted: " + outcome);
      }
      accepted.accept(transfer.id().text());
    }
  }

  /** The receipt of one gram, the same whenever it is asked for. */
  static Transfer gram(String id) {
    return new Transfer(
        new TransferId(id),
        new Movement.Move(WORLD, LOT, 1),
        Instant.parse("2026-05-10T00:00:00Z").atZone(ZoneOffset.UTC).toLocalDate(),
        PartyId.of("keeper"),
        "a gram");
  }
}
