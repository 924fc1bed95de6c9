package forge.store.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.AssessmentVersion;
import forge.levy.assessment.Assessor;
import forge.levy.assessment.FirstSale;
import forge.levy.assessment.Result;
import forge.levy.assessment.VersionReason;
import forge.levy.assessment.VersionStatus;
import forge.levy.entry.Entry;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.RulePrices;
import forge.pricing.book.PriceBook;
import forge.store.entries.EntryFiles;
import forge.store.rules.RuleLibrary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AssessmentFilesTest {

  private static final Instant NOW = Instant.parse("2018-01-01T00:00:00Z");
  private static final RuleSet RULES = RuleLibrary.find("eu-solar-mip").orElseThrow().value();
  private static final Entry CELLS =
      EntryFiles.read(
              "e.json",
              """
              {"entry": "S-1", "destination": "NLD", "accepted": "2017-11-15", "goods": "8541.40.90",
               "origin": "CHN", "value": 19000, "value_basis": "CIF", "currency": "EUR",
               "net_mass_kg": 1200, "exporter": "Named Exporter", "quantities": {"KWT": 100}}
              """)
          .value()
          .orElseThrow();

  private static Assessment assessed(FirstSale sale) {
    var prices = new RulePrices(RULES.tables().series(), PriceBook.of(List.of()), NOW);
    var assessor =
        new Assessor(LevySchedule.compile(RULES, prices), (quota, each, asked) -> BigDecimal.ZERO);
    return ((Result.Assessed) assessor.assess(CELLS, sale)).assessment();
  }

  /** Declared at the minimum of 0.19 EUR/W, sold at 0.17: 2,000 EUR on an unaltered value. */
  private static String sold() {
    var sale = new FirstSale.Sold(new BigDecimal(17_000));
    AssessmentVersion first =
        AssessmentVersion.first(VersionStatus.PROVISIONAL, assessed(FirstSale.unknown()).charges());
    AssessmentVersion last =
        first.next(VersionStatus.FINAL, VersionReason.POST_IMPORT_SALE, assessed(sale).charges());
    return AssessmentText.json(assessed(sale), sale, Grounds.of(RULES, NOW), List.of(first, last));
  }

  @Test
  void aRecordReadsBackWhatItRestsOn() {
    Checked<Optional<Recorded>> read = AssessmentFiles.read("a.json", sold());
    assertThat(read.problems()).isEmpty();
    Recorded recorded = read.value().orElseThrow();
    assertThat(recorded.entry()).isEqualTo(CELLS);
    assertThat(recorded.sale()).isEqualTo(new FirstSale.Sold(new BigDecimal(17_000)));
    assertThat(recorded.asOf()).isEqualTo(NOW);
    assertThat(recorded.debt()).isEqualByComparingTo("2000.00");
    assertThat(recorded.versions()).hasSize(2);
    assertThat(recorded.version().deltas().getFirst().debt()).isEqualByComparingTo("2000.00");
  }

  @Test
  void aFirstSaleLeavesTheCustomsValue() {
    assertThat(assessed(FirstSale.unknown()).debt()).isEqualByComparingTo("0");
    Assessment after = assessed(new FirstSale.Sold(new BigDecimal(17_000)));
    assertThat(after.customsValue()).isEqualByComparingTo("19000");
    assertThat(after.debt()).isEqualByComparingTo("2000");
    Assessment higher = assessed(new FirstSale.Sold(new BigDecimal(25_000)));
    assertThat(higher.debt()).isEqualByComparingTo("0");
  }

  @Test
  void versionsThatDoNotFollowEachOtherAreRefused() {
    String broken = sold().replace("\"version\" : 2", "\"version\" : 3");
    assertThat(AssessmentFiles.read("a.json", broken).problems())
        .anyMatch(problem -> problem.rule().contains("do not follow"));
  }

  @Test
  void aRecordThatIsCutIsRefused() {
    String text = sold();
    assertThat(AssessmentFiles.read("a.json", text.substring(0, text.length() / 2)).value())
        .isEmpty();
  }
}
