package forge.market.floors;

import static forge.market.Parts.A;
import static forge.market.Parts.B;
import static forge.market.Parts.HOME;
import static forge.market.Parts.NOW;
import static forge.market.Parts.X;
import static forge.market.Parts.activity;
import static forge.market.Parts.atHome;
import static forge.market.Parts.demand;
import static forge.market.Parts.falling;
import static forge.market.Parts.mine;
import static forge.market.Parts.rising;
import static forge.market.Parts.toHome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.RareEarthLadder;
import forge.market.Solved;
import forge.market.certificate.TwoEconomies;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Method;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a levy can hold, what would hold the rest, and which floors leak into the next stage. */
class FloorReportTest {

  private static final double NO_CAP = Double.POSITIVE_INFINITY;
  private static final ProductId METAL = ProductId.of("METAL");

  @Test
  void floorThatHolds() {
    // a levy of 13.5; with the border closed home pays 30
    var floor = oneImporter(24, NO_CAP, true);
    assertThat(floor.held()).isTrue();
    assertThat(floor.levy()).isCloseTo(13.5, within(1e-6));
    assertThat(floor.maximalDefensible()).isCloseTo(30, within(1e-6));
    assertThat(floor.highestCommon()).isCloseTo(30, within(1e-3));
    assertThat(floor.purchaseToHold()).isZero();
    assertThat(floor.missing()).isZero();
    assertThat(floor.cascadeMinimum()).isNaN();
    assertThat(floor.leaks()).isFalse();
  }

  @Test
  void floorAboveThePriceOfClosedBordersNeedsPurchases() {
    // at 31 home uses 38 and makes 41
    var floor = oneImporter(31, NO_CAP, true);
    assertThat(floor.held()).isFalse();
    assertThat(floor.price()).isCloseTo(30, within(1e-6));
    assertThat(floor.missing()).isCloseTo(1, within(1e-6));
    assertThat(floor.maximalDefensible()).isCloseTo(30, within(1e-6));
    assertThat(floor.purchaseToHold()).isCloseTo(3, within(1e-5));
  }

  @Test
  void searchesAreLeftOutIfNotAskedFor() {
    var floor = oneImporter(31, NO_CAP, false);
    assertThat(floor.held()).isFalse();
    assertThat(floor.maximalDefensible()).isNaN();
    assertThat(floor.highestCommon()).isNaN();
    assertThat(floor.purchaseToHold()).isNaN();
  }

  private static FloorStatus oneImporter(double floor, double cap, boolean defensible) {
    var home = Set.of(TwoEconomies.HOME);
    var levy = new Policy.VariableLevy(TwoEconomies.OXIDE, home, Set.of(), floor, cap);
    return FloorReport.of(solved(TwoEconomies.market(levy)), defensible).getFirst();
  }

  /** Home pays 12 by itself, A pays 16; B sells to both at 3. Freight is 1 everywhere. */
  @Test
  void membersHoldTogetherWhatTheFirstHoldsAlone() {
    var market = twoMembers(11);
    var floors = FloorReport.of(solved(market), true);
    assertThat(floors).allSatisfy(floor -> assertThat(floor.held()).isTrue());
    // home closed: 20 − p = p − 4; A closed: home, at its own floor 11, sells to A at 12
    assertThat(floors.get(0).maximalDefensible()).isCloseTo(12, within(1e-5));
    assertThat(floors.get(1).maximalDefensible()).isCloseTo(12, within(1e-5));
    // above 12 home would have to sell to A, whose levy holds A's price at the floor and no higher
    assertThat(floors.get(0).highestCommon()).isCloseTo(12, within(1e-3));
  }

  /** In the ladder, the highest common floor of oxide by trying one floor after the other. */
  @Test
  void highestCommonFloorIsTheOneThatTryingFinds() {
    var oxide = ProductId.of("OXD");
    double low = 21;
    double high = 23;
    for (int step = 0; step < 12; step++) {
      double middle = (low + high) / 2;
      var point = Solved.solve(RareEarthLadder.freeTrade().with(floor(middle)));
      boolean held =
          RareEarthLadder.ZONE.stream()
              .allMatch(member -> point.price(member, oxide, NOW) >= middle * (1 - 1e-7));
      low = held ? middle : low;
      high = held ? high : middle;
    }
    var floors = FloorReport.of(solved(RareEarthLadder.freeTrade().with(floor(22))), true);
    assertThat(floors.getFirst().highestCommon()).isBetween(low - 1e-3, high + 1e-3);
  }

  private static Policy floor(double floor) {
    return RareEarthLadder.floor("OXD", floor);
  }

