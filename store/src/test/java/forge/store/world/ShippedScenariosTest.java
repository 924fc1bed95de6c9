package forge.store.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.analysis.Progress;
import forge.market.baseyear.Reconciliation;
import forge.market.floors.FloorStatus;
import forge.market.scenario.ShippedScenario;
import forge.market.scenario.Simulation;
import forge.market.scenario.Simulator;
import forge.world.BaseYear;
import forge.world.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shipped scenario of the shipped world is certified and starts from the base year. */
class ShippedScenariosTest {

  private static final World WORLD = WorldLoader.shipped().value();
  private static final BaseYear YEAR = Reconciliation.of(WORLD).year();

  @ParameterizedTest
  @EnumSource(ShippedScenario.class)
  void isCertifiedAndFitsTheBaseYear(ShippedScenario scenario) {
    Simulation run =
        Simulator.run(WORLD, YEAR, scenario, Simulator.shippedZone(WORLD), Progress.NONE);
    assertThat(run.baseline().certificate().passed())
        .as("%s", run.baseline().certificate())
        .isTrue();
    assertThat(run.scenario().certificate().passed())
        .as("%s", run.scenario().certificate())
        .isTrue();
    assertThat(run.fit()).isNotEmpty();
    assertThat(run.fit())
        .allSatisfy(
            line -> assertThat(line.missPercent()).as("%s", line).isCloseTo(0, within(0.1)));
    assertThat(run.finding()).doesNotContain("n/a").doesNotContain("NaN");
    assertThat(run.scenario().floors()).allSatisfy(ShippedScenariosTest::assertCommonIsDefensible);
  }

  /** What all hold together, a member holds with the others' floors at that height. */
  private static void assertCommonIsDefensible(FloorStatus floor) {
    assertThat(floor.held() || floor.missing() > 0).isTrue();
    assertThat(floor.highestCommon()).as("%s", floor).isPositive();
    assertThat(floor.maximalDefensible()).as("%s", floor).isPositive();
  }
}
