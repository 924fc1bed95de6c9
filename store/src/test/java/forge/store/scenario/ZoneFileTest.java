package forge.store.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.store.world.WorldLoader;
import forge.world.Parties;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zone of one's own, as a file of codes. */
final class ZoneFileTest {

  private static final World WORLD = WorldLoader.shipped().value();

  @TempDir Path folder;

  private Checked<Set<EconomyId>> read(String text) throws IOException {
    var file = Files.writeString(folder.resolve("zone.csv"), text);
    return ZoneFile.read(file, ZoneFileTest::members);
  }

  private static Set<EconomyId> members(String code) {
    return WORLD.economies(new Parties(code, Set.of()));
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
  void everySeparatorButTheCommaIsAProblem() throws IOException {
    for (String line : Set.of("USA;JPN", "USA JPN", "USA\tJPN", "USA|JPN", "USA/JPN", "USA,JPN")) {
      assertThat(read("EU27\n" + line + "\n").problems())
          .as(line)
          .extracting(Problem::line)
          .containsExactly(2);
    }
  }

  @Test
  void anEmptyFirstColumnIsAProblem() throws IOException {
    assertThat(read("EU27\n,JPN\n").problems()).isNotEmpty();
  }

  @Test
  void aLineThatIsNotTextIsToldWithItsNumber() throws IOException {
    var file = Files.write(folder.resolve("bytes.csv"), new byte[] {'J', 'P', 'N', 10, -1, -2});
    var zone = ZoneFile.read(file, ZoneFileTest::members);
    assertThat(zone.problems()).extracting(Problem::line).containsExactly(2);
  }

  @Test
  void anEmptyFileIsNoZone() throws IOException {
    assertThat(read("economy\n").problems())
        .extracting(Problem::rule)
        .containsExactly("the file names no economy");
  }

  @Test
  void aFileThatIsNotThereIsToldAsThat() {
    var zone = ZoneFile.read(folder.resolve("none.csv"), _ -> Set.of());
    assertThat(zone.problems())
        .extracting(Problem::rule)
        .containsExactly("the file cannot be read");
  }
}
