package forge.market.equilibrium;

import static forge.market.Parts.A;
import static forge.market.Parts.B;
import static forge.market.Parts.HOME;
import static forge.market.Parts.NOW;
import static forge.market.Parts.X;
import static forge.market.Parts.atHome;
import static forge.market.Parts.demand;
import static forge.market.Parts.falling;
import static forge.market.Parts.mine;
import static forge.market.Parts.rising;
import static forge.market.Parts.toHome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.PeriodId;
import forge.market.Solved;
import forge.market.accounts.Accounts;
import forge.market.accounts.Rent;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.ArcId;
import forge.market.problem.CapId;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.SharedCap;
import forge.market.problem.Storage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Limits that several share, limits of single ways, and stocks that link periods, by hand. */
class LimitsAndStocksTest {

  private static final Offset<Double> CLOSE = within(1e-6);
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  @Test
  void plantsShareHours() {
    // a unit of the cheap mine takes one hour of 8, of the dear one two: 8 at 12, an hour worth 9
    var hours = Map.of(ActivityId.of("cheap"), 1.0, ActivityId.of("dear"), 2.0);
    var market =
        atHome()
            .activity(mine("cheap", HOME, CostCurve.constant(3)))
            .activity(mine("dear", HOME, CostCurve.constant(5)))
            .demand(demand(falling(20)))
            .cap(new SharedCap(CapId.of("hours"), hours, Map.of(), 8))
            .build();
    var point = Solved.byBothMethods(market);
    assertThat(point.price(HOME, X, NOW)).isCloseTo(12, CLOSE);
    assertThat(point.rent(new RowTag.Cap(CapId.of("hours"), NOW))).isCloseTo(9, CLOSE);
    assertThat(Accounts.of(market, point).welfareOf(HOME).producer()).isCloseTo(72, CLOSE);
  }

  @Test
  void exportersShareABorderPost() {
    // 10 pass at 20 and the post is worth 9: 4 + 6 + 1 + 9 = 6 + 4 + 1 + 9
    var post = Map.of(ArcId.of("X:A>HOME"), 1.0, ArcId.of("X:B>HOME"), 1.0);
    var market =
        twoExporters(CostCurve.constant(1), 0, NO_LIMIT)
            .cap(new SharedCap(CapId.of("post"), Map.of(), post, 10))
            .build();
    var point = Solved.byBothMethods(market);
    assertThat(point.price(HOME, X, NOW)).isCloseTo(20, CLOSE);
    assertThat(rents(market, point)).containsExactly("sharedCap A 54.0000", "sharedCap B 36.0000");
  }

  @Test
  void wayWithACapacityEarnsTheDifference() {
    // A ships 3, B ships b: 27 − b = 7 + b, so 17 at home against 4 + 3 + 1 from A
    var market = twoExporters(CostCurve.constant(1), 0, 3).build();
    var point = Solved.byBothMethods(market);
    assertThat(point.price(HOME, X, NOW)).isCloseTo(17, CLOSE);
    assertThat(rents(market, point)).containsExactly("arcCapacity A 27.0000");
  }

  @Test
  void wayThatMustBeUsedLosesTheDifference() {
    // A ships 14, B ships b: 16 − b = 7 + b, so 11.5 at home against 4 + 14 + 1 from A
    var market = twoExporters(CostCurve.constant(1), 14, NO_LIMIT).build();
    var point = Solved.byBothMethods(market);
    assertThat(point.price(HOME, X, NOW)).isCloseTo(11.5, CLOSE);
    assertThat(rents(market, point)).containsExactly("arcCapacity A -105.0000");
  }

  @Test
  void freightThatRisesEarnsARent() {
    // A pays 1 + a: 30 − a − b = 5 + 2a = 7 + b
    double a = 27 / 5.0;
    double b = 2 * a - 2;
    var market = twoExporters(rising(1), 0, NO_LIMIT).build();
    var point = Solved.byBothMethods(market);
    assertThat(point.flow(ArcId.of("X:B>HOME"), NOW)).isCloseTo(b, CLOSE);
    assertThat(rents(market, point)).containsExactly("freight A %.4f".formatted(a * a / 2));
  }

  /** Exporters at {@code 4 + a} and {@code 6 + b}; home pays {@code 30 − a − b}. */
  private static MarketProblem.Builder twoExporters(
      CostCurve freight, double minimum, double capacity) {
    return atHome()
        .economies(List.of(A, B))
        .activity(mine("mine A", A, rising(4)))
        .activity(mine("mine B", B, rising(6)))
        .demand(demand(falling(30)))
        .arc(toHome(A, freight, minimum, capacity))
        .arc(toHome(B, CostCurve.constant(1)));
  }

