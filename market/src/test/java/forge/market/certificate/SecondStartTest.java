package forge.market.certificate;

import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.at;
import static forge.market.certificate.TwoEconomies.market;
import static forge.market.certificate.TwoEconomies.price;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.ProductId;
import forge.market.equilibrium.ColumnTag;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import org.junit.jupiter.api.Test;

/** A second point is certified beside the first, and figures that are missing or strange fail. */
class SecondStartTest {

  private static final MarketProblem BANNED = market(new Policy.ImportBan(IMPORTS));

  @Test
  void samePointTwice() {
    var point = at(market(), 114.0 / 7, 107.0 / 7).build();
    var certificate = Certifier.certify(market(), point, point);
    assertThat(certificate.passed()).isTrue();
    assertThat(certificate.secondStartDifference()).isZero();
  }

  @Test
  void pricesAtWhichNothingChangesHandsDoNotCount() {
    var first = at(BANNED, 30, 5);
    var second = first.but(price(ABROAD), 2);
    var certificate = Certifier.certify(BANNED, first.build(), second.build());
    assertThat(certificate.passed()).isTrue();
    // abroad the mine stands still: any price up to its first cost of 5 clears
    assertThat(certificate.secondStartDifference()).isZero();
  }

  @Test
  void secondPointThatDoesNotClearFails() {
    var first = at(BANNED, 30, 5);
    var second = first.but(price(ABROAD), 6);
    var certificate = Certifier.certify(BANNED, first.build(), second.build());
    assertThat(certificate.passed()).isFalse();
    assertThat(certificate.naturalResidual()).isLessThan(1e-12);
    assertThat(certificate.worstCondition()).startsWith("second start: foreign mine");
  }

  @Test
  void missingPriceFails() {
    var point = at(market(), 114.0 / 7, 107.0 / 7).without(price(ABROAD));
    var certificate = Certifier.certify(market(), point.build());
    assertThat(certificate.passed()).isFalse();
    assertThat(certificate.naturalResidual()).isInfinite();
    assertThat(certificate.worstCondition()).isEqualTo("OXD in CHN has no price");
  }

  @Test
  void placeWhereNothingHappensNeedsNoPrice() {
    var idle = ProductId.of("IDLE");
    var market = market().toBuilder().product(idle, "t").build();
    var point = at(market(), 114.0 / 7, 107.0 / 7);
    Certified.clears(market, point.build());
    var disposed = new ColumnTag.Disposed(point.node("USA", "IDLE"));
    Certified.fails(market, point.with(disposed, 1), "IDLE in USA: supply 0 and use 1");
  }

  @Test
  void figureThatIsNotANumberFails() {
    var point = at(market(), 114.0 / 7, 107.0 / 7).with(TwoEconomies.flow(), Double.NaN);
    assertThat(Certifier.certify(market(), point.build()).passed()).isFalse();
  }

  @Test
  void figureThatStandsForNothingFails() {
    var bought = new ColumnTag.Unserved(7, TwoEconomies.PERIOD);
    var point = at(market(), 114.0 / 7, 107.0 / 7).with(bought, 1);
    Certified.fails(market(), point, "Unserved", "= 1 stands for nothing in this market");
    Certified.clears(market(), point.but(bought, 0).build());
  }
}
