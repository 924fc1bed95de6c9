package forge.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What compounds weigh, and how much of an element is in them. */
class FormulaTest {

  /** 2·6.94 + 12.011 + 3·15.999. */
  @Test
  void theMolarMassIsTheSumOfTheAtoms() {
    assertThat(formula("Li2CO3").molarMass()).isEqualByComparingTo("73.888");
    assertThat(formula("Li2CO3").atoms()).hasToString("{C=1, Li=2, O=3}");
  }

  @Test
  void waterAndGroupsAreWrittenInSeveralWays() {
    assertThat(formula("LiOH·H2O").molarMass()).isEqualByComparingTo("41.962");
    assertThat(formula("LiOH*H2O").molarMass()).isEqualByComparingTo("41.962");
    assertThat(formula("CoSO4·7H2O").atoms()).isEqualTo(formula("CoSO4(H2O)7").atoms());
    assertThat(formula("(NH4)10(W12O41)·5H2O").atoms()).hasToString("{H=50, N=10, O=46, W=12}");
    assertThat(formula("Ca(Mg(CO3)2)").atoms()).hasToString("{C=2, Ca=1, Mg=1, O=6}");
  }

  /** Five figures of contents as the trade uses them. One tonne of lithium is 5.323 t LCE. */
  @ParameterizedTest
  @CsvSource({
    "Li2CO3,   Li,     0.18785",
    "Li,       Li2CO3, 5.32334",
    "LiOH·H2O, Li2CO3, 0.88042",
    "LiOH,     Li2CO3, 1.54274",
    "Li2O,     Li2CO3, 2.47291",
    "WO3,      W,      0.79297",
    "Co3O4,    Co,     0.73423",
    "Sb2O3,    Sb,     0.83535",
    "Nd2O3,    Nd,     0.85735",
    "Nb2O5,    Nb,     0.69905",
    "V2O5,     V,      0.56017",
    "CoSO4·7H2O, Co,   0.20966",
  })
  void contentsAreThoseOfTheTrade(String from, String to, String factor) {
    BigDecimal found = formula(from).massOf(formula(to)).orElseThrow();
    assertThat(found.setScale(5, RoundingMode.HALF_UP)).isEqualByComparingTo(factor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "2", "(", ")", "()", "H()", "(H2O", "H2O)", "H2O·", "·H2O", "h2o", "Xx", "Li2 CO3",
        "Li0", "0H2O", "(H2O)0", "Li-2", "Li2.5", "REO", "NdPr oxide", "Li123456", "Li２",
        "(H99999)99999", "((H9999)9999)9999"
      })
  void whatIsNoFormulaIsNone(String text) {
    assertThat(Formula.find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NdPr,    Nd", // two elements that are paid for
    "CO2,     Co", // none
    "Na2WO4,  W",
    "WO3,     Co3O4",
  })
  void compoundsWithoutOneCommonElementDoNotConvert(String from, String to) {
    assertThat(formula(from).massOf(formula(to))).isEmpty();
  }

  @Test
  void thereAndBackIsOne() {
    BigDecimal there = formula("Co3O4").massOf(formula("Co")).orElseThrow();
    BigDecimal back = formula("Co").massOf(formula("Co3O4")).orElseThrow();
    assertThat(there.multiply(back).subtract(BigDecimal.ONE).abs()).isLessThan(new BigDecimal("1e-32"));
  }

  private static Formula formula(String text) {
    return Formula.find(text).orElseThrow();
  }
}
