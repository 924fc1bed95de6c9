package forge.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zone of one's own, as a file of codes. */
final class ZoneFileTest {

  @TempDir Path folder;

  private Checked<Set<EconomyId>> read(String text) throws IOException {
    var file = Files.writeString(folder.resolve("zone.csv"), text);
    return new ZoneFile(file, new ShippedWorld()::members).read();
  }

  @Test
  void namesEconomiesAndGroups() throws IOException {
    var zone = read("economy,since\nJPN,2026-02-04\n\n# Europe\nEU27 # all\n");
    assertThat(zone.problems()).isEmpty();
    assertThat(zone.value())
        .contains(EconomyId.of("JPN"), EconomyId.of("DEU"))
        .doesNotContain(EconomyId.of("CHN"));
  }

  @Test
  void everyUnknownCodeIsTold() throws IOException {
    assertThat(read("JPN\nXXX\nYYY\n").problems())
        .extracting(Problem::line, Problem::value)
        .containsExactly(tuple(2, "XXX"), tuple(3, "YYY"));
  }

  @Test
  void anEmptyFileIsNoZone() throws IOException {
    assertThat(read("economy\n").problems())
        .extracting(Problem::rule)
        .containsExactly("the file names no economy");
  }

  @Test
  void aFileThatIsNotThereIsToldAsThat() {
    var zone = new ZoneFile(folder.resolve("none.csv"), _ -> Set.of()).read();
    assertThat(zone.problems())
        .extracting(Problem::rule)
        .containsExactly("the file cannot be read");
  }
}
