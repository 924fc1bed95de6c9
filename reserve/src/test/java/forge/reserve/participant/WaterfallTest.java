package forge.reserve.participant;

import static org.assertj.core.api.Assertions.assertThat;

import forge.reserve.participant.Waterfall.Met;
import forge.reserve.participant.Waterfall.Recourse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A loss runs down the order of recourse that the charter names. */
class WaterfallTest {

  private static final Map<Recourse, BigDecimal> AVAILABLE =
      Map.of(
          Recourse.ENTRY_FEE, BigDecimal.valueOf(10),
          Recourse.ENTITLEMENT, BigDecimal.valueOf(50),
          Recourse.CAPITAL, BigDecimal.valueOf(100));

  @Test
  void theOrderIsData() {
    var feeFirst = new Waterfall(List.of(Recourse.ENTRY_FEE, Recourse.ENTITLEMENT));
    var capitalFirst = new Waterfall(List.of(Recourse.CAPITAL, Recourse.ENTRY_FEE));

    assertThat(feeFirst.meet(BigDecimal.valueOf(40), AVAILABLE))
        .containsExactly(
            new Met(Recourse.ENTRY_FEE, BigDecimal.valueOf(10)),
            new Met(Recourse.ENTITLEMENT, BigDecimal.valueOf(30)));
    assertThat(capitalFirst.meet(BigDecimal.valueOf(40), AVAILABLE))
        .containsExactly(new Met(Recourse.CAPITAL, BigDecimal.valueOf(40)));
  }

  @Test
  void whatNothingMeetsIsLeft() {
    var order = new Waterfall(List.of(Recourse.ENTRY_FEE, Recourse.PARTICIPANTS_FUND));

    assertThat(order.unmet(BigDecimal.valueOf(40), AVAILABLE)).isEqualByComparingTo("30");
  }
}
