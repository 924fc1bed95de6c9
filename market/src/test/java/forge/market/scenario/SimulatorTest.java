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
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.Arc;
import forge.market.problem.Policy;
import forge.world.Validity;
import forge.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped questions asked of a small world: floors, findings and what moved. */
class SimulatorTest {

  private static final World WORLD = SmallWorld.world();
  private static final PeriodId YEAR = PeriodId.of("2024");
  private static final Set<EconomyId> ZONE = Set.of(JPN);
  private static final Measure.Floors LADDER = floors(List.of(METAL, MAGNET));
  private static final Simulation FLOORS = run(Horizon.LONG, LADDER);

  /** Oxide floored at the contract price of 56 USD/kg, further products at their minimum. */
  private static Measure.Floors floors(List<ProductId> next) {
    return new Measure.Floors(
        OXIDE,
        new Level.Cited("contract-floor-ndpr-oxide"),
        next,
        Measure.Instrument.BENCHMARK_LEVY,
        Double.POSITIVE_INFINITY);
  }

  private static Scenario scenario(Horizon horizon, Measure... measures) {
    var day = LocalDate.of(2024, 7, 1);
    var always = new Validity(LocalDate.of(2020, 1, 1), LocalDate.MAX);
    return new Scenario(
        "asked",
        "what is asked",
        "",
        horizon,
        day,
        Set.of(),
        Scenario.Zone.SHIPPED,
        Stream.of(measures).map(each -> new Scenario.Dated(each, always)).toList());
  }

  private static Simulation run(Horizon horizon, Measure... measures) {
    var run =
        Simulator.of(WORLD, SmallWorld.year()).run(scenario(horizon, measures), Progress.NONE);
    assertThat(run.certified()).isTrue();
    assertThat(run.parts()).hasSize(1);
    var simulation = run.parts().getFirst();
    assertThat(run.finding()).isEqualTo(simulation.finding());
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
  void whoHasLeftTheZoneIsNotInIt() {
    var zone = new Scenario.Zone(List.of("JPN", "CHN"), List.of("CHN"));
    var asked = scenario(Horizon.LONG);
    var left =
        new Scenario(
            asked.name(), "", "", asked.horizon(), asked.date(), Set.of(), zone, List.of());
    assertThat(Simulator.zone(WORLD, left)).containsExactly(JPN);
    assertThat(Simulator.zone(WORLD, asked)).containsExactly(JPN);
  }

  @Test
  void measuresHoldOnTheDayOfTheScenario() {
    var later = new Validity(LocalDate.of(2026, 1, 1), LocalDate.MAX);
    var asked = scenario(Horizon.LONG);
    var dated =
        new Scenario(
            asked.name(),
            "",
            "",
            asked.horizon(),
            asked.date(),
            Set.of(),
            asked.zone(),
            List.of(new Scenario.Dated(LADDER, later)));
    assertThat(dated.holding()).isEmpty();
  }

  /**
   * Metal in Japan takes 1.2 oxide at the floor 56 and 6.4 of its own: 73.6. Magnets take 0.4 metal
   * at that and 17 of their own: 46.44.
   */
  @Test
  void floorsCascadeByHand() {
    var floored = floored(LADDER);
    assertThat(floored.problem().policies(Policy.VariableLevy.class))
        .extracting(levy -> "%s %.2f".formatted(levy.product(), levy.floor()))
        .containsExactly("ndpr-oxide 56.00", "ndpr-metal 73.60", "magnet-ndfeb 46.44");
    var point = Solved.examined(floored);
    assertThat(point.price(JPN, OXIDE, YEAR)).isGreaterThan(56 - 1e-6);
    assertThat(point.price(JPN, METAL, YEAR)).isGreaterThan(73.6 - 1e-6);
    assertThat(point.price(JPN, MAGNET, YEAR)).isGreaterThan(46.44 - 1e-6);
  }

  @Test
  void lastStageWhoseInputHasNoFloorHasNone() {
    // magnets take metal, which has no floor here
    assertThat(floored(floors(List.of(MAGNET))).problem().policies(Policy.VariableLevy.class))
        .hasSize(1);
  }

  private static SolvedMarket floored(Measure.Floors ladder) {
    var baseline =
        Calibration.calibrate(WORLD, SmallWorld.year(), Horizon.LONG, SmallWorld.chain());
    var before = baseline.solved();
    var setting = new Setting(baseline, before.equilibrium(), ZONE);
    return PreparedScenario.cleared(setting, List.of(ladder), before);
  }

  @Test
  void floorsThatHoldSayWhatMagnetsCostTheZone() {
    assertThat(FLOORS.finding())
        .startsWith("Every floor holds: magnets costs the zone 46.4 USD/kg instead of 45.0, and");
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
    assertThat(price.after()).isCloseTo(46.44, within(1e-5));
    assertThat(price.change()).isCloseTo(1.44, within(1e-5));
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
    // 2 kg a car, 600 kg/MW · 8 MW a turbine, each 1.44 dearer
    assertThat(FLOORS.goods())
        .extracting(each -> "%s %.2f".formatted(each.goods(), each.costPerUnit()))
        .containsExactly("battery-electric car 2.88", "direct-drive wind turbine of 8 MW 6912.00");
  }

  @Test
  void shareOfEstimatesCountsTheBaseYear() {
    // one use of 5 activities, 3 uses, 3 flows and 6 prices
    assertThat(FLOORS.shareOfEstimates()).isCloseTo(1 / 17.0, within(1e-12));
  }

  @Test
  void oxideFloorAloneLeaks() {
    var simulation = run(Horizon.LONG, floors(List.of()));
    assertThat(simulation.finding())
        .startsWith(
            "Every floor holds: NdPr oxide costs the zone 56.0 USD/kg instead of 53.0; imports without"
                + " a floor grow (NdPr metal from outside goes from 20.0 to ");
    assertThat(simulation.scenario().warnings()).anyMatch(each -> each.contains("it leaks"));
    double metal = imports(simulation.scenario(), METAL) - imports(simulation.baseline(), METAL);
    assertThat(metal).isPositive();
  }

  private static double imports(AnalysedMarket market, ProductId product) {
    return market.equilibrium().flow(Arc.defaultId(product, CHN, JPN), YEAR);
  }

  @Test
  void banStopsEveryFlow() {
    var simulation = run(Horizon.SHORT, new Measure.Repeated("chn-japan-2026", 1));
    for (ProductId product : List.of(OXIDE, METAL, MAGNET)) {
      assertThat(imports(simulation.scenario(), product)).isCloseTo(0, within(1e-9));
    }
    assertThat(simulation.finding())
        .startsWith("magnets in the zone goes from 45.0 to 329 USD/kg (+631 %), and");
  }

  @Test
  void dominantExporterTakesTheLevy() {
    var simulation =
        run(Horizon.LONG, LADDER, new Measure.Dominance("China", MAGNET, new Side(List.of("CHN"))));
    var pocketed = simulation.scenario().pocketed().getFirst();
    assertThat(pocketed.coalition()).isEqualTo("China");
    assertThat(pocketed.dominantRevenue()).isLessThan(pocketed.competitiveRevenue());
    assertThat(pocketed.coalitionGain()).isPositive();
    assertThat(simulation.finding()).startsWith("The exporter pockets the levy, which collects ");
  }
}