  private static MarketProblem twoMembers(double floor) {
    var members = new LinkedHashSet<>(List.of(HOME, A));
    var market =
        atHome()
            .economies(List.of(A, B))
            .activity(mine("home", HOME, rising(4)))
            .activity(mine("A", A, rising(10)))
            .activity(mine("B", B, CostCurve.constant(3)))
            .demand(demand(falling(20)))
            .demand(demand(A, X, falling(22)))
            .arc(toHome(B, CostCurve.constant(1)));
    market.arc(arc(HOME, A, X)).arc(arc(B, A, X));
    return market.policy(new Policy.VariableLevy(X, members, Set.of(), floor, NO_CAP)).build();
  }

  private static Arc arc(EconomyId from, EconomyId to, ProductId product) {
    var id = Arc.defaultId(product, from, to);
    return new Arc(id, product, from, to, CostCurve.constant(1), Map.of(), 0, NO_CAP);
  }

  /** A maker at home needs 2 X at the floor 20 and 5 more; metal comes in at 40. */
  @Test
  void idleMakerNeedsWhatTheFlooredInputsCost() {
    var solved = solved(withMetal(20));
    assertThat(new Cascade(solved.problem(), solved.equilibrium()).minimum(node(METAL)))
        .isCloseTo(45, within(1e-6));
    assertThat(FloorReport.leaks(solved))
        .containsExactly(
            "METAL has no floor, but its makers in HOME, at the floors of their inputs, need up to"
                + " 45: it leaks");
  }

  @Test
  void floorBelowTheCascadeMinimumLeaks() {
    var market = withMetal(20).with(new Policy.VariableLevy(METAL, Set.of(HOME), Set.of(), 42, 99));
    var solved = solved(market);
    var floors = FloorReport.of(solved, false);
    assertThat(floors.get(1).cascadeMinimum()).isCloseTo(45, within(1e-6));
    assertThat(floors.get(1).leaks()).isTrue();
    assertThat(FloorReport.leaks(solved)).singleElement().asString().contains("has the floor 42");
  }

  @Test
  void floorAtTheCascadeMinimumDoesNotLeak() {
    var market = withMetal(20).with(new Policy.VariableLevy(METAL, Set.of(HOME), Set.of(), 45, 99));
    assertThat(FloorReport.leaks(solved(market))).isEmpty();
    assertThat(FloorReport.of(solved(market), false).get(1).leaks()).isFalse();
  }

  private static MarketProblem withMetal(double floor) {
    var market =
        atHome()
            .economy(A)
            .product(METAL, "t")
            .activity(mine("mine", A, CostCurve.constant(9)))
            .activity(maker("make at home", HOME, 2, 5))
            .activity(maker("make in A", A, 2, 21))
            .demand(demand(falling(30)))
            .demand(demand(HOME, METAL, falling(80)))
            .arc(toHome(A, CostCurve.constant(1)))
            .arc(arc(A, HOME, METAL));
    return market.policy(new Policy.VariableLevy(X, Set.of(HOME), Set.of(), floor, 99)).build();
  }

  private static Activity maker(String name, EconomyId economy, double input, double cost) {
    return activity(
        name,
        economy,
        Map.of(X, input),
        Map.of(METAL, 1.0),
        CostCurve.constant(cost),
        Double.POSITIVE_INFINITY);
  }

  private static Node node(ProductId product) {
    return new Node(HOME, product, NOW);
  }

  /** Marginal costs 6 + 0.1 z for metal and 14 + 0.2 z for magnets, yields 0.95 and 0.8. */
  @Test
  void cascadeOfTheLadder() {
    var market =
        RareEarthLadder.freeTrade()
            .with(RareEarthLadder.floor("OXD", 22))
            .with(RareEarthLadder.floor("MET", 30))
            .with(RareEarthLadder.floor("MAG", 53));
    var solved = solved(market);
    var point = solved.equilibrium();
    var floors = FloorReport.of(solved, false);
    assertThat(floors)
        .extracting(each -> each.node().product().code())
        .containsExactly("OXD", "OXD", "MET", "MET", "MAG", "MAG");
    assertThat(floors.get(0).cascadeMinimum()).isNaN();
    double metal = point.level(ActivityId.of("make-MET-USA"), NOW);
    assertThat(metal).isPositive();
    assertThat(floors.get(2).cascadeMinimum()).isCloseTo(22 / 0.95 + 6 + 0.1 * metal, within(1e-6));
    double magnets = point.level(ActivityId.of("make-MAG-USA"), NOW);
    assertThat(magnets).isPositive();
    assertThat(floors.get(4).cascadeMinimum())
        .isCloseTo(30 / 0.8 + 14 + 0.2 * magnets, within(1e-6));
  }

  private static SolvedMarket solved(MarketProblem market) {
    var solved = MarketSolver.solved(market, Method.AUTO);
    Solved.examined(solved);
    return solved;
  }
}
