package forge.market.differentiated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The linear model of trade in varieties by origin, on the example its authors print. */
final class GsimTest {

  private static final int US = 0;
  private static final int JP = 1;
  private static final int EU = 2;
  private static final int RW = 3;

  private static final Gsim.Elasticities ELASTICITIES = new Gsim.Elasticities(-1.25, 1.5, 5);

  private static final Bilateral TRADE =
      Bilateral.of(
          new double[][] {
            {0, 50, 200, 300}, {500, 0, 150, 200}, {300, 100, 200, 200}, {50, 100, 110, 20}
          });

  private static final Bilateral FACTOR =
      Bilateral.of(
          new double[][] {
            {1, 1.21, 1.41, 1.22},
            {1.37, 1, 1.31, 1.23},
            {1.32, 1.36, 1, 1.18},
            {1.57, 1.41, 1.25, 1.15}
          });

  private static GsimChange freeTradeBetweenUsAndEu() {
    return new Gsim(ELASTICITIES, TRADE, FACTOR).solve(FACTOR.with(US, EU, 1).with(EU, US, 1));
  }

  /** Francois and Hall (2003): 0.0792, −0.0316, 0.0480, −0.0184. */
  @Test
  void worldPricesAreThePublishedOnes() {
    var change = freeTradeBetweenUsAndEu();
    assertThat(change.price(US)).isCloseTo(0.0792, within(5e-5));
    assertThat(change.price(JP)).isCloseTo(-0.0316, within(5e-5));
    assertThat(change.price(EU)).isCloseTo(0.0480, within(5e-5));
    assertThat(change.price(RW)).isCloseTo(-0.0184, within(5e-5));
  }

  @Test
  void welfareIsTheSumOfItsParts() {
    var change = freeTradeBetweenUsAndEu();
    assertThat(change.tariffRevenue(US)).isCloseTo(-138.517242, within(5e-7));
    assertThat(change.consumerSurplus(US)).isCloseTo(110.595197, within(5e-7));
    assertThat(change.producerSurplus(US)).isCloseTo(46.135966, within(5e-7));
    assertThat(change.netWelfare(US)).isCloseTo(18.213920, within(1e-6));
  }

  @Test
  void supplyMeetsDemandOfEveryVariety() {
    var change = freeTradeBetweenUsAndEu();
    for (int r = 0; r < TRADE.size(); r++) {
      double demanded = 0;
      for (int v = 0; v < TRADE.size(); v++) {
        demanded += TRADE.at(r, v) / TRADE.rowSum(r) * change.quantity(r, v);
      }
      assertThat(demanded).isCloseTo(ELASTICITIES.supply() * change.price(r), within(1e-12));
    }
  }

  @Test
  void nothingHappensWithoutAChange() {
    var change = new Gsim(ELASTICITIES, TRADE, FACTOR).solve(FACTOR);
    assertThat(change.price(US)).isZero();
    assertThat(change.trade(JP, EU)).isEqualTo(150);
    assertThat(change.netWelfare(RW)).isZero();
  }

  @Test
  void aRegionWithoutTradeIsRefused() {
    var none = Bilateral.of(new double[][] {{0, 0}, {1, 1}});
    var free = Bilateral.of(new double[][] {{1, 1}, {1, 1}});
    assertThatThrownBy(() -> new Gsim(ELASTICITIES, none, free))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Region 0 must sell and buy something");
  }
}
