package forge.market.equilibrium;

import static forge.market.Parts.HOME;
import static forge.market.Parts.NOW;
import static forge.market.Parts.X;
import static forge.market.Parts.activity;
import static forge.market.Parts.atHome;
import static forge.market.Parts.demand;
import static forge.market.Parts.falling;
import static forge.market.Parts.mine;
import static forge.market.Parts.rising;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.ProductId;
import forge.market.Solved;
import forge.market.accounts.Accounts;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Step;
import forge.market.problem.TradedProduct;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** One economy clears with every kind of cost and demand, solved by hand. */
class SupplyAndDemandTest {

  private static final Offset<Double> CLOSE = within(1e-7);
  private static final ProductId Y = ProductId.of("Y");
  private static final CostCurve TREADS =
      new CostCurve.Steps(List.of(new Step(2, 10), new Step(5, 4)));

  @Test
  void straightLines() {
    // 20 − q = 4 + q
    assertClears(
        atHome().activity(mine("mine", HOME, rising(4))).demand(demand(falling(20))), 12, 8);
  }

  @Test
  void demandOnATreadOfCost() {
    assertClears(atHome().activity(mine("mine", HOME, TREADS)).demand(demand(falling(17))), 5, 12);
  }

  @Test
  void demandBetweenTwoTreads() {
    assertClears(atHome().activity(mine("mine", HOME, TREADS)).demand(demand(falling(13))), 3, 10);
  }

  @Test
  void demandBeyondTheLastTread() {
    assertClears(atHome().activity(mine("mine", HOME, TREADS)).demand(demand(falling(40))), 26, 14);
  }

  @Test
  void treadsOfDemandMeetTreadsOfCost() {
    var steps = new DemandCurve.Steps(List.of(new Step(9, 6), new Step(4, 6)));
    assertClears(atHome().activity(mine("mine", HOME, TREADS)).demand(demand(steps)), 4, 10);
  }

  @Test
  void logBarrierKeepsBelowCapacity() {
    // at a fifth of e^4 the logarithm is −4, and the cost 2 + 3 · 4
    double wanted = 20 * (1 - Math.exp(-4));
    var cost = new CostCurve.LogBarrier(2, 0, 3, 20);
    var fixed = new DemandCurve.Fixed(wanted);
    assertClears(atHome().activity(mine("mine", HOME, cost)).demand(demand(fixed)), 14, wanted);
  }

  @Test
  void isoelasticCost() {
    // 1 + 8 (q/4)^½ at 16 is 17
    var cost = new CostCurve.Isoelastic(1, 8, 4, 2);
    assertClears(atHome().activity(mine("mine", HOME, cost)).demand(demand(falling(33))), 17, 16);
  }

  @Test
  void fixedDemandIsServedWhateverThePrice() {
    var fixed = new DemandCurve.Fixed(10);
    assertClears(atHome().activity(mine("mine", HOME, rising(4))).demand(demand(fixed)), 14, 10);
  }

  @Test
  void fixedDemandBeyondCapacityPaysTheShortagePrice() {
    var market =
        atHome()
            .activity(mine("mine", HOME, CostCurve.constant(3), 6))
            .demand(demand(new DemandCurve.Fixed(10)));
    var point = assertClears(market, 100, 6);
    assertThat(point.quantity(new ColumnTag.Unserved(0, NOW))).isCloseTo(4, CLOSE);
    var accounts = Accounts.of(market.build(), point);
    assertThat(accounts.welfareOf(HOME).consumer()).isCloseTo(-1000, within(1e-5));
    assertThat(accounts.objective(market.build())).isCloseTo(6 * 3 + 4 * 100, within(1e-5));
  }

  @Test
  void isoelasticDemand() {
    // 1000/p = 50
    var curve = new DemandCurve.Isoelastic(100, 10, 1, 40);
    var market = atHome().activity(mine("mine", HOME, CostCurve.constant(5), 50));
    var point = assertClears(market.demand(demand(curve)), 20, 50);
    // ∫ 1000/p from 20 to the choke price 40
    assertThat(Accounts.of(market.build(), point).welfareOf(HOME).consumer())
        .isCloseTo(1000 * Math.log(2), within(1e-5));
  }

  @Test
  void isoelasticDemandIsNotServedAtItsChokePrice() {
    // at 40 it takes 25, of which 10 are lacking
    var curve = new DemandCurve.Isoelastic(100, 10, 1, 40);
    var market = atHome().activity(mine("mine", HOME, CostCurve.constant(5), 15));
    var point = assertClears(market.demand(demand(curve)), 40, 15);
    assertThat(point.quantity(new ColumnTag.Unserved(0, NOW))).isCloseTo(10, CLOSE);
    var welfare = Accounts.of(market.build(), point).welfareOf(HOME);
    assertThat(welfare.consumer()).isCloseTo(0, within(1e-5));
    assertThat(welfare.producer()).isCloseTo(15 * 35, within(1e-5));
  }

