package forge.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.evidence.EvidenceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the documentation has a row of each kind, is sound and in its canonical form. */
class EvidenceExampleTest {

  static final Path EXAMPLE = Path.of("../docs/formats/evidence-example.csv");

  @Test
  void exampleIsSound() {
    var read = EvidenceFiles.read(EXAMPLE, EvidenceRows.NOW);

    assertThat(EvidenceRows.sentences(read)).isEmpty();
    assertThat(read.value().counts()).containsOnlyKeys(EvidenceKind.values());
  }

  @Test
  void exampleIsCanonical() throws IOException {
    var read = EvidenceFiles.read(EXAMPLE, EvidenceRows.NOW).value();

    // Canonical moments are in UTC, which the example is not, to show that it need not be.
    String canonical = EvidenceText.canonical(read.all());
    assertThat(canonical.lines().map(line -> line.replaceAll("2026-05-1[0-9]T[^,]*|2026-05-12", "")))
        .containsExactlyElementsOf(
            Files.readAllLines(EXAMPLE).stream()
                .map(line -> line.replaceAll("2026-05-1[0-9]T[^,]*|2026-05-12", ""))
                .toList());
  }
}
