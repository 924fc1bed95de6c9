package forge.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

/** What a mass counts. */
class BasisTest {

  @Test
  void lithiumCarbonateEquivalentIsLithiumCarbonate() {
    assertThat(Basis.of("LCE")).isEqualTo(Basis.of("Li2CO3")).hasToString("Li2CO3");
    assertThat(factor("LCE", "Li")).isEqualByComparingTo("0.18785");
  }

  @Test
  void substancesAreContainedAndMaterialIsNot() {
    assertThat(Basis.of("gross").contained()).isFalse();
    assertThat(Basis.of("wet").contained()).isFalse();
    assertThat(Basis.of("REO").contained()).isTrue();
  }

  @Test
  void onlyStoichiometryJoinsBases() {
    assertThat(factor("gross", "gross")).isEqualByComparingTo("1");
    assertThat(factor("NdPr oxide", "NdPr oxide")).isEqualByComparingTo("1");
    assertThat(Basis.GROSS.stoichiometricFactor(Basis.WET)).isEmpty();
    assertThat(Basis.GROSS.stoichiometricFactor(Basis.of("Co"))).isEmpty();
    assertThat(Basis.of("REO").stoichiometricFactor(Basis.of("Nd2O3"))).isEmpty();
  }

  @Test
  void aBasisHasAName() {
    assertThatThrownBy(() -> Basis.of(" ")).hasMessageContaining("name of a substance");
  }

  private static BigDecimal factor(String from, String to) {
    return Basis.of(from)
        .stoichiometricFactor(Basis.of(to))
        .orElseThrow()
        .setScale(5, RoundingMode.HALF_UP);
  }
}
