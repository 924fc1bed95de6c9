package forge.reserve.lender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forge.kernel.ProductId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Interest and cover to the cent, by hand. */
class LoanTest {

  private static final LocalDate START = LocalDate.of(2026, 3, 1);
  private static final Rounding CENT = Rounding.halfUp(2);

  private static Loan loan(DayCount count, Loan.Flow... flows) {
    return new Loan(
        new BigDecimal("10000000000"), new BigDecimal("0.06"), count, CENT, List.of(flows));
  }

  private static Loan.Flow flow(int day, String amount) {
    return new Loan.Flow(START.plusDays(day), new BigDecimal(amount));
  }

  /** 500 t at 20 USD/kg, 6 % a year: 10,000,000 × 0.06 × 90 / 365. */
  @Test
  void ninetyDaysOfTenMillion() {
    assertThat(loan(DayCount.ACTUAL_365, flow(0, "10000000")).interest(START, START.plusDays(90)))
        .isEqualByComparingTo("147945.21");
    assertThat(loan(DayCount.ACTUAL_360, flow(0, "10000000")).interest(START, START.plusDays(90)))
        .isEqualByComparingTo("150000.00");
  }

  /** 10 M for 30 days, 6 M for 45, 10 M for 15: 720 M money-days × 0.06 / 365. */
  @Test
  void whatIsPaidBackBearsNoInterest() {
    var loan =
        loan(DayCount.ACTUAL_365, flow(0, "10000000"), flow(30, "-4000000"), flow(75, "4000000"));

    assertThat(loan.balances(START, START.plusDays(90)))
        .extracting(Loan.Balance::days)
        .containsExactly(new BigDecimal(30), new BigDecimal(45), new BigDecimal(15));
    assertThat(loan.interest(START, START.plusDays(90))).isEqualByComparingTo("118356.16");
    assertThat(loan.undrawn(START.plusDays(30))).isEqualByComparingTo("9994000000");
  }

  @Test
  void moreThanTheLimitIsRefused() {
    assertThatThrownBy(() -> loan(DayCount.ACTUAL_365, flow(0, "10000000000.01")))
        .hasMessageContaining("must lie between 0 and 10000000000");
  }

  @Test
  void lotsAtTheReferencePriceLessAHaircutCoverTheLoan() {
    var ndpr = ProductId.of("ndpr-oxide");
    var pledges =
        List.of(
            new Collateral.Pledge(
                "L1",
                ndpr,
                new BigDecimal("500"),
                new BigDecimal("10000000"),
                new BigDecimal("0.2")),
            new Collateral.Pledge(
                "L2",
                ProductId.of("unknown"),
                BigDecimal.ONE,
                new BigDecimal("1000"),
                BigDecimal.ZERO));
    Collateral marked = Collateral.marked(pledges, Map.of(ndpr, new BigDecimal("24000")), CENT);

    // 500 t × 24,000 = 12.0 M, of which 80 % count
    assertThat(marked.value()).isEqualByComparingTo("12000000");
    assertThat(marked.counted()).isEqualByComparingTo("9600000");
    assertThat(marked.lots().getFirst().gain()).isEqualByComparingTo("2000000");
    assertThat(marked.unpriced()).containsExactly("L2");
    assertThat(marked.covers(new BigDecimal("8000000"), new BigDecimal("1.2"))).isTrue();
    assertThat(marked.covers(new BigDecimal("8000001"), new BigDecimal("1.2"))).isFalse();
    assertThat(marked.shortBy(new BigDecimal("9000000"), new BigDecimal("1.2")))
        .isEqualByComparingTo("1200000");
  }
}
