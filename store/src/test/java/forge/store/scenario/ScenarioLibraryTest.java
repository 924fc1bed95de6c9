package forge.store.scenario;

import static forge.store.scenario.ScenarioTexts.WORLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that comes with Forge reads without a problem in the world that comes with it. */
class ScenarioLibraryTest {

  static List<String> names() {
    return ScenarioFiles.shipped().stream().map(ScenarioOffer::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isClean(String name) {
    var scenario = ScenarioFiles.shipped(name, WORLD);

    assertThat(scenario.problems()).isEmpty();
    assertThat(scenario.value().name()).isEqualTo(name);
    assertThat(scenario.value().holding()).isNotEmpty();
  }

  @Test
  void offersSayWhatIsDoneAndAsked() {
    assertThat(ScenarioFiles.shipped())
        .allSatisfy(offer -> assertThat(offer.title()).hasSizeBetween(10, 120))
        .allSatisfy(offer -> assertThat(offer.question()).contains("?").hasSizeLessThan(300));
  }

  @Test
  void theIndexNamesEveryFileOnce() throws IOException {
    try (var files = Files.list(Path.of("../market/src/main/resources/forge/scenarios"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(file -> file.endsWith(".yaml"))
          .map(file -> file.replace(".yaml", ""))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  @Test
  void exampleOfTheFormatIsClean() {
    var read = ScenarioFiles.read(Path.of("../docs/formats/scenario-example.yaml"), WORLD);

    assertThat(read.problems()).isEmpty();
    assertThat(read.value().measures()).hasSizeGreaterThanOrEqualTo(14);
  }
}
