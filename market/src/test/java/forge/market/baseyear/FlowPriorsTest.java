package forge.market.baseyear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.ChosenFacts.Lane;
import forge.world.Economy;
import forge.world.Knowledge;
import forge.world.Route;
import forge.world.World;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Trade that no source shows fits what each economy has over or lacks, and falls with distance. */
class FlowPriorsTest {

  private static final Offset<Double> CLOSE = within(1e-6);
  private static final ProductId ORE = ProductId.of("ore");

  /** One degree of longitude on the equator is 111.2 km. */
  private static final String FAR =
      """
      economy AAA 0 0
      economy BBB 0 60
      economy CCC 0 10
      economy DDD 0 50
      product ore rocks
      process dig > ore : 10 20 30
      """;

  /** All in one place, so that only margins count. */
  private static final String NEAR = FAR.replaceAll("(?m) 0 \\d+$", " 0 0");

  @Test
  void whereDistanceIsTheSameFlowsAreInProportionToBothMargins() {
    Map<Lane, Double> flows =
        flows(
            NEAR,
            "output AAA dig 60 A",
            "output BBB dig 40 A",
            "final CCC ore 30 A",
            "final DDD ore 70 A");
    assertThat(flows).hasSize(4);
    assertThat(flow(flows, "AAA", "CCC")).isCloseTo(18, CLOSE);
    assertThat(flow(flows, "AAA", "DDD")).isCloseTo(42, CLOSE);
    assertThat(flow(flows, "BBB", "CCC")).isCloseTo(12, CLOSE);
    assertThat(flow(flows, "BBB", "DDD")).isCloseTo(28, CLOSE);
  }

  /**
   * Fitting to margins leaves the odds as distance gives them: 40 and 40 degrees crosswise are 80
   * more than 10 and 10 along, over a reach of 6,000 km.
   */
  @Test
  void nearerEndsTradeMore() {
    Map<Lane, Double> flows =
        flows(
            FAR,
            "output AAA dig 50 A",
            "output BBB dig 50 A",
            "final CCC ore 50 A",
            "final DDD ore 50 A");
    double odds =
        flow(flows, "AAA", "CCC")
            * flow(flows, "BBB", "DDD")
            / (flow(flows, "AAA", "DDD") * flow(flows, "BBB", "CCC"));
    double km = 80 * Math.PI / 180 * 6371;
    assertThat(odds).isCloseTo(Math.exp(km / 6000), within(1e-3));
    assertThat(flow(flows, "AAA", "CCC") + flow(flows, "AAA", "DDD")).isCloseTo(50, CLOSE);
  }

  @Test
  void observedFlowsAreTakenOffAndNotEstimatedAgain() {
    Map<Lane, Double> flows =
        flows(
            NEAR,
            "output AAA dig 60 A",
            "output BBB dig 40 A",
            "flow ore AAA CCC 10 A",
            "final CCC ore 30 A",
            "final DDD ore 70 A");
    assertThat(flows).hasSize(3);
    assertThat(flow(flows, "BBB", "CCC")).isCloseTo(20, within(0.01));
    assertThat(flow(flows, "AAA", "DDD")).isCloseTo(50, within(0.01));
    assertThat(flow(flows, "BBB", "DDD")).isCloseTo(20, within(0.01));
  }

  @Test
  void whatAnEconomyUsesOfItsOwnIsNotTraded() {
    assertThat(flows(NEAR, "output AAA dig 60 A", "final AAA ore 60 A", "final CCC ore 30 A"))
        .isEmpty();
    Map<Lane, Double> flows =
        flows(NEAR, "output AAA dig 60 A", "final AAA ore 20 A", "final CCC ore 40 A");
    assertThat(flows).hasSize(1);
    assertThat(flow(flows, "AAA", "CCC")).isCloseTo(40, CLOSE);
  }

  /** Imports beyond its use are facts that disagree; no exports are invented to fit them. */
  @Test
  void whoMakesNothingDoesNotExport() {
    assertThat(
            flows(
                NEAR,
                "output AAA dig 60 A",
                "flow ore AAA BBB 60 A",
                "final BBB ore 40 A",
                "final CCC ore 20 A"))
        .isEmpty();
  }

  /** AAA makes 10, gets 60 and uses 20: what it may sell on is what it makes. */
  @Test
  void nobodyIsTakenToSellWhoUsesMoreThanHeMakes() {
    Map<Lane, Double> flows =
        flows(
            NEAR,
            "output AAA dig 10 A",
            "output BBB dig 60 A",
            "flow ore BBB AAA 60 A",
            "final AAA ore 20 A",
            "final CCC ore 10 A");
    assertThat(flows).isEmpty();
  }

  /** AAA sends more than it makes, as a port does: the rest comes from whoever has some over. */
  @Test
  void whoSendsMoreThanHeMakesGetsItFromOthers() {
    Map<Lane, Double> flows =
        flows(
            NEAR,
            "output AAA dig 40 A",
            "flow ore AAA CCC 60 A",
            "final CCC ore 60 A",
            "output BBB dig 20 A");
    assertThat(flows).hasSize(1);
    assertThat(flow(flows, "BBB", "AAA")).isCloseTo(20, CLOSE);
  }

  /** Whatever the margins, each importer gets what it lacks. */
  @Property(tries = 200)
  void importersGetWhatTheyLack(
      @ForAll @DoubleRange(min = 1, max = 1000) double first,
      @ForAll @DoubleRange(min = 1, max = 1000) double second,
      @ForAll @DoubleRange(min = 0.1, max = 0.9) double share) {
    double all = first + second;
    Map<Lane, Double> flows =
        flows(
            FAR,
            "output AAA dig " + first + " A",
            "output BBB dig " + second + " A",
            "final CCC ore " + share * all + " A",
            "final DDD ore " + (1 - share) * all + " A");
    // an estimate below 0.2 % of a need is left out
    assertThat(flow(flows, "AAA", "CCC") + flow(flows, "BBB", "CCC"))
        .isCloseTo(share * all, within(2.1e-3 * all));
    assertThat(flow(flows, "AAA", "DDD") + flow(flows, "BBB", "DDD"))
        .isCloseTo((1 - share) * all, within(2.1e-3 * all));
    assertThat(flows.values()).allSatisfy(each -> assertThat(each).isPositive());
  }

  private static double flow(Map<Lane, Double> flows, String from, String to) {
    var lane = new Lane(ORE, new Route(EconomyId.of(from), EconomyId.of(to)));
    return flows.getOrDefault(lane, 0.0);
  }

  private static Map<Lane, Double> flows(String words, String... facts) {
    World world = FactSketch.world(words, String.join("\n", facts));
    assertThat(world.economies()).extracting(Economy::id).hasSize(4);
    var chosen = new ChosenFacts(world, Knowledge.BASE, Set.copyOf(world.chains()));
    return new FlowPriors(world, chosen).of(ORE);
  }
}
