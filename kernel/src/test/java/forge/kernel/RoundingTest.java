package forge.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding of money. */
class RoundingTest {

  @ParameterizedTest
  @CsvSource({"-0.015, -2", "-0.005, -1", "-0.001, 0", "0.005, 1", "0.011, 1", "0.015, 2"})
  void halfACentGoesAwayFromZero(String amount, String cents) {
    assertThat(Rounding.halfUp(2).of(new BigDecimal(amount)))
        .isEqualTo(new BigDecimal(cents).movePointLeft(2));
  }

  @ParameterizedTest
  @CsvSource({
    "HALF_EVEN, 2.5,  2",
    "HALF_EVEN, 3.5,  4",
    "UP,        2.1,  3",
    "UP,       -2.1, -3",
    "DOWN,     -2.9, -2",
    "CEILING,  -2.9, -2",
    "FLOOR,    -2.1, -3",
  })
  void otherModesAreNamed(Rounding.Mode mode, String amount, String rounded) {
    assertThat(new Rounding(0, mode).of(new BigDecimal(amount))).isEqualByComparingTo(rounded);
  }

  /** 1/3 to 0.33, and 2/3000 to 0.001 in one step, not by way of 0.00067. */
  @Test
  void aQuotientIsRoundedOnce() {
    assertThat(Rounding.halfUp(2).quotient(BigDecimal.ONE, BigDecimal.valueOf(3)))
        .isEqualByComparingTo("0.33");
    assertThat(Rounding.halfUp(1).quotient(BigDecimal.valueOf(449), BigDecimal.valueOf(1000)))
        .isEqualByComparingTo("0.4");
  }

  @Test
  void negativeDecimalsRoundToTens() {
    assertThat(Rounding.halfUp(-1).of(new BigDecimal("7165"))).isEqualByComparingTo("7170");
    assertThat(Rounding.halfUp(-1).step()).isEqualByComparingTo("10");
    assertThat(Rounding.halfUp(2).step()).isEqualByComparingTo("0.01");
  }

  @Test
  void thereAreAtMostTwelveDecimals() {
    assertThatThrownBy(() -> Rounding.halfUp(13)).hasMessageContaining("-12 and 12");
  }
}
