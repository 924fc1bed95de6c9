package forge.reserve.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Amounts as they are read from what someone wrote. */
class FieldsTest {

  @Test
  void anAmountWithMoreDigitsThanAnythingHasIsAFlaw() {
    for (String text : new String[] {"1e2147483647", "1e-2147483647", "1e61", "9".repeat(61)}) {
      Fields fields = Fields.none().put("quantity", text);
      assertThat(fields.decimal("quantity")).isEqualTo(BigDecimal.ZERO);
      assertThat(fields.flaws()).hasSize(1);
      assertThat(fields.flaws().getFirst().rule()).isEqualTo("has more than 60 digits");
    }
    assertThat(Fields.none().put("quantity", "1e6").grams("quantity")).isEqualTo(1_000_000_000L);
  }
}
