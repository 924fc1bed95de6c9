package forge.store.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.measure.RuleSet;
import org.junit.jupiter.api.Test;

/** How rule sets differ, by labels and fields. */
class RuleSetDifferenceTest {

  private static final RuleSet SMALL = RuleTexts.read(RuleTexts.sound()).value();

  private static RuleSetDifference with(String passage, String change) {
    return RuleSetDifference.of(SMALL, RuleTexts.read(RuleTexts.with(passage, change)).value());
  }

  @Test
  void theSameRulesDoNotDiffer() {
    assertThat(RuleSetDifference.of(SMALL, SMALL).none()).isTrue();
    assertThat(with("duty: 5.5 %", "duty: 5.50 %").none()).isTrue();
  }

  @Test
  void aChangedDutyIsTold() {
    assertThat(with("duty: 5.5 %", "duty: 6 %").changed())
        .containsExactly(
            new RuleSetDifference.Changed("measures", "general", "duty", "5.5 %", "6 %"));
  }

  @Test
  void anotherLabelIsAMeasureAddedAndOneRemoved() {
    RuleSetDifference difference = with("label: quota", "label: other");

    assertThat(difference.added()).extracting(each -> each.label()).containsExactly("other");
    assertThat(difference.removed()).extracting(each -> each.label()).containsExactly("quota");
    assertThat(difference.changed()).isEmpty();
  }

  @Test
  void everySectionIsCompared() {
    assertThat(with("title: A small border", "title: A border").changed())
        .containsExactly(
            new RuleSetDifference.Changed("heading", "-", "title", "A small border", "A border"));
    assertThat(with("unknown-origin: refused", "unknown-origin: CHN").changed())
        .containsExactly(
            new RuleSetDifference.Changed("terms", "-", "unknown-origin", "refused", "CHN"));
    assertThat(with("compounds, other", "compounds").changed())
        .containsExactly(
            new RuleSetDifference.Changed(
                "goods",
                "2846.90.80 from 2020-01-01",
                "description",
                "Rare earth compounds, other",
                "Rare earth compounds"));
    assertThat(with("place: article 9}", "place: article 10}").changed())
        .extracting(RuleSetDifference.Changed::label)
        .containsExactly("zone-levy for remedy from 2026-01-01");
  }
}
