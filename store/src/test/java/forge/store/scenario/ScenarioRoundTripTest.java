package forge.store.scenario;

import static forge.store.scenario.ScenarioTexts.WORLD;
import static forge.store.scenario.ScenarioTexts.read;
import static org.assertj.core.api.Assertions.assertThat;

import forge.market.scenario.Scenario;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A scenario that is written and read again is the same scenario. */
class ScenarioRoundTripTest {

  static List<String> names() {
    return ScenarioLibraryTest.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void shippedScenario(String name) {
    assertSameAgain(ScenarioFiles.shipped(name, WORLD).value());
  }

  @Property(tries = 200)
  void anyScenario(@ForAll("scenarios") Scenario scenario) {
    assertSameAgain(scenario);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    return AnyScenario.scenarios();
  }

  private static void assertSameAgain(Scenario scenario) {
    String text = ScenarioFiles.write(scenario);
    var again = read(text);

    assertThat(again.problems()).as(text).isEmpty();
    assertThat(again.value()).as(text).isEqualTo(scenario);
    assertThat(ScenarioFiles.write(again.value())).isEqualTo(text);
  }
}
