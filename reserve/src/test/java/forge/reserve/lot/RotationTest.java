package forge.reserve.lot;

import static forge.reserve.lot.SmallLots.lot;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What must be assayed again first goes first, of what is available. */
class RotationTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-01");

  private static Holding holding(Lot lot, Map<LotState, Long> grams) {
    return new Holding(lot, grams, 100_000);
  }

  @Test
  void theLotToBeAssayedFirstIsTakenFirstThoughItCameLast() {
    Holding late = holding(lot("A", "10", "1", "2027-06-01"), Map.of(LotState.WARRANTED, 10_000L));
    Holding soon = holding(lot("B", "10", "1", "2026-06-01"), Map.of(LotState.WARRANTED, 10_000L));

    List<Rotation.Pick> picks = Rotation.pick(List.of(late, soon), 15_000, DAY);

    assertThat(picks).extracting(each -> each.lot().id().code()).containsExactly("B", "A");
    assertThat(picks).extracting(Rotation.Pick::grams).containsExactly(10_000L, 5_000L);
  }

  @Test
  void whatIsReservedQuarantinedOrPickedIsNotAvailable() {
    var grams = new EnumMap<LotState, Long>(LotState.class);
    grams.put(LotState.WARRANTED, 1_000L);
    grams.put(LotState.RESERVED, 4_000L);
    grams.put(LotState.QUARANTINED, 2_000L);
    grams.put(LotState.CANCELLED, 3_000L);
    Holding mixed = holding(lot("A", "10", "1", "2026-06-01"), grams);

    assertThat(mixed.onHand()).isEqualTo(10_000);
    assertThat(mixed.available()).isEqualTo(1_000);
    assertThat(Rotation.pick(List.of(mixed), 5_000, DAY))
        .extracting(Rotation.Pick::grams)
        .containsExactly(1_000L);
  }

  @Test
  void aLotWhoseCertificateHasExpiredIsNotTaken() {
    Lot lot = lot("A", "10", "1", "2026-01-10");
    LocalDate expires = lot.goods().certificate().expires();
    Holding expired = holding(lot, Map.of(LotState.WARRANTED, 10_000L));

    assertThat(Rotation.available(List.of(expired), expires)).isEqualTo(10_000);
    assertThat(Rotation.available(List.of(expired), expires.plusDays(1))).isZero();
    assertThat(Rotation.pick(List.of(expired), 1, expires.plusDays(1))).isEmpty();
  }
}
