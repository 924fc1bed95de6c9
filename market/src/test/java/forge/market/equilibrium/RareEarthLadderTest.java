package forge.market.equilibrium;

import static forge.market.RareEarthLadder.floor;
import static forge.market.RareEarthLadder.freeTrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.RareEarthLadder;
import forge.market.accounts.Accounts;
import forge.market.floors.FloorReport;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Four economies × four stages under policies, against solutions found by two other solvers. */
class RareEarthLadderTest {

  private static final PeriodId PERIOD = PeriodId.of("1");

  @Test
  void freeTradeClearsAtThePublishedPrices() {
    var point = solve(freeTrade());
    assertPrices(point, "CON", 12.0727, 11.2727, 11.74772, 11.4727);
    assertPrices(point, "OXD", 20.93192, 21.53192, 21.33192, 21.33192);
    assertPrices(point, "MET", 28.03353, 28.63353, 28.43353, 28.43353);
    assertPrices(point, "MAG", 49.56743, 50.26743, 50.06743, 50.06743);
    assertThat(Accounts.of(freeTrade(), point).world()).isCloseTo(7076.3656, within(5e-5));
  }

  @Test
  void cappedLevyAndPurchasesHoldAFloorTogether() {
    var market =
        freeTrade()
            .with(floor("OXD", 22, 1))
            .with(new Policy.PublicPurchase(ProductId.of("OXD"), RareEarthLadder.ZONE, 22, 6));
    var point = solve(market);
    // the levy works first and the public buys the rest; the floor is the same however they share
    for (EconomyId member : RareEarthLadder.ZONE) {
      assertThat(point.price(member, ProductId.of("OXD"), PERIOD)).isCloseTo(22, within(1e-9));
    }
    var bought =
        new ColumnTag.Bought(1, new Node(EconomyId.of("ALY"), ProductId.of("OXD"), PERIOD));
    var levied =
        new Multiplier.LevyRate(0, new Node(EconomyId.of("ALY"), ProductId.of("OXD"), PERIOD));
    assertThat(point.quantity(bought)).isPositive();
    assertThat(point.multiplier(levied)).isCloseTo(1, within(1e-9));
  }

  @Test
  void purchasesCompleteAGivenLevy() {
    var market =
        freeTrade()
            .with(duty("USA", 0.49982))
            .with(duty("ALY", 0.69982))
            .with(new Policy.PublicPurchase(ProductId.of("OXD"), RareEarthLadder.ZONE, 22, 6));
    var point = solve(market);
    assertPrices(point, "OXD", 20.90018, 22.0, 22.0, 21.30018);
    assertPrices(point, "MET", 28.07952, 28.67952, 28.47952, 28.47952);
    assertPrices(point, "MAG", 49.62252, 50.32252, 50.12252, 50.12252);
  }

  @Test
  void exportBanOnOxideAndMetal() {
    var market = freeTrade().with(ban("OXD")).with(ban("MET"));
    var point = solve(market);
    assertPrices(point, "OXD", 18.82689, 25.2794, 25.06029, 24.7794);
    assertPrices(point, "MET", 25.88594, 32.70041, 32.30041, 32.70041);
    assertThat(Accounts.of(market, point).world()).isCloseTo(6993.7243, within(5e-5));
  }

  @Test
  void cascadingFloorsAreHeldByUniformLevies() {
    var market = freeTrade().with(floor("OXD", 22)).with(floor("MET", 30)).with(floor("MAG", 53));
    for (Equilibrium point :
        new Equilibrium[] {
          solve(market), MarketSolver.solvedAgain(market, MarketSolver.solve(freeTrade()))
        }) {
      assertThat(point.status().converged()).isTrue();
      assertPrices(point, "CON", 12.00206, 11.20206, 11.80206, 11.40206);
      assertPrices(point, "OXD", 20.44637, 22.0, 22.0, 20.84637);
      assertPrices(point, "MET", 27.39166, 30.0, 30.0, 27.79166);
      assertPrices(point, "MAG", 48.49318, 53.0, 53.0, 48.99318);
      assertThat(Accounts.of(market, point).world()).isCloseTo(7056.5817, within(5e-5));
    }
  }

  @Test
  void closedBordersGiveTheMaximalPrices() {
    var market = freeTrade().with(closed("OXD")).with(closed("MET"));
    var point = solve(market);
    assertPrices(point, "OXD", 19.58175, 24.76522, 24.36522, 19.98175);
    assertPrices(point, "MET", 26.6811, 31.83338, 31.43338, 27.0811);
  }

  @Test
  void floorOnOxideAloneIsNotHeldAndSaysWhatCouldBe() {
    var market = freeTrade().with(floor("OXD", 22));
    var solved = MarketSolver.solved(market, Method.AUTO);
    assertThat(solved.status().converged()).isTrue();
    var floors = FloorReport.of(solved, true);
    assertThat(floors.get(0).held()).isTrue();
    assertThat(floors.get(1).held()).isFalse();
    assertThat(floors.get(1).price()).isCloseTo(21.7121, within(5e-5));
    assertThat(floors.get(1).maximalDefensible()).isCloseTo(21.7121, within(5e-5));
    assertThat(floors.get(1).highestCommon()).isBetween(21.7121, 21.75);
    assertThat(FloorReport.leaks(solved))
        .containsExactly(
            "MET has no floor, but its makers in USA, ALY, at the floors of their inputs, need up to"
                + " 29.16: it leaks");
  }

  private static Equilibrium solve(MarketProblem market) {
    var point = MarketSolver.solve(market);
    assertThat(point.status().converged()).as(point.status().toString()).isTrue();
    return point;
  }

  private static Policy ban(String product) {
    return new Policy.ExportBan(
        Scope.of(ProductId.of(product), Set.of(EconomyId.of("CHN")), Set.of()));
  }

  private static Policy duty(String member, double rate) {
    var from = Set.of(EconomyId.of("CHN"), EconomyId.of("ROW"));
    var scope = Scope.of(ProductId.of("OXD"), from, Set.of(EconomyId.of(member)));
    return new Policy.SpecificDuty(scope, rate);
  }

  private static Policy closed(String product) {
    return new Policy.ImportBan(
        Scope.of(
            ProductId.of(product),
            Set.of(EconomyId.of("CHN"), EconomyId.of("ROW")),
            RareEarthLadder.ZONE));
  }

  private static void assertPrices(Equilibrium point, String product, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      EconomyId economy = RareEarthLadder.ECONOMIES.get(i);
      assertThat(point.price(economy, ProductId.of(product), PERIOD))
          .as("%s in %s", product, economy)
          .isCloseTo(expected[i], within(6e-6));
    }
  }
}
