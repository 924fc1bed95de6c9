package forge.market.scenario;

import static forge.market.scenario.SmallWorld.CHN;
import static forge.market.scenario.SmallWorld.JPN;
import static forge.market.scenario.SmallWorld.MAGNET;
import static forge.market.scenario.SmallWorld.METAL;
import static forge.market.scenario.SmallWorld.OXIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.Solved;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.Progress;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Method;
import forge.market.problem.Arc;
import forge.market.problem.Policy;
import forge.world.World;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped questions asked of a small world: floors, findings and what moved. */
class SimulatorTest {

  private static final World WORLD = SmallWorld.world();
  private static final PeriodId YEAR = PeriodId.of("2024");
  private static final Set<EconomyId> ZONE = Set.of(JPN);
  private static final Simulation FLOORS = run(ShippedScenario.MAGNET_FLOORS);

  private static Simulation run(ShippedScenario scenario) {
    var simulation = Simulator.run(WORLD, SmallWorld.year(), scenario, ZONE, Progress.NONE);
    assertCertified(simulation.baseline());
    assertCertified(simulation.scenario());
    return simulation;
  }

  private static void assertCertified(AnalysedMarket market) {
    var certificate = market.certificate();
    assertThat(certificate.passed()).as("%s", certificate).isTrue();
  }

  @Test
  void zoneIsThatOfTheWorld() {
    assertThat(Simulator.shippedZone(WORLD)).containsExactly(JPN);
  }

  @Test
  void scenariosAreFoundByTheirName() {
    assertThat(ShippedScenario.find("oxide-only")).contains(ShippedScenario.OXIDE_ONLY);
    assertThat(ShippedScenario.find("oxide only")).isEmpty();
  }

  /**
   * Metal in Japan takes 1.2 oxide at the floor 56 and 6.4 of its own: 73.6. Magnets take 0.4 metal
   * at that and 17 of their own: 46.44, in steps of five cents 46.45.
   */
  @Test
  void floorsCascadeByHand() {
    var plan = new FloorPlan(OXIDE, 56, List.of(METAL, MAGNET), ZONE);
    var problem =
        Calibration.calibrate(WORLD, SmallWorld.year(), Horizon.LONG, SmallWorld.chain()).problem();
    var floored = CascadingFloors.set(plan, MarketSolver.solved(problem, Method.AUTO));
    assertThat(floored.problem().policies(Policy.VariableLevy.class))
        .extracting(levy -> "%s %.2f".formatted(levy.product(), levy.floor()))
        .containsExactly("ndpr-oxide 56.00", "ndpr-metal 73.60", "magnet-ndfeb 46.45");
    var point = Solved.examined(floored);
    assertThat(point.price(JPN, OXIDE, YEAR)).isGreaterThan(56 - 1e-6);
    assertThat(point.price(JPN, METAL, YEAR)).isGreaterThan(73.6 - 1e-6);
    assertThat(point.price(JPN, MAGNET, YEAR)).isGreaterThan(46.45 - 1e-6);
  }

  @Test
  void lastStageThatNobodyInTheZoneMakesHasNoFloor() {
    var plan = new FloorPlan(OXIDE, 56, List.of(MAGNET), Set.of(JPN));
    var problem =
        Calibration.calibrate(WORLD, SmallWorld.year(), Horizon.LONG, SmallWorld.chain()).problem();
    var floored = CascadingFloors.set(plan, MarketSolver.solved(problem, Method.AUTO));
    // magnets take metal, which has no floor here
    assertThat(floored.problem().policies(Policy.VariableLevy.class)).hasSize(1);
  }

  @Test
  void floorsThatHoldSayWhatMagnetsCostTheZone() {
    assertThat(FLOORS.finding())
        .startsWith("Every floor holds: magnets cost the zone 46.4 USD/kg instead of 45.0, and");
    assertThat(FLOORS.scenario().floors()).hasSize(3).allMatch(floor -> floor.held());
  }

  @Test
  void changesAreAfterLessBefore() {
    var price =
        FLOORS.changes().stream()
            .filter(each -> each.kind().equals("price"))
            .filter(each -> each.what().equals("magnet-ndfeb in JPN"))
            .findFirst()
            .orElseThrow();
    assertThat(price.before()).isCloseTo(45, within(1e-5));
    assertThat(price.after()).isCloseTo(46.45, within(1e-5));
    assertThat(price.change()).isCloseTo(1.45, within(1e-5));
  }

  @Test
  void changesAreSortedWithinTheirKind() {
    assertThat(FLOORS.changes())
        .extracting(ChangeLine::kind)
        .isSorted()
        .contains("activity", "consumption", "flow", "price", "welfare");
    assertThat(FLOORS.changes().stream().filter(each -> each.kind().equals("flow")))
        .extracting(each -> -Math.abs(each.change()))
        .isSorted();
  }

  @Test
  void dearerMagnetsLeakIntoCarsAndTurbines() {
    // 2 kg a car, 600 kg/MW · 8 MW a turbine, each 1.45 dearer
    assertThat(FLOORS.goods())
        .extracting(each -> "%s %.2f".formatted(each.goods(), each.costPerUnit()))
        .containsExactly("battery-electric car 2.90", "direct-drive wind turbine of 8 MW 6960.00");
  }

  @Test
  void shareOfEstimatesCountsTheBaseYear() {
    // one use of 5 activities, 3 uses, 3 flows and 6 prices
    assertThat(FLOORS.shareOfEstimates()).isCloseTo(1 / 17.0, within(1e-12));
  }

  @Test
  void oxideFloorAloneLeaks() {
    var simulation = run(ShippedScenario.OXIDE_ONLY);
    assertThat(simulation.finding()).startsWith("The oxide floor of 56.0 USD/kg holds but leaks: ");
    assertThat(simulation.scenario().warnings()).anyMatch(each -> each.contains("it leaks"));
    double metal = imports(simulation.scenario(), METAL) - imports(simulation.baseline(), METAL);
    assertThat(metal).isPositive();
  }

  private static double imports(AnalysedMarket market, ProductId product) {
    return market.equilibrium().flow(Arc.defaultId(product, CHN, JPN), YEAR);
  }

  @Test
  void banStopsEveryFlow() {
    var simulation = run(ShippedScenario.EXPORT_BAN);
    for (ProductId product : List.of(OXIDE, METAL, MAGNET)) {
      assertThat(imports(simulation.scenario(), product)).isCloseTo(0, within(1e-9));
    }
    assertThat(simulation.finding()).startsWith("A ban takes magnets in the zone from 45.0 to ");
  }

  @Test
  void dominantExporterTakesTheLevy() {
    var simulation = run(ShippedScenario.DOMINANT_EXPORTER);
    var pocketed = simulation.scenario().pocketed().getFirst();
    assertThat(pocketed.coalition()).isEqualTo("China");
    assertThat(pocketed.dominantRevenue()).isLessThan(pocketed.competitiveRevenue());
    assertThat(pocketed.coalitionGain()).isPositive();
    assertThat(simulation.finding()).startsWith("The exporter pockets the levy, which collects ");
  }
}
