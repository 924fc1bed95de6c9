package forge.store.scenario;

import static forge.store.scenario.ScenarioTexts.WORLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import forge.market.analysis.Progress;
import forge.market.baseyear.Reconciliation;
import forge.market.scenario.ScenarioRun;
import forge.market.scenario.Simulation;
import forge.market.scenario.Simulator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that comes with Forge is certified and starts from the base year. */
class ShippedScenariosTest {

  private static final Simulator SIMULATOR =
      Simulator.of(WORLD, Reconciliation.of(WORLD).year()).quick();

  static List<String> names() {
    return ScenarioFiles.shipped().stream().map(ScenarioOffer::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isCertifiedAndFitsTheBaseYear(String name) {
    var scenario = ScenarioFiles.shipped(name, WORLD).value();
    ScenarioRun run = SIMULATOR.run(scenario, Progress.NONE);
    assertThat(run.finding()).doesNotContain("n/a").doesNotContain("NaN");
    for (Simulation part : run.parts()) {
      var before = part.baseline().certificate();
      var after = part.scenario().certificate();
      assertThat(before.passed()).as("%s: %s", part.title(), before).isTrue();
      assertThat(after.passed()).as("%s: %s", part.title(), after).isTrue();
      assertThat(part.finding()).doesNotContain("n/a").doesNotContain("NaN");
      assertThat(part.fit())
          .isNotEmpty()
          .allSatisfy(
              line -> assertThat(line.missPercent()).as("%s", line).isCloseTo(0, within(0.1)));
    }
  }
}
