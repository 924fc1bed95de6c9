package forge.reserve.order;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may release what for which purpose, and how soon. */
class ReleaseRulesTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-02");
  private static final ReleaseRules RULES =
      new ReleaseRules(List.of(PartyId.of("Board")), List.of("emergency", "market"), 30, 8);

  private static ReleaseOrder order(String id, String by, String purpose, Urgency urgency) {
    return new ReleaseOrder(
        id,
        new Mandate(PartyId.of(by), "exports licensed", purpose, DAY.plusDays(45)),
        urgency,
        new ReleaseOrder.What(ProductId.of("ga-metal"), 1000, PartyId.of("Maker")),
        DAY);
  }

  @Test
  void theClockRunsThirtyDaysAndEightInAnEmergency() {
    ReleaseOrder normal = order("R-1", "Board", "market", Urgency.NORMAL);
    ReleaseOrder fast = order("R-2", "Board", "emergency", Urgency.EMERGENCY);

    assertThat(RULES.due(normal)).isEqualTo("2026-04-01");
    assertThat(RULES.due(fast)).isEqualTo("2026-03-10");
    assertThat(clock(fast, DAY.plusDays(8), DAY)).isEqualTo("delivered in time");
    assertThat(clock(fast, DAY.plusDays(9), DAY)).isEqualTo("delivered late");
    assertThat(RULES.clock(fast, Optional.empty(), DAY.plusDays(9)).state()).hasToString("late");
    assertThat(RULES.clock(fast, Optional.empty(), DAY.plusDays(8)).state()).hasToString("running");
  }

  private static String clock(ReleaseOrder order, LocalDate delivered, LocalDate today) {
    return RULES.clock(order, Optional.of(delivered), today).state().toString();
  }

  @Test
  void onlyAnAuthorityOrders() {
    assertThat(RULES.refusal(order("R", "Trader", "market", Urgency.NORMAL), List.of(), false))
        .contains("Trader is no authority that orders releases");
  }

  @Test
  void anEmergencyNeedsADeclaredDisruption() {
    ReleaseOrder fast = order("R", "Board", "emergency", Urgency.EMERGENCY);

    assertThat(RULES.refusal(fast, List.of(), false)).isPresent();
    assertThat(RULES.refusal(fast, List.of(), true)).isEmpty();
  }

  @Test
  void aLaterPurposeWaitsForAnEarlierOne() {
    ReleaseOrder market = order("R-1", "Board", "market", Urgency.NORMAL);
    ReleaseOrder first = order("R-2", "Board", "emergency", Urgency.NORMAL);

    assertThat(RULES.refusal(market, List.of(first), false)).isPresent();
    assertThat(RULES.refusal(first, List.of(market), false)).isEmpty();
    assertThat(RULES.refusal(order("R-3", "Board", "profit", Urgency.NORMAL), List.of(), false))
        .isPresent();
  }
}
