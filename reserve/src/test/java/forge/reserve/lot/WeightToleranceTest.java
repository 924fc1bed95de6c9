package forge.reserve.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warrant of 25 t is good from 24.5 to 25.5 t. */
class WeightToleranceTest {

  @ParameterizedTest
  @CsvSource({"24.5,true", "25.5,true", "24.499999,false", "25.500001,false", "25,true"})
  void twoPartsInAHundredEitherWay(BigDecimal weighed, boolean holds) {
    assertThat(WeightTolerance.WARRANT.holds(new BigDecimal("25"), weighed)).isEqualTo(holds);
  }
}