  /** AGEC 641, chapter 13: what is dear in the second period is made in the first. */
  @Test
  void storageOverThreePeriods() {
    var market = threePeriods(0, NO_LIMIT, 0);
    var point = Solved.byBothMethods(market);
    assertPrices(point, 525.714286, 555.714286, 300);
    assertThat(carried(point, "1")).isCloseTo(44.285714, CLOSE);
    assertThat(carried(point, "2")).isCloseTo(0, CLOSE);
    assertThat(rents(market, point)).isEmpty();
  }

  @Test
  void storageThatIsFullEarnsTheDifference() {
    // 20 carried: 0.75 p₁ = 370, p₂ = 600 − 20; each unit earns 580 − 1480/3 − 30
    var market = threePeriods(0, 20, 0);
    var point = Solved.byBothMethods(market);
    assertPrices(point, 1480 / 3.0, 580, 300);
    assertThat(rents(market, point)).containsExactly("storage HOME 1133.3333");
  }

  @Test
  void storageThatLosesATenthAndOpensWithFifty() {
    // 0.9 p₂ = p₁ + 30; s = 0.75 p₁ − 300; p₂ = 600 − 0.9 s
    double second = (600 + 0.9 * (0.75 * 30 + 300)) / (1 + 0.9 * 0.75 * 0.9);
    double first = 0.9 * second - 30;
    var market = threePeriods(0.1, NO_LIMIT, 50);
    var point = Solved.byBothMethods(market);
    assertPrices(point, first, second, 300);
    assertThat(carried(point, "1")).isCloseTo(0.75 * first - 300, CLOSE);
    assertThat(rents(market, point))
        .containsExactly("openingStock HOME %.4f".formatted(50 * first));
  }

  @Test
  void goodsThatNobodyKeepsForAreSoldNow() {
    // without the second period's demand nothing is worth carrying
    var one = PeriodId.of("1");
    var market =
        atHome()
            .period(one)
            .period(PeriodId.of("2"))
            .activity(mine("mine", HOME, rising(4)))
            .demand(new Demand(HOME, X, falling(20), Set.of(one)))
            .storage(new Storage(HOME, X, 1, 0, NO_LIMIT, 0))
            .build();
    var point = Solved.byBothMethods(market);
    assertThat(point.price(HOME, X, one)).isCloseTo(12, CLOSE);
    assertThat(carried(point, "1")).isCloseTo(0, CLOSE);
  }

  private static MarketProblem threePeriods(double loss, double capacity, double opening) {
    double[][] demand = {{1000, 4}, {1200, 2}, {900, 3}};
    double[][] supply = {{200, 2}, {0, 2}, {100, 1}};
    var market = MarketProblem.builder().economy(HOME).product(X, "t");
    for (int t = 0; t < 3; t++) {
      var period = PeriodId.of("" + (t + 1));
      market.period(period);
      var curve = new DemandCurve.Linear(demand[t][0], demand[t][1]);
      market.demand(new Demand(HOME, X, curve, Set.of(period)));
      var cost = new CostCurve.Linear(supply[t][0], supply[t][1]);
      var outputs = Map.of(X, 1.0);
      var id = ActivityId.of("mine " + period);
      market.activity(
          new Activity(id, HOME, Map.of(), outputs, cost, Map.of(), 0, NO_LIMIT, Set.of(period)));
    }
    return market.storage(new Storage(HOME, X, 30, loss, capacity, opening)).build();
  }

  private static void assertPrices(Equilibrium point, double... prices) {
    for (int t = 0; t < prices.length; t++) {
      assertThat(point.price(HOME, X, PeriodId.of("" + (t + 1)))).isCloseTo(prices[t], CLOSE);
    }
  }

  private static double carried(Equilibrium point, String period) {
    return point.quantity(new ColumnTag.Carried(0, PeriodId.of(period)));
  }

  /** What limits earn, to four decimals; nil left out. */
  private static List<String> rents(MarketProblem market, Equilibrium point) {
    return Accounts.of(market, point).rents().stream()
        .filter(rent -> Math.abs(rent.amount()) > 1e-6)
        .map(LimitsAndStocksTest::text)
        .toList();
  }

  private static String text(Rent rent) {
    return "%s %s %.4f".formatted(rent.kind(), rent.holder(), rent.amount());
  }
}
