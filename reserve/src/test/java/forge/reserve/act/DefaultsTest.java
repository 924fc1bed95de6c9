package forge.reserve.act;

import static org.assertj.core.api.Assertions.assertThat;

import forge.reserve.lot.SmallLots;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The maker draws 200 t, due on day 60; the charter's only recourse is its fee of 50,000.00. */
class DefaultsTest {

  private static final LocalDate DUE = SmallReserve.START.plusDays(60);

  private static ReserveBook drawn() {
    SmallReserve reserve = SmallReserve.running();
    reserve.done(new Deed.Drawn(SmallReserve.MAKER, 200 * SmallReserve.TONNE, DUE, ""), 30);
    return reserve.book();
  }

  private static List<Defaults.Loss> losses(LocalDate day, String price) {
    return Defaults.of(drawn(), day, Map.of(SmallLots.OXIDE, new BigDecimal(price)));
  }

  @Test
  void nobodyIsInDefaultOnTheDayItIsDue() {
    assertThat(losses(DUE, "30")).isEmpty();
  }

  @Test
  void whatTheFeeDoesNotMeetIsLeftOver() {
    assertThat(losses(DUE.plusDays(1), "30"))
        .singleElement()
        .isInstanceOfSatisfying(
            Defaults.Loss.Priced.class,
            each -> {
              assertThat(each.loss()).isEqualTo("6000000.00");
              assertThat(each.met().getFirst().amount()).isEqualByComparingTo("50000");
              assertThat(each.unmet()).isEqualByComparingTo("5950000");
            });
  }

  @Test
  void aSmallLossIsMetWhole() {
    assertThat(losses(DUE.plusDays(1), "0.25"))
        .singleElement()
        .isInstanceOfSatisfying(
            Defaults.Loss.Priced.class, each -> assertThat(each.unmet()).isZero());
  }

  @Test
  void withoutAPriceTheLossIsNotKnown() {
    assertThat(Defaults.of(drawn(), DUE.plusDays(1), Map.of()))
        .singleElement()
        .isInstanceOf(Defaults.Loss.Unpriced.class);
  }
}
