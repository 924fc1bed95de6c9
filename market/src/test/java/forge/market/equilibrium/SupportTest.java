package forge.market.equilibrium;

import static forge.market.certificate.TwoEconomies.HOME_MINE;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.equilibrium.Outcome.under;
import static org.assertj.core.api.Assertions.assertThat;

import forge.market.problem.Policy;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Support of the producers of one importer, solved by hand; they make 10 plus what they see. */
class SupportTest {

  private static final double ALL = Double.POSITIVE_INFINITY;

  @Test
  void outputSubsidy() {
    // 100 − 2p = 13 + p + 4(p − 1) − 20, so p = 111/7
    assertThat(under(new Policy.OutputSubsidy(Set.of(HOME_MINE), 3)))
        .isEqualTo(
            "p 15.857143, M 39.428571, pw 14.857143"
                + " | CS 1165.734694, PS 366.367347, treasury -86.571429"
                + " | PS 194.326531, treasury 0 | rents 0");
  }

  @Test
  void oneWayContractPaysUpToTheStrike() {
    // 30 are made at 20: 70 − 2p = 4(p − 1) − 20, so p = 47/3 and 13/3 are paid on 30
    assertThat(contract(20, Policy.Ways.ONE_WAY, ALL))
        .isEqualTo(
            "p 15.666667, M 38.666667, pw 14.666667 | CS 1178.777778, PS 400, treasury -130"
                + " | PS 186.888889, treasury 0 | rents 0");
  }

  @Test
  void oneWayContractBelowThePriceIsNone() {
    assertThat(contract(15, Policy.Ways.ONE_WAY, ALL)).isEqualTo(under());
  }

  @Test
  void limitBelowOutputLeavesTheMarginAtThePrice() {
    // p = 114/7 as without; 26/7 are paid on 5
    assertThat(contract(20, Policy.Ways.ONE_WAY, 5))
        .isEqualTo(
            "p 16.285714, M 41.142857, pw 15.285714"
                + " | CS 1136.653061, PS 314.040816, treasury -18.571429"
                + " | PS 211.591837, treasury 0 | rents 0");
  }

  @Test
  void limitBetweenTheOutputsAtPriceAndStrikeIsOutput() {
    // 28 are made, at a cost of 18: 72 − 2p = 4(p − 1) − 20, so p = 16 and 4 are paid on 28
    assertThat(contract(20, Policy.Ways.ONE_WAY, 28))
        .isEqualTo(
            "p 16, M 40, pw 15 | CS 1156, PS 398, treasury -112 | PS 200, treasury 0 | rents 0");
  }

  @Test
  void twoWayContractTakesBackWhatIsAboveTheStrike() {
    // 22 are made at 12: 78 − 2p = 4(p − 1) − 20, so p = 17 and 5 are paid back on 22
    assertThat(contract(12, Policy.Ways.TWO_WAY, ALL))
        .isEqualTo(
            "p 17, M 44, pw 16 | CS 1089, PS 192, treasury 110 | PS 242, treasury 0 | rents 0");
  }

  @Test
  void twoWayContractWithALimitMovesIncomeOnly() {
    // 30/7 are paid back on 5
    assertThat(contract(12, Policy.Ways.TWO_WAY, 5))
        .isEqualTo(
            "p 16.285714, M 41.142857, pw 15.285714"
                + " | CS 1136.653061, PS 274.040816, treasury 21.428571"
                + " | PS 211.591837, treasury 0 | rents 0");
  }

  private static String contract(double strike, Policy.Ways ways, double limit) {
    return under(new Policy.SupportContract(OXIDE, Set.of(HOME_MINE), strike, ways, limit));
  }
}
