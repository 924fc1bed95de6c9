package forge.store.entries;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.entry.Content;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.EvidenceGrade;
import forge.world.Stage;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EntryFilesTest {

  private static final String ENTRY =
      """
      {
        "entry": "E-1", "destination": "GBR", "accepted": "2026-06-15", "goods": "22083030",
        "value": 300.10, "value_basis": "CIF", "currency": "GBP", "net_mass_kg": "45",
        "quantities": {"ASV": 40, "LTR": 45},
        "contents": {"Co": {"kg": 1, "value": 33.5}, "Li": {"kg": 0.25}},
        "stages": {"mine": {"in": "COD", "evidence": "verified"}, "refined": {"in": "FI"}},
        "documents": ["N851", "Y951"], "related": true
      }
      """;

  @Test
  void aDocumentHoldsSeveralQuantitiesContentsAndStages() {
    Checked<Optional<Entry>> read = EntryFiles.read("e.json", ENTRY);
    assertThat(read.problems()).isEmpty();
    Entry entry = read.value().orElseThrow();
    assertThat(entry.goods().find(DutyUnit.Dimension.STRENGTH)).contains(new BigDecimal(40));
    assertThat(entry.goods().find(DutyUnit.Dimension.VOLUME)).contains(new BigDecimal(45));
    assertThat(entry.goods().find(DutyUnit.Dimension.MASS)).contains(new BigDecimal(45));
    assertThat(entry.goods().find(Basis.of("Co"), Content.Figure.VALUE))
        .contains(new BigDecimal("33.5"));
    assertThat(entry.origins().at(Stage.MINE).grade()).isEqualTo(EvidenceGrade.VERIFIED);
    assertThat(entry.origins().at(Stage.REFINED).grade()).isEqualTo(EvidenceGrade.DECLARED);
    assertThat(entry.declaration().documents()).containsExactly("N851", "Y951");
    assertThat(entry.parties().related()).isTrue();
  }

  @Test
  void problemsNameTheirLines() {
    String bad = ENTRY.replace("300.10", "\"300,10\"").replace("\"kg\": 1,", "\"kg\": 46,");
    assertThat(EntryFiles.read("e.json", bad.replace("related", "relatd")).problems())
        .extracting(Problem::line, Problem::field)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, "value"),
            org.assertj.core.groups.Tuple.tuple(5, "contents.Co.kg"),
            org.assertj.core.groups.Tuple.tuple(7, "relatd"));
  }

  @Test
  void aFileThatIsCutIsRefused() {
    Checked<Optional<Entry>> read = EntryFiles.read("e.json", ENTRY.substring(0, 150));
    assertThat(read.value()).isEmpty();
    assertThat(read.problems()).isNotEmpty();
  }

  @Test
  void aMassIsNoSupplementaryQuantity() {
    String twice = ENTRY.replace("\"LTR\": 45", "\"TNE\": 1, \"LTR\": 45, \"HLT\": 1");
    assertThat(EntryFiles.read("e.json", twice).problems())
        .extracting(Problem::field)
        .containsExactly("quantities.TNE", "quantities.HLT");
  }
}
