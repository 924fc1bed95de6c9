package forge.market.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.equilibrium.Equilibrium;
import forge.market.problem.MarketProblem;
import java.util.List;

/** What the tests of the certificate say about a market and a point of it. */
final class Certified {

  private static final double CHANGE = 1e-3;

  private Certified() {}

  /** The point clears, the duality gap closes, and no figure can be changed. */
  static void clearsAsOneProgramme(MarketProblem market, HandPoint point) {
    var certificate = Certifier.certify(market, point.build());
    assertThat(certificate.dualityGap()).as("%s", certificate).isCloseTo(0, within(1e-9));
    clearsOnlyThere(market, point);
  }

  /** The point clears, there is no duality gap to speak of, and no figure can be changed. */
  static void clearsWithoutProgramme(MarketProblem market, HandPoint point, Object... free) {
    var certificate = Certifier.certify(market, point.build());
    assertThat(certificate.dualityGap()).as("%s", certificate).isNaN();
    clearsOnlyThere(market, point, free);
  }

  /** The point clears, and no figure can be changed by a thousandth but those that are free. */
  static void clearsOnlyThere(MarketProblem market, HandPoint point, Object... free) {
    clears(market, point.build());
    for (Object key : point.keys()) {
      if (!List.of(free).contains(key)) {
        double value = point.figure(key);
        double step = CHANGE * Math.max(1, Math.abs(value));
        for (double changed : new double[] {value - step, value + step}) {
          var certificate = Certifier.certify(market, point.but(key, changed).build());
          assertThat(certificate.passed())
              .as("%s changed from %s to %s: %s", key, value, changed, certificate)
              .isFalse();
        }
      }
    }
  }

  static void clears(MarketProblem market, Equilibrium point) {
    var certificate = Certifier.certify(market, point);
    assertThat(certificate.passed()).as("%s", certificate).isTrue();
    assertThat(certificate.naturalResidual()).as("%s", certificate).isLessThan(1e-9);
    assertThat(certificate.balanceGap()).isLessThan(1e-9);
    assertThat(certificate.secondStartDifference()).isNaN();
  }

  /** The point does not clear, and the worst condition says so. */
  static void fails(MarketProblem market, HandPoint point, String... words) {
    var certificate = Certifier.certify(market, point.build());
    assertThat(certificate.passed()).as("%s", certificate).isFalse();
    assertThat(certificate.worstCondition()).contains(words);
  }
}
