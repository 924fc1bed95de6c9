package forge.store.evidence;

import static forge.store.evidence.EvidenceRows.NOW;
import static forge.store.evidence.EvidenceRows.read;
import static forge.store.evidence.EvidenceRows.sentences;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.kernel.Checked;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written reads back as the same evidence, and the same evidence is one text. */
class EvidenceRoundTripTest {

  @TempDir private Path folder;

  @Provide
  Arbitrary<List<Evidence>> evidence() {
    return AnyEvidence.lists();
  }

  @Property(tries = 300)
  void canonicalTextReadsBackToTheSameEvidence(@ForAll("evidence") List<Evidence> pieces) {
    Checked<EvidenceSet> read = read(EvidenceText.canonical(pieces));

    assertThat(sentences(read)).isEmpty();
    assertThat(read.value().all()).isEqualTo(EvidenceSet.of(pieces).all());
  }

  @Property(tries = 300)
  void canonicalTextOfWhatWasReadIsTheSameToTheByte(@ForAll("evidence") List<Evidence> pieces) {
    String canonical = EvidenceText.canonical(pieces);

    assertThat(EvidenceText.canonical(read(canonical).value().all())).isEqualTo(canonical);
  }

  @Property(tries = 100)
  void orderDoesNotCount(@ForAll("evidence") List<Evidence> pieces, @ForAll long seed) {
    var shuffled = new ArrayList<>(pieces);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(EvidenceText.canonical(shuffled)).isEqualTo(EvidenceText.canonical(pieces));
  }

  @Property(tries = 20)
  void parquetAndCsvHoldTheSame(@ForAll("evidence") List<Evidence> pieces) throws IOException {
    Path some = Files.createTempDirectory("evidence");
    Path csv = some.resolve("e.csv");
    Path parquet = some.resolve("e.parquet");
    EvidenceFiles.write(csv, pieces);
    EvidenceFiles.write(parquet, pieces);

    assertThat(Files.readString(csv)).isEqualTo(EvidenceText.canonical(pieces));
    Checked<EvidenceSet> read = EvidenceFiles.read(parquet, NOW);
    assertThat(sentences(read)).isEmpty();
    assertThat(read.value().all()).isEqualTo(EvidenceFiles.read(csv, NOW).value().all());
    Files.delete(csv);
    Files.delete(parquet);
    Files.delete(some);
  }

  @Test
  void rowsAndColumnsInAnyOrderAndInSeveralFilesAreOneSet() throws IOException {
    List<Evidence> whole = EvidenceFiles.read(EvidenceExampleTest.EXAMPLE, NOW).value().all();
    int half = whole.size() / 2;
    EvidenceFiles.write(folder.resolve("z.parquet"), whole.subList(0, half));
    EvidenceFiles.write(folder.resolve("a.csv"), whole.subList(half, whole.size()));
    Path csv = folder.resolve("a.csv");
    // The first column, ids, is put last.
    List<String> lines =
        Files.readAllLines(csv).stream()
            .map(
                line ->
                    line.substring(line.indexOf(',') + 1)
                        + ","
                        + line.substring(0, line.indexOf(',')))
            .toList();
    Files.write(csv, lines.reversed().stream().filter(line -> !line.endsWith(",id")).toList());
    Files.writeString(csv, lines.getFirst() + "\n" + Files.readString(csv));

    Checked<EvidenceSet> read = EvidenceFiles.read(folder, NOW);

    assertThat(sentences(read)).isEmpty();
    assertThat(read.value().all()).isEqualTo(whole);
  }

  @Test
  void oneNumberHasOneForm() {
    String row =
        EvidenceRows.with(EvidenceRows.TRADE, "price=0106.2500;quantity=20.0;tax_inside=0.130");
    Evidence trade = read(EvidenceRows.csv(row)).value().all().getFirst();

    assertThat(EvidenceText.canonical(List.of(trade)))
        .contains(",106.25,,,USD,")
        .contains(",20,t,")
        .contains(",0.13,");
  }

  @Test
  void momentsAreWrittenInUtcAndDefaultsStayEmpty() {
    String late = EvidenceRows.with(EvidenceRows.RATE, "received=2026-05-29T16:00:00+01:00");
    String atOnce = EvidenceRows.with(EvidenceRows.RATE, "id=X2;received=2026-05-18;influenced=no");
    Checked<EvidenceSet> read = read(EvidenceRows.csv(late, atOnce));

    assertThat(EvidenceText.canonical(read.value().all()))
        .contains("X1,exchange-rate,,2026-05-18,2026-05-29T15:00:00Z,7.1234,")
        .contains("X2,exchange-rate,,2026-05-18,,7.1234,")
        .endsWith(",USD,FED-H10,,,\n");
  }

  @Test
  void oneIdTwiceCannotBeWritten() {
    Evidence one = read(EvidenceRows.csv(EvidenceRows.TRADE)).value().all().getFirst();

    assertThatThrownBy(() -> EvidenceText.canonical(List.of(one, one)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Evidence T1 stands twice; an id names one piece");
  }
}
