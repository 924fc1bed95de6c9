package forge.market.equilibrium;

import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.equilibrium.Outcome.under;
import static org.assertj.core.api.Assertions.assertThat;

import forge.market.problem.Behaviour;
import forge.market.problem.Policy;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * An exporter who counts on some fall of the price {@code 50 − Q/2} with his sales M. He sells
 * where {@code p − θ·M/2 = q + 1}; with {@code q = M/4 + 5} and {@code M = 90 − 3p} that fixes p.
 */
class CournotTest {

  @Test
  void conjectureOneIsCournot() {
    // p = 6 + 3M/4, so 3.25 p = 73.5
    assertThat(exporter(1))
        .isEqualTo(
            "p 22.615385, M 22.153846, pw 10.538462"
                + " | CS 749.91716, PS 481.881657, treasury 0"
                + " | PS 306.745562, treasury 0 | rents 0");
  }

  @Test
  void conjectureOfAHalf() {
    // p = 6 + M/2, so 2.5 p = 51; the mark-up 7.2 on 28.8 is the producers'
    assertThat(exporter(0.5))
        .isEqualTo(
            "p 20.4, M 28.8, pw 12.2 | CS 876.16, PS 412.08, treasury 0"
                + " | PS 311.04, treasury 0 | rents 0");
  }

  @Test
  void conjectureZeroIsCompetition() {
    assertThat(exporter(0)).isEqualTo(under());
  }

  private static String exporter(double conjecture) {
    return under(
        new Policy.Conduct(
            "exporters", OXIDE, Set.of(ABROAD), Set.of(), Behaviour.COURNOT, conjecture, Set.of()));
  }
}