  @Test
  void shortagePriceIsTheChokeOfADemandWithout() {
    var curve = new DemandCurve.Isoelastic(100, 10, 1, Double.POSITIVE_INFINITY);
    var market = atHome().shortagePrice(50).demand(demand(curve));
    assertClears(market.activity(mine("mine", HOME, CostCurve.constant(5), 15)), 50, 15);
  }

  @Test
  void demandsForOneProductAddUp() {
    // 20 − p and 30 − p at 4 + q: 50 − 2p = p − 4
    var market = atHome().activity(mine("mine", HOME, rising(4)));
    assertClears(market.demand(demand(falling(20))).demand(demand(falling(30))), 18, 14);
  }

  @Test
  void crossPriceDemandNeedNotBeSymmetric() {
    var market = atHome().product(Y, "t");
    market.activity(mine("mine", HOME, CostCurve.constant(10)));
    market.activity(
        activity("other", HOME, Map.of(), Map.of(Y, 1.0), CostCurve.constant(20), 1000));
    // 100 − 2·10 + 20 and 80 + 10/2 − 20
    market.demand(demand(new DemandCurve.CrossPrice(100, -2, Map.of(Y, 1.0))));
    market.demand(demand(HOME, Y, new DemandCurve.CrossPrice(80, -1, Map.of(X, 0.5))));
    var point = assertClears(market, 10, 100);
    assertThat(point.consumption(new Node(HOME, Y, NOW))).isCloseTo(65, CLOSE);
    assertThat(Accounts.of(market.build(), point).welfareOf(HOME).consumer())
        .isCloseTo(100 * 100 / 4.0 + 65 * 65 / 2.0, within(1e-5));
  }

  @Test
  void minesThatRaiseEachOthersCost() {
    // 30 − q₁ − q₂ = 2 + q₁ + q₂/2 = 3 + q₂ + q₁/5
    var market = atHome().demand(demand(falling(30)));
    market.activity(withCross("one", 2, "two", 0.5)).activity(withCross("two", 3, "one", 0.2));
    double one = (28 * 2 - 1.5 * 27) / 2.2;
    double two = (2 * 27 - 1.2 * 28) / 2.2;
    var point = assertClears(market, 30 - one - two, one + two);
    assertThat(point.level(ActivityId.of("one"), NOW)).isCloseTo(one, CLOSE);
  }

  private static Activity withCross(String name, double cost, String other, double effect) {
    return new Activity(
        ActivityId.of(name),
        HOME,
        Map.of(),
        Map.of(X, 1.0),
        rising(cost),
        Map.of(ActivityId.of(other), effect),
        0,
        Double.POSITIVE_INFINITY,
        Set.of());
  }

  @Test
  void jointProductInExcessIsFree() {
    // each X brings 2 Y, of which at most 2 are wanted: 40 − q = 4 + q
    assertThat(jointProduct(0, 18, 22).consumption(new Node(HOME, Y, NOW))).isCloseTo(2, CLOSE);
  }

  @Test
  void jointProductInExcessCostsItsDisposal() {
    // Y at −1: 3 are wanted, and X carries what 2 Y cost: 40 − q − 2 = 4 + q
    var point = jointProduct(1, 17, 23);
    var node = new Node(HOME, Y, NOW);
    assertThat(point.price(node)).isCloseTo(-1, CLOSE);
    assertThat(point.consumption(node)).isCloseTo(3, CLOSE);
    assertThat(point.quantity(new ColumnTag.Disposed(node))).isCloseTo(31, CLOSE);
  }

  private static Equilibrium jointProduct(double disposal, double quantity, double price) {
    var market = atHome().product(new TradedProduct(Y, "t", "", disposal));
    var outputs = Map.of(X, 1.0, Y, 2.0);
    market.activity(activity("mine", HOME, Map.of(), outputs, rising(4), 1000));
    market.demand(demand(falling(40))).demand(new Demand(HOME, Y, falling(2), Set.of()));
    return assertClears(market, price, quantity);
  }

  @Test
  void activityThatMustRunPaysTheShortagePriceForWhatItLacks() {
    // a plant must take 4 Y that nobody makes, for 8 X: 20 − q = 4 + q − 8
    var market = atHome().product(Y, "t");
    market.activity(mine("mine", HOME, rising(4))).demand(demand(falling(20)));
    market.activity(
        new Activity(
            ActivityId.of("plant"),
            HOME,
            Map.of(Y, 1.0),
            Map.of(X, 2.0),
            CostCurve.constant(1),
            Map.of(),
            4,
            10,
            Set.of()));
    var point = assertClears(market, 8, 12);
    assertThat(point.price(HOME, Y, NOW)).isCloseTo(100, CLOSE);
    assertThat(point.quantity(new ColumnTag.Shortage(new Node(HOME, Y, NOW)))).isCloseTo(4, CLOSE);
  }

  private static Equilibrium assertClears(
      MarketProblem.Builder market, double price, double quantity) {
    var point = Solved.byBothMethods(market.build());
    assertThat(point.price(HOME, X, NOW)).isCloseTo(price, CLOSE);
    assertThat(point.consumption(new Node(HOME, X, NOW))).isCloseTo(quantity, CLOSE);
    return point;
  }
}
