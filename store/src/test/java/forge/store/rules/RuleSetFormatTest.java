package forge.store.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.levy.entry.GoodsCode;
import forge.levy.expression.DutySentence;
import forge.levy.measure.Area;
import forge.levy.measure.Condition;
import forge.levy.measure.Measure;
import forge.levy.measure.RuleSet;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of a rule set mean. */
class RuleSetFormatTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private static RuleSet small() {
    var read = RuleTexts.read(RuleTexts.sound());
    assertThat(read.problems()).isEmpty();
    return read.value();
  }

  private static Measure measure(String label) {
    return small().measures().stream()
        .filter(each -> each.id().text().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void measureTakesWhatFilesHaveInCommon() {
    Measure general = measure("general");

    assertThat(general.scope().goods()).containsExactly(GoodsCode.of("2846.90"));
    assertThat(general.scope().origin().area()).isEqualTo(Area.ERGA_OMNES.id());
    assertThat(general.duty()).isEqualTo(DutySentence.of("5.5 %"));
    assertThat(general.source().toString()).isEqualTo("ACT, article 1");
    assertThat(general.findBase()).isEmpty();
  }

  @Test
  void measureSaysItsOwn() {
    Measure preference = measure("preference");

    assertThat(preference.scope().origin().area()).isEqualTo("zone");
    assertThat(preference.condition()).isEqualTo(new Condition.Preference());
    assertThat(preference.exceptionTo()).isEqualTo("general");
    assertThat(measure("quota").scope().quota()).isEqualTo("09.0001");
  }

  @Test
  void areasAreMembersOrAllOthers() {
    List<Area> areas = small().vocabulary().areas();
    Area zone = areas.get(0);
    Area outside = areas.get(1);

    assertThat(zone.covers(EconomyId.of("JPN"), DAY)).isTrue();
    assertThat(zone.covers(EconomyId.of("JPN"), LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(outside.covers(EconomyId.of("JPN"), DAY)).isFalse();
    assertThat(outside.covers(EconomyId.of("CHN"), DAY)).isTrue();
    assertThat(areas).contains(Area.ERGA_OMNES);
  }

  @Test
  void trancheWithoutDrawingIsWhole() {
    var tranches = small().vocabulary().quotas().getFirst().tranches();

    assertThat(tranches.get(0).balance()).isEqualByComparingTo("989.5");
    assertThat(tranches.get(1).drawn()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void canonicalTextReadsBackTheSame(@TempDir Path folder) throws Exception {
    RuleSet small = small();
    RuleSetFiles.write(small, folder);
    var again = RuleSetFiles.read(folder);

    assertThat(again.problems()).isEmpty();
    assertThat(RuleSetText.canonical(again.value())).isEqualTo(RuleSetText.canonical(small));
    assertThat(RuleSetFiles.hash(again.value())).isEqualTo(RuleSetFiles.hash(small));
  }

  @Test
  void canonicalTextOfAMeasureIsOneLine() {
    assertThat(RuleSetText.files(small()).get("measures.yaml"))
        .contains(
            "\n  - {label: general, type: mfn, goods: [\"2846.90\"], area: \"1011\", from:"
                + " 2026-01-01, duty: \"5.5 %\", act: ACT, place: \"article 1\"}\n");
  }

  @Test
  void anotherDutyIsAnotherHash() {
    RuleSet other = RuleTexts.read(RuleTexts.with("5.5 %", "5.6 %")).value();

    assertThat(RuleSetFiles.hash(other)).isNotEqualTo(RuleSetFiles.hash(small()));
    assertThat(RuleSetFiles.hash(RuleTexts.read(RuleTexts.with("5.5 %", "5.50 %")).value()))
        .isEqualTo(RuleSetFiles.hash(small()));
  }
}
