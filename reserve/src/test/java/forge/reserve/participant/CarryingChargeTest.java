package forge.reserve.participant;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.participant.CarryingCharge.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 500 t at 20 USD/kg, 6 % ACT/365 simple, 0.90 USD a tonne and day, 90 days: by hand. */
class CarryingChargeTest {

  private static final LocalDate START = LocalDate.parse("2026-01-01");
  private static final Days NINETY = new Days(START, START.plusDays(90));
  private static final BigDecimal COST = new BigDecimal("10000000.00");
  private static final BigDecimal PRICE = new BigDecimal("20");

  private static CarryingTerms terms(DayCount count, String insurance, String loss) {
    return new CarryingTerms(
        new BigDecimal("0.06"),
        count,
        new BigDecimal("0.9"),
        new BigDecimal(insurance),
        new BigDecimal(loss));
  }

  private static Levels levels(long... dayAndTonnes) {
    var levels = new TreeMap<LocalDate, Long>();
    for (int i = 0; i < dayAndTonnes.length; i += 2) {
      levels.put(START.plusDays(dayAndTonnes[i]), dayAndTonnes[i + 1] * 1_000_000);
    }
    return new Levels(levels);
  }

  @Test
  void carriedWhole() {
    CarryingCharge charge =
        CarryingCharge.of(terms(DayCount.ACT_365, "0", "0"), COST, PRICE, levels(0, 500), NINETY);

    assertThat(charge.interest()).isEqualTo("147945.21");
    assertThat(charge.storage()).isEqualTo("40500.00");
    assertThat(charge.total()).isEqualTo("188445.21");
  }

  @Test
  void storageFollowsWhatIsOnSite() {
    CarryingCharge charge =
        CarryingCharge.of(
            terms(DayCount.ACT_365, "0", "0"),
            COST,
            PRICE,
            levels(0, 500, 30, 300, 75, 500),
            NINETY);

    assertThat(charge.storage()).isEqualTo("32400.00");
    assertThat(charge.interest()).isEqualTo("147945.21");
  }

  @Test
  void insuranceIsOnCostAndLossOnWhatIsOnSite() {
    CarryingCharge charge =
        CarryingCharge.of(
            terms(DayCount.ACT_365, "0.0073", "0.00365"), COST, PRICE, levels(0, 500), NINETY);

    assertThat(charge.insurance()).isEqualTo("18000.00");
    assertThat(charge.loss()).isEqualTo("9000.00");
  }

  @ParameterizedTest
  @CsvSource({
    "ACT_365,2026-01-31,2026-03-31,59",
    "ACT_360,2026-01-31,2026-03-31,59",
    "THIRTY_360,2026-01-31,2026-03-31,60",
    "THIRTY_360,2026-01-15,2026-03-31,76",
    "THIRTY_360,2026-02-28,2026-03-31,33",
    "ACT_365,2024-02-01,2024-03-01,29"
  })
  void daysAreCountedAsNamed(DayCount count, LocalDate from, LocalDate until, long days) {
    assertThat(count.days(from, until)).isEqualTo(days);
  }

  @Test
  void ninetyDaysOverThreeHundredAndSixtyAreAQuarter() {
    CarryingCharge charge =
        CarryingCharge.of(terms(DayCount.ACT_360, "0", "0"), COST, PRICE, levels(0, 500), NINETY);

    assertThat(charge.interest()).isEqualTo("150000.00");
  }

  @Test
  void whatIsReplenishedLateIsADefaultAndWhatIsNotIsOneUntilItIs() {
    var held = new Commitment.Held(PartyId.of("Maker"), ProductId.of("ndpr-oxide"));
    var obligations = new Obligations();
    LocalDate due = START.plusDays(75);
    obligations.add(new Obligation("D-1", held, 200, due));

    assertThat(obligations.defaults(due)).isEmpty();
    assertThat(obligations.defaults(due.plusDays(1)))
        .singleElement()
        .satisfies(event -> assertThat(event.cured()).isFalse());

    obligations.meet(held, 150, due);
    obligations.meet(held, 50, due.plusDays(2));

    assertThat(obligations.open()).isEmpty();
    assertThat(obligations.defaults(due.plusDays(9)))
        .containsExactly(
            new DefaultEvent(new Obligation("D-1", held, 200, due), 50, due.plusDays(1), true));
  }

  @Test
  void whatIsDueFirstIsMetFirst() {
    var held = new Commitment.Held(PartyId.of("Maker"), ProductId.of("ndpr-oxide"));
    var obligations = new Obligations();
    obligations.add(new Obligation("D-1", held, 100, START.plusDays(90)));
    obligations.add(new Obligation("D-2", held, 100, START.plusDays(30)));

    obligations.meet(held, 120, START.plusDays(20));

    assertThat(obligations.open())
        .isEqualTo(List.of(new Obligation("D-1", held, 80, START.plusDays(90))));
  }
}
