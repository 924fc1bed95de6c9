package forge.solver.complementarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.solver.complementarity.RareEarthMarket.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios of case T24, whose prices are known to five decimals, from two starts each. */
class RareEarthMarketTest {

  private static final double HALF_LAST_DIGIT = 5.1e-6;
  private static final int OXIDE = 1;
  private static final int USA = 1;
  private static final int ALLIES = 2;
  private static final double HIGH_CAP = 1000;
  private static final double FLOORLESS = Double.NaN;

  private static final Policy FREE_TRADE = Policy.none();
  private static final Policy FLOOR_AND_PURCHASES =
      Policy.floors(22, FLOORLESS, FLOORLESS, 1).withPurchases(6);
  private static final Policy EXPORT_BAN =
      FREE_TRADE.withClosed((good, from, to) -> from == 0 && (good == 1 || good == 2));
  private static final Policy THREE_FLOORS = Policy.floors(22, 30, 53, HIGH_CAP);
  private static final Policy CLOSED_ZONE =
      FREE_TRADE.withClosed(
          (good, from, to) ->
              (good == 1 || good == 2)
                  && RareEarthMarket.inZone(to)
                  && !RareEarthMarket.inZone(from));

  private static final double[][] S0 = {
    {12.0727, 11.2727, 11.74772, 11.4727},
    {20.93192, 21.53192, 21.33192, 21.33192},
    {28.03353, 28.63353, 28.43353, 28.43353},
    {49.56743, 50.26743, 50.06743, 50.06743}
  };
  private static final double[][] S3 = {
    {12.09839, 11.29839, 11.89839, 11.49839},
    {20.90018, 22.0, 22.0, 21.30018},
    {28.07952, 28.67952, 28.47952, 28.47952},
    {49.62252, 50.32252, 50.12252, 50.12252}
  };
  private static final List<Double> S3_LEVIES = List.of(0.0, 0.49982, 0.69982, 0.0);
  private static final double[][] S4 = {
    {11.9497, 11.1497, 11.7497, 11.3497},
    {18.82689, 25.2794, 25.06029, 24.7794},
    {25.88594, 32.70041, 32.30041, 32.70041},
    {47.36066, 48.06066, 47.86066, 47.86066}
  };
  private static final double[][] S6 = {
    {12.00206, 11.20206, 11.80206, 11.40206},
    {20.44637, 22.0, 22.0, 20.84637},
    {27.39166, 30.0, 30.0, 27.79166},
    {48.49318, 53.0, 53.0, 48.99318}
  };
  private static final double[][] S7B = {
    {11.95278, 11.15278, 11.75278, 11.35278},
    {19.58175, 24.76522, 24.36522, 19.98175},
    {26.6811, 31.83338, 31.43338, 27.0811},
    {48.30131, 49.00131, 48.80131, 48.80131}
  };

  static Stream<Arguments> scenarios() {
    return Stream.of(0.0, 50.0)
        .flatMap(
            levies ->
                Stream.of(
                    Arguments.of("S0", FREE_TRADE, S0, levies),
                    Arguments.of("S3", FLOOR_AND_PURCHASES.withLevies(S3_LEVIES), S3, levies),
                    Arguments.of("S4", EXPORT_BAN, S4, levies),
                    Arguments.of("S6", THREE_FLOORS, S6, levies),
                    Arguments.of("S7b", CLOSED_ZONE, S7B, levies)));
  }

  @ParameterizedTest(name = "{0} from levies of {3}")
  @MethodSource("scenarios")
  void newtonFindsThePublishedPrices(String name, Policy policy, double[][] prices, double levies) {
    var market = new RareEarthMarket(policy);

    var solution = newton(market, levies);

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(Certificate.violation(market, solution.x())).isLessThan(1e-9);
    assertPrices(market, solution.x(), prices);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void pivotsFindThePublishedPrices(String name, Policy policy, double[][] prices, double levies) {
    var market = new RareEarthMarket(policy);

    var solution = Lemke.solve(market.linear());

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertPrices(market, solution.x(), prices);
  }

  @Test
  void theJacobianMatchesDifferences() {
    var market = new RareEarthMarket(FLOOR_AND_PURCHASES);
    var x = new double[market.size()];
    Arrays.fill(x, 1);
    SparseJacobian stated = market.jacobian(x);
    SparseJacobian measured = Differences.jacobian(market, x, 1e-4);

    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        assertThat(measured.at(i, j)).isCloseTo(stated.at(i, j), within(1e-8));
      }
    }
  }

  /** Levies and purchases both defend the floor: any split of the work is an equilibrium. */
  @Test
  void withoutAFixedLevyTheFloorOfS3IsHeldInMoreThanOneWay() {
    var market = new RareEarthMarket(FLOOR_AND_PURCHASES);

    double[] low = Lemke.solve(market.linear()).x();
    double[] high = newton(market, 50).x();

    assertThat(Certificate.violation(market, low)).isLessThan(1e-9);
    assertThat(Certificate.violation(market, high)).isLessThan(1e-9);
    assertThat(market.price(low, OXIDE, USA)).isCloseTo(22, within(1e-9));
    assertThat(market.price(high, OXIDE, USA)).isCloseTo(22, within(1e-9));
    assertThat(market.levy(high, OXIDE, USA) - market.levy(low, OXIDE, USA)).isGreaterThan(0.1);
  }

  /** Scenario S1: the levy closes the border and the price falls to ALY's own below the floor. */
  @Test
  void aFloorAboveTheAutarkyPriceRunsTheLevyIntoItsCap() {
    var market = new RareEarthMarket(Policy.floors(22, FLOORLESS, FLOORLESS, HIGH_CAP));

    var solution = newton(market, 0);

    assertThat(solution.stop()).isEqualTo(ComplementarityStop.SOLVED);
    assertThat(market.levy(solution.x(), OXIDE, ALLIES)).isEqualTo(HIGH_CAP);
    assertThat(market.price(solution.x(), OXIDE, ALLIES)).isCloseTo(21.7121, within(5.1e-5));
    assertThat(market.price(solution.x(), OXIDE, USA)).isCloseTo(22, within(1e-9));
  }

  @Test
  void withoutACapOnTheLevyThatFloorHasNoEquilibriumAndNoneIsClaimed() {
    var uncapped = Policy.floors(22, FLOORLESS, FLOORLESS, Double.POSITIVE_INFINITY);
    var market = new RareEarthMarket(uncapped);

    assertThat(newton(market, 0).solved()).isFalse();
    assertThat(newton(market, 50).solved()).isFalse();
    assertThat(Lemke.solve(market.linear()).stop()).isEqualTo(ComplementarityStop.SECONDARY_RAY);
  }

  private static ComplementaritySolution newton(RareEarthMarket market, double levies) {
    return SemismoothNewton.solve(market, market.start(levies), NewtonOptions.defaults());
  }

  private static void assertPrices(RareEarthMarket market, double[] x, double[][] prices) {
    for (int g = 0; g < RareEarthMarket.GOODS; g++) {
      for (int r = 0; r < RareEarthMarket.REGIONS; r++) {
        assertThat(market.price(x, g, r))
            .describedAs("price of good %d in region %d", g, r)
            .isCloseTo(prices[g][r], within(HALF_LAST_DIGIT));
      }
    }
  }
}
