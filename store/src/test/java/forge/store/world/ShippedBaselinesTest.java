package forge.store.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.baseyear.LinkedChains;
import forge.market.baseyear.Reconciliation;
import forge.market.certificate.Certifier;
import forge.market.scenario.Calibration;
import forge.market.scenario.Horizon;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The market of every shipped chain clears at the year that is reconciled from its facts. */
class ShippedBaselinesTest {

  private static final World WORLD = WorldLoader.shipped().value();
  private static final BaseYear YEAR = Reconciliation.of(WORLD).year();

  static List<Set<Chain>> chains() {
    return LinkedChains.of(WORLD);
  }

  /** To a tenth of a per cent: the year balances to far less, and the solver clears to less yet. */
  @ParameterizedTest
  @MethodSource("chains")
  void isCertifiedAndFitsTheBaseYear(Set<Chain> chains) {
    var baseline = Calibration.calibrate(WORLD, YEAR, Horizon.LONG, chains);
    var solved = baseline.solved();
    var certificate = Certifier.certify(solved.problem(), solved.equilibrium());
    assertThat(certificate.passed()).as("%s", certificate).isTrue();
    assertThat(baseline.fit(solved.equilibrium()))
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line.missPercent()).as("%s", line).isCloseTo(0, within(0.1)));
  }
}
