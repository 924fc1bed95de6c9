package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code forge origin} on the shipped examples: verdict, calculation, exit codes, refusals. */
class OriginCommandTest {

  private static final String EXAMPLES = "../docs/examples/origin/";

  @TempDir private Path folder;

  private static Captured run(String... arguments) {
    return Captured.run(Fakes.engines(), arguments);
  }

  private static Captured example(String name, String... more) {
    var arguments = new ArrayList<>(List.of("origin", EXAMPLES + name + ".yaml"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void theChairDoesNotOriginateAndTheFiguresAreShown() {
    Captured text = example("nafta-chair");
    assertThat(text.code()).isEqualTo(ExitCode.DONE);
    assertThat(text.out())
        .contains("does not originate in MEX")
        .contains("TV = 10.00")
        .contains("VNM = 4.10")
        .contains("5.90 / 10.00 = 59.00 %");
    assertThat(text.out().lines()).allMatch(line -> line.length() <= 100);
    var origin = (Map<?, ?>) JsonText.parse(example("nafta-chair", "--json").out()).get("origin");
    assertThat(origin.get("verdict")).isEqualTo("does-not-originate");
    assertThat(origin.get("valueContents").toString())
        .contains("percent=59.0")
        .contains("met=false");
  }

  @Test
  void theMagnetOriginatesAndItsStagesAreFollowed() {
    Captured text = example("magnet-by-stages");
    assertThat(text.code()).isEqualTo(ExitCode.DONE);
    assertThat(text.out())
        .contains("The good originates in JPN")
        .contains("unknown, treated as CHN")
        .contains("JPN, certified (non-preferential)");
  }

  @Test
  void theBatteryFallsShortAndADefaultStandsIn() {
    Captured text = example("battery-minerals");
    assertThat(text.code()).isEqualTo(ExitCode.DONE);
    assertThat(text.out())
        .contains("aluminium in scope: not met.")
        .contains("critical minerals from the zone: met.")
        .contains("1440.00 / 1920.00 = 75.00 %");
  }

  @Test
  void theMassBalanceNamesTheBatchThatIsUsedUp() {
    Captured text = example("mass-balance");
    assertThat(text.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
    assertThat(text.out())
        .contains("Claimed 40 of at most 40.")
        .contains("batch W-0 is used up already by claim 2025-118");
  }

  @ParameterizedTest
  @CsvSource({
    "nafta-chair, origin",
    "magnet-by-stages, origin",
    "battery-minerals, content",
    "mass-balance, massBalance"
  })
  void jsonIsOneDocumentWithItsExplanation(String name, String key) {
    Captured json = example(name, "--json");
    assertThat(JsonText.parse(json.out()).get(key).toString()).contains("explanation=");
    assertThat(json.code()).isEqualTo(example(name).code());
  }

  @Test
  void whatIsNotStatedIsNotDeterminable() throws IOException {
    String chair = Files.readString(Path.of(EXAMPLES + "nafta-chair.yaml"));
    Path silent = folder.resolve("silent.yaml");
    Files.writeString(silent, chair.replace("value: 4.10, ", ""));
    Captured run = run("origin", silent.toString());
    assertThat(run.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
    assertThat(run.out())
        .contains("The origin cannot be determined:")
        .contains("the value of materials from outside is not stated");
  }

  @Test
  void badInputNamesEveryProblem() throws IOException {
    String chair = Files.readString(Path.of(EXAMPLES + "nafta-chair.yaml"));
    Path bad = folder.resolve("bad.yaml");
    Files.writeString(bad, chair.replace("MEX", "MEXICO").replace(">= 60", "=> 60"));
    Captured run = run("origin", bad.toString());
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Captured run = run("origin", folder.resolve("none.yaml").toString());
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.err()).contains("there is no such file");
  }
}
