package forge.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees of steps. */
class ExplanationTest {

  @Test
  void aStepMayRestOnASourceAndHoldOthers() {
    Explanation step =
        Explanation.of("mean", "5").from("rule 3").with(Explanation.of("first figure", "4"));
    assertThat(step.source()).isEqualTo("rule 3");
    assertThat(step.parts()).containsExactly(Explanation.of("first figure", "4"));
    assertThat(step.with(Explanation.of("second figure", "6")).parts()).hasSize(2);
    assertThat(step.parts()).hasSize(1);
  }

  @Test
  void itsPartsDoNotChangeAfterwards() {
    var parts = new ArrayList<>(List.of(Explanation.of("first", "1")));
    Explanation step = Explanation.of("sum", "1", parts);
    parts.clear();
    assertThat(step.parts()).hasSize(1);
  }

  @Test
  void aStepSaysWhatWasDone() {
    assertThatThrownBy(() -> Explanation.of(" ", "5")).hasMessageContaining("says what was done");
  }
}
