package forge.levy.expression;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.entry.DutyUnit;
import org.junit.jupiter.api.Test;

/** A rate is fixed again when it moves by more than the step, or returns to nothing. */
final class RefixingTest {

  private static final String RULE = "REFIX(GAP(157.03 EUR / TNE, SERIES(cif)), STEP 5 EUR / TNE)";

  private static SentenceFacts facts() {
    return SentenceFacts.of("0", "EUR")
        .quantity("1", DutyUnit.TNE)
        .series("cif", "2017-08-01", "150 EUR / TNE")
        .series("cif", "2017-08-02", "145 EUR / TNE")
        .series("cif", "2017-08-03", "144.99 EUR / TNE")
        .series("cif", "2017-08-04", "147 EUR / TNE")
        .series("cif", "2017-08-05", "160 EUR / TNE")
        .series("cif", "2017-08-06", "154 EUR / TNE");
  }

  @Test
  void theFirstPriceFixesIt() {
    assertThat(facts().on("2017-08-01").amount(RULE)).isEqualTo("7.03");
  }

  @Test
  void aMoveOfTheStepDoesNot() {
    assertThat(facts().on("2017-08-02").amount(RULE)).isEqualTo("7.03");
  }

  @Test
  void aMoveOfMoreThanTheStepDoes() {
    assertThat(facts().on("2017-08-03").amount(RULE)).isEqualTo("12.04");
    assertThat(facts().on("2017-08-04").amount(RULE)).isEqualTo("12.04");
  }

  @Test
  void theReturnToNothingDoes() {
    assertThat(facts().on("2017-08-05").amount(RULE)).isEqualTo("0");
    assertThat(facts().on("2017-08-06").amount(RULE)).isEqualTo("0");
  }

  @Test
  void beforeTheFirstPriceThereIsNone() {
    assertThat(facts().on("2017-07-31").amount(RULE)).contains("is known by 2017-07-31");
  }
}
