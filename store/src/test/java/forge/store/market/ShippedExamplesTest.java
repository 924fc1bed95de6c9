package forge.store.market;

import static org.assertj.core.api.Assertions.assertThat;

import forge.store.MarketFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every market file that is shipped reads without a problem or a warning. */
class ShippedExamplesTest {

  static List<Path> files() throws IOException {
    try (var examples = Files.list(Path.of("../docs/examples"))) {
      return Stream.concat(examples, Stream.of(Path.of("../docs/formats/market-example.yaml")))
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isClean(Path file) {
    MarketReading reading = MarketFiles.inspect(file);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings()).isEmpty();
  }
}
