package forge.market.equilibrium;

import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.equilibrium.Outcome.under;
import static org.assertj.core.api.Assertions.assertThat;

import forge.market.problem.Policy;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Levies, least prices, purchases and releases that answer to the price at home, solved by hand.
 */
class FloorPricesTest {

  private static final double NO_CAP = Double.POSITIVE_INFINITY;
  private static final String AUTARKY =
      "p 30, M 0, pw - | CS 400, PS 750, treasury 0 | PS 0, treasury 0 | rents 0";

  @Test
  void levyHoldsItsFloor() {
    // at 20: 30 imported, made abroad at 12.5, so the levy is 6.5
    assertThat(levy(20, NO_CAP))
        .isEqualTo(
            "p 20, M 30, pw 12.5 | CS 900, PS 400, treasury 195 | PS 112.5, treasury 0 | rents 0");
    assertThat(levy(24, NO_CAP))
        .isEqualTo(
            "p 24, M 18, pw 9.5 | CS 676, PS 528, treasury 243 | PS 40.5, treasury 0 | rents 0");
  }

  @Test
  void levyIsNilWhereThePriceIsAboveTheFloor() {
    assertThat(levy(16, NO_CAP)).isEqualTo(under());
  }

  @Test
  void levyAtItsCapMissesTheFloor() {
    // 90 − 3p = 4(p − 5) − 20, so p = 130/7
    assertThat(levy(20, 4))
        .isEqualTo(
            "p 18.571429, M 34.285714, pw 13.571429"
                + " | CS 987.755102, PS 358.163265, treasury 137.142857"
                + " | PS 146.938776, treasury 0 | rents 0");
  }

  @Test
  void noLevyLiftsThePriceAboveThatOfClosedBorders() {
    assertThat(levy(30, NO_CAP)).isEqualTo(AUTARKY);
    assertThat(levy(31, NO_CAP)).isEqualTo(AUTARKY);
    assertThat(levy(40, 100)).isEqualTo(AUTARKY);
  }

  @Test
  void minimumImportPriceOfOneOriginIsALevy() {
    // q + 1 + v = 20 = p
    assertThat(under(new Policy.MinimumImportPrice(IMPORTS, 20))).isEqualTo(levy(20, NO_CAP));
  }

  @Test
  void minimumImportPriceBelowTheCifPriceIsNone() {
    assertThat(under(new Policy.MinimumImportPrice(IMPORTS, 16))).isEqualTo(under());
  }

  @Test
  void purchasesHoldTheirPrice() {
    // at 18: 64 used, 28 made, 48 imported, so 12 are bought
    assertThat(under(new Policy.PublicPurchase(OXIDE, Set.of(HOME), 18, 100)))
        .isEqualTo(
            "p 18, M 48, pw 17 | CS 1024, PS 342, treasury -216 | PS 288, treasury 0 | rents 0");
  }

  @Test
  void purchasesThatRunOutLiftThePriceHalfway() {
    // 105 − 2p = 10 + p + 4(p − 1) − 20
    assertThat(under(new Policy.PublicPurchase(OXIDE, Set.of(HOME), 18, 5)))
        .isEqualTo(
            "p 17, M 44, pw 16 | CS 1089, PS 314.5, treasury -85 | PS 242, treasury 0 | rents 0");
  }

  @Test
  void levyWorksBeforePurchasesAtTheSamePrice() {
    // the levy at its cap 4 lets in 4(20 − 5) − 20 = 40 where 30 are wanted; 10 are bought
    var levy = new Policy.VariableLevy(OXIDE, Set.of(HOME), Set.of(), 20, 4);
    assertThat(under(levy, new Policy.PublicPurchase(OXIDE, Set.of(HOME), 20, 100)))
        .isEqualTo(
            "p 20, M 40, pw 15 | CS 900, PS 400, treasury -40 | PS 200, treasury 0 | rents 0");
  }

  @Test
  void releasesHoldTheirPrice() {
    // at 15: 70 used, 25 made, 36 imported, so 9 are sold from the reserve
    assertThat(under(new Policy.ReserveRelease(OXIDE, Set.of(HOME), 15, 100)))
        .isEqualTo(
            "p 15, M 36, pw 14 | CS 1225, PS 262.5, treasury 135 | PS 162, treasury 0 | rents 0");
  }

  @Test
  void releasesWaitForTheirPrice() {
    assertThat(under(new Policy.ReserveRelease(OXIDE, Set.of(HOME), 17, 100))).isEqualTo(under());
  }

  private static String levy(double floor, double cap) {
    return under(new Policy.VariableLevy(OXIDE, Set.of(HOME), Set.of(), floor, cap));
  }
}
