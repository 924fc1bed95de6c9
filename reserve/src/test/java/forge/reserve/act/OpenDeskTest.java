package forge.reserve.act;

import static forge.reserve.act.SmallReserve.MAKER;
import static forge.reserve.act.SmallReserve.START;
import static forge.reserve.act.SmallReserve.TONNE;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.PartyId;
import forge.reserve.ledger.LedgerStore;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A desk that stays open: it reads on from where it was, sees what others write, and shows readers
 * a copy.
 */
final class OpenDeskTest {

  private static final Instant NOW = Instant.parse("2026-06-30T12:00:00Z");

  private final SmallReserve reserve = SmallReserve.running();

  private static Act draw(String id, long tonnes) {
    return new Act(
        id,
        START.plusDays(100),
        PartyId.of("Maker"),
        new Deed.Drawn(MAKER, tonnes * TONNE, START.plusDays(160), ""));
  }

  /** The ledger, with where each reading of records began. */
  private static LedgerStore watched(LedgerStore ledger, List<Long> readings) {
    return (LedgerStore)
        Proxy.newProxyInstance(
            LedgerStore.class.getClassLoader(),
            new Class<?>[] {LedgerStore.class},
            (_, method, arguments) -> {
              if (method.getName().equals("records")) {
                readings.add((Long) arguments[0]);
              }
              return method.invoke(ledger, arguments);
            });
  }

  @Test
  void whatWasReadIsNotReadAgain() {
    var readings = new ArrayList<Long>();
    var desk = new Desk(watched(reserve.ledger, readings));
    assertThat(desk.apply(draw("D-1", 10), NOW)).isInstanceOf(Desk.Result.Done.class);
    long length = reserve.ledger.length();
    readings.clear();
    assertThat(desk.apply(draw("D-2", 10), NOW)).isInstanceOf(Desk.Result.Done.class);
    assertThat(readings).isNotEmpty().allMatch(from -> from > 0 && from <= length);
  }

  @Test
  void twoDesksSeeWhatTheOtherDid() {
    var one = new Desk(reserve.ledger);
    var other = new Desk(reserve.ledger);
    assertThat(one.apply(draw("D-1", 200), NOW)).isInstanceOf(Desk.Result.Done.class);
    assertThat(other.apply(draw("D-1", 200), NOW)).isInstanceOf(Desk.Result.Repeated.class);
    assertThat(other.apply(draw("D-2", 200), NOW)).isInstanceOf(Desk.Result.Refused.class);
    assertThat(one.told().acts()).isEqualTo(other.told().acts());
  }

  @Test
  void aReadersCopyStaysAsItIs() {
    var desk = new Desk(reserve.ledger);
    ReserveBook before = desk.told();
    int acts = before.acts().size();
    desk.apply(draw("D-1", 10), NOW);
    assertThat(before.acts()).hasSize(acts);
    assertThat(before.obligations().open()).isEmpty();
    assertThat(desk.told().acts()).hasSize(acts + 1);
    assertThat(desk.told().obligations().open()).hasSize(1);
  }
}
