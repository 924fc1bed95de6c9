package forge.app.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.reserve.act.Act;
import forge.reserve.act.ReserveBook;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.MemoryLedger;
import forge.store.acts.ReserveDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ledger is filled once, goes on where it was broken off, and another's is left alone. */
final class ReserveFillingTest {

  private static final List<Act> ACTS = ReserveDocuments.demonstration().value().subList(0, 6);

  @Test
  void whatWasBrokenOffGoesOn() {
    var ledger = new MemoryLedger();
    ReserveFilling.fill(ledger, document(ACTS.subList(0, 4)));
    assertThat(ReserveFilling.complete(ledger, document(ACTS))).isEmpty();
    assertThat(done(ledger)).isEqualTo(identifiers(ACTS));
  }

  @Test
  void whatIsThereIsNotDoneAgain() {
    var ledger = new MemoryLedger();
    ReserveFilling.fill(ledger, document(ACTS));
    int records = ReserveBook.of(ledger).records().size();
    assertThat(ReserveFilling.complete(ledger, document(ACTS))).isEmpty();
    assertThat(ReserveBook.of(ledger).records()).hasSize(records);
  }

  @Test
  void anotherReserveStaysAsItIs() {
    var ledger = new MemoryLedger();
    Act first = ACTS.getFirst();
    var other = new Act("own-" + first.id(), first.on(), first.by(), first.deed());
    ReserveFilling.fill(ledger, document(List.of(other)));
    assertThat(ReserveFilling.complete(ledger, document(ACTS))).isEmpty();
    assertThat(done(ledger)).containsExactly("own-" + first.id());
  }

  private static Checked<List<Act>> document(List<Act> acts) {
    return new Checked<>(acts, List.of());
  }

  private static List<String> done(LedgerStore ledger) {
    return identifiers(ReserveBook.of(ledger).acts());
  }

  private static List<String> identifiers(List<Act> acts) {
    return acts.stream().map(Act::id).toList();
  }
}
