package forge.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units against each other, as their definitions have it. */
class MassUnitTest {

  @ParameterizedTest
  @CsvSource({
    "st,  lb,  2000",
    "lt,  lb,  2240",
    "stu, lb,  20",
    "t,   kg,  1000",
    "mtu, kg,  10",
    "t,   mtu, 100",
    "kg,  g,   1000",
  })
  void oneHoldsSoManyOfAnother(String unit, String other, String count) {
    BigDecimal kilograms = unit(other).kilograms().multiply(new BigDecimal(count));
    assertThat(unit(unit).kilograms()).isEqualByComparingTo(kilograms);
  }

  /** A troy ounce is 480 grains, a pound 7,000. */
  @Test
  void poundAndOunceShareTheGrain() {
    assertThat(MassUnit.TROY_OUNCE.kilograms().multiply(BigDecimal.valueOf(7000)))
        .isEqualByComparingTo(MassUnit.POUND.kilograms().multiply(BigDecimal.valueOf(480)));
  }

  @Test
  void aPieceIsNoMass() {
    assertThat(MassUnit.EACH.mass()).isFalse();
    assertThat(MassUnit.GRAM.mass()).isTrue();
    assertThat(MassUnit.find("tonne")).isEmpty();
    assertThat(MassUnit.symbols()).contains("t", "each").doesNotHaveDuplicates();
  }

  private static MassUnit unit(String symbol) {
    return MassUnit.find(symbol).orElseThrow();
  }
}
