package forge.market.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.PeriodId;
import forge.market.RandomNetwork;
import forge.market.Solved;
import forge.market.accounts.Accounts;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Laws of equilibria on small random networks; every solution is certified on the way. */
class EquilibriumLawsTest {

  private static final PeriodId PERIOD = PeriodId.of("1");

  /** Below this quantity a place does not trade, and any price in a range clears it. */
  private static final double NOTHING = 1e-4;

  @Test
  void everySeedIsAMarketOfItsOwn() {
    var one = RandomNetwork.of(1).free();
    var other = RandomNetwork.of(2).free();
    assertThat(one.activities()).isNotEqualTo(other.activities());
    assertThat(one.activities()).isEqualTo(RandomNetwork.of(1).free().activities());
  }

  @Property(seed = "11", tries = 40)
  void distortedMarketsClearAndTheirAccountsAddUp(@ForAll @LongRange(max = 1_000_000) long seed) {
    Solved.solve(RandomNetwork.of(seed).distorted());
  }

  @Property(seed = "12", tries = 25)
  void bothMethodsAgree(@ForAll @LongRange(max = 1_000_000) long seed) {
    Solved.byBothMethods(RandomNetwork.of(seed).free().with(RandomNetwork.of(seed).duty(2)));
  }

  @Property(seed = "13", tries = 20)
  void sameMarketSameBytes(@ForAll @LongRange(max = 1_000_000) long seed) {
    var one = MarketSolver.solve(RandomNetwork.of(seed).distorted());
    var other = MarketSolver.solve(RandomNetwork.of(seed).distorted());
    assertThat(other.quantities().toString()).isEqualTo(one.quantities().toString());
    assertThat(other.duals().toString()).isEqualTo(one.duals().toString());
    assertThat(other.multipliers().toString()).isEqualTo(one.multipliers().toString());
  }

  @Property(seed = "14", tries = 20)
  void pricesAreInUnitsOfMoney(
      @ForAll @LongRange(max = 1_000_000) long seed,
      @ForAll @IntRange(min = -3, max = 6) int digits) {
    double unit = Math.pow(10, digits);
    var network = RandomNetwork.of(seed);
    assertSame(network, Solved.solve(network.distorted()), network.inMoney(unit), unit, 1);
  }

  @Property(seed = "15", tries = 20)
  void quantitiesAreInUnitsOfQuantity(
      @ForAll @LongRange(max = 1_000_000) long seed,
      @ForAll @IntRange(min = -3, max = 6) int digits) {
    double unit = Math.pow(10, digits);
    var network = RandomNetwork.of(seed);
    assertSame(
        network, Solved.solve(network.distorted()), network.inQuantity(unit), 1 / unit, unit);
  }

  @Property(seed = "16", tries = 20)
  void namesOfEconomiesDoNotMatter(@ForAll @LongRange(max = 1_000_000) long seed) {
    var network = RandomNetwork.of(seed);
    assertSame(network, Solved.solve(network.distorted()), network.withOtherNames(), 1, 1);
  }

  @Property(seed = "17", tries = 20)
  void wayThatNobodyPaysForChangesNothing(@ForAll @LongRange(max = 1_000_000) long seed) {
    var network = RandomNetwork.of(seed);
    var market = network.distorted();
    var wider = market.toBuilder().arc(network.dearArc()).build();
    var point = Solved.solve(wider);
    assertThat(point.flow(network.dearArc().id(), PERIOD)).isCloseTo(0, within(1e-8));
    assertSameMarket(market, Solved.solve(market), point);
  }

  @Property(seed = "18", tries = 25)
  void dutyNeverRaisesWorldWelfare(
      @ForAll @LongRange(max = 1_000_000) long seed,
      @ForAll @IntRange(min = 1, max = 12) int rate) {
    var network = RandomNetwork.of(seed);
    double free = world(network.free());
    assertThat(world(network.free().with(network.duty(rate))))
        .isLessThanOrEqualTo(free * (1 + 1e-9));
  }

  private static double world(MarketProblem market) {
    return Accounts.of(market, Solved.solve(market)).world();
  }

  @Property(seed = "19", tries = 40)
  void levyIsAQuotaAtTheSameQuantity(@ForAll @LongRange(max = 1_000_000) long seed) {
    var network = RandomNetwork.of(seed);
    double free = priceAtHome(network, Solved.solve(network.free()));
    var levied = network.free().with(network.levy(1.05 * free, free));
    var point = Solved.solve(levied);
    double imports = imports(network, levied, point);
    Assume.that(imports > 0.1 && priceAtHome(network, point) > 1.001 * free);
    var limited = Solved.solve(network.free().with(network.quota(imports)));
    assertSameMarket(levied, point, limited);
    double levy = point.multiplier(new Multiplier.LevyRate(0, home(network)));
    assertThat(limited.rent(new RowTag.Quota(0, PERIOD))).isCloseTo(levy, within(1e-6 * free));
  }

  private static Node home(RandomNetwork network) {
    return new Node(network.economy(0), network.finalProduct(), PERIOD);
  }

  private static double priceAtHome(RandomNetwork network, Equilibrium point) {
    return point.price(home(network));
  }

  private static double imports(RandomNetwork network, MarketProblem market, Equilibrium point) {
    var levy = (Policy.VariableLevy) network.levy(1, 1);
    return market.arcs().stream()
        .filter(levy::levies)
        .mapToDouble(arc -> point.flow(arc.id(), PERIOD))
        .sum();
  }

  /** The other network's point is this one's, prices and quantities in its units. */
  private static void assertSame(
      RandomNetwork network,
      Equilibrium point,
      RandomNetwork other,
      double price,
      double quantity) {
    var market = network.distorted();
    var same = Solved.solve(other.distorted());
    for (int i = 0; i < network.size(); i++) {
      for (var product : market.products()) {
        var node = new Node(network.economy(i), product.id(), PERIOD);
        var twin = new Node(other.economy(i), product.id(), PERIOD);
        double consumed = point.consumption(node);
        assertThat(same.consumption(twin) / quantity)
            .as("consumption at %s", node)
            .isCloseTo(consumed, within(1e-6 * Math.max(1, consumed)));
        if (busy(market, point, node)) {
          double paid = point.price(node);
          assertThat(same.price(twin) / price)
              .as("price at %s", node)
              .isCloseTo(paid, within(1e-6 * Math.max(1, paid)));
        }
      }
    }
  }

  private static void assertSameMarket(MarketProblem market, Equilibrium one, Equilibrium other) {
    for (Node node : one.nodes()) {
      double consumed = one.consumption(node);
      assertThat(other.consumption(node))
          .as("consumption at %s", node)
          .isCloseTo(consumed, within(1e-6 * Math.max(1, consumed)));
      if (busy(market, one, node)) {
        double paid = one.price(node);
        assertThat(other.price(node))
            .as("price at %s", node)
            .isCloseTo(paid, within(1e-6 * Math.max(1, paid)));
      }
    }
  }

  /** Whether something is used or made there, so that its price is the only one. */
  private static boolean busy(MarketProblem market, Equilibrium point, Node node) {
    double used = point.consumption(node);
    for (Activity activity : market.activities()) {
      used += activity.economy().equals(node.economy()) ? use(activity, node, point) : 0;
    }
    return used > NOTHING;
  }

  private static double use(Activity activity, Node node, Equilibrium point) {
    double capacity = activity.effectiveCapacity();
    double level = point.level(activity.id(), PERIOD);
    boolean inside = level > NOTHING && level < capacity * (1 - 1e-6);
    return inside ? Math.abs(activity.netOutput(node.product())) * level : 0;
  }
}
