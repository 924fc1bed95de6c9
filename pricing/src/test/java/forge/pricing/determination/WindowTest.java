package forge.pricing.determination;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Period;
import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.evidence.Evidence;
import forge.pricing.method.Calendar;
import forge.pricing.method.Statistic;
import forge.pricing.method.Window;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which days evidence counts, and until when it may come. */
class WindowTest {

  /** One piece on each of these days. May 2026 begins on a Friday and ends on a Sunday. */
  private static List<Evidence.Transaction> daily() {
    return java.time.LocalDate.of(2026, 2, 1)
        .datesUntil(java.time.LocalDate.of(2026, 7, 1))
        .map(day -> Trades.piece(String.valueOf(day)).on(day.toString()).trade())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1,  PERIOD,        WITH_PERIOD,   2026-05-01, 2026-05-29",
    "1,  PERIOD,        BEFORE_PERIOD, 2026-04-01, 2026-04-30",
    "30, DAYS,          WITH_PERIOD,   2026-05-02, 2026-05-29",
    "30, DAYS,          BEFORE_PERIOD, 2026-04-01, 2026-04-30",
    "10, BUSINESS_DAYS, WITH_PERIOD,   2026-05-18, 2026-05-29",
    "10, BUSINESS_DAYS, BEFORE_PERIOD, 2026-04-17, 2026-04-30",
    "2,  MONTHS,        WITH_PERIOD,   2026-04-01, 2026-05-29",
    "2,  MONTHS,        BEFORE_PERIOD, 2026-03-01, 2026-04-30",
  })
  void aWindowReachesFromItsFirstDayToTheCutOff(
      int length, Window.Unit unit, Window.Ends ends, String first, String last) {
    Determination result =
        Rule.by(Statistic.MEAN).late(Calendar.Late.IS_DROPPED).window(length, unit, ends).of(daily());
    var days =
        result.basis().counted().stream().map(each -> each.evidence().code()).sorted().toList();
    assertThat(days.getFirst()).isEqualTo(first);
    assertThat(days.getLast()).isEqualTo(last);
  }

  /**
   * The last business day of May 2026 is Friday 29, and London is an hour ahead of Greenwich; that
   * of January 2026 is Friday 30, and it is not.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-05, 2026-05-29, 2026-05-29T16:00:00Z, true",
    "2026-05, 2026-05-29, 2026-05-29T16:00:01Z, false",
    "2026-01, 2026-01-30, 2026-01-30T17:00:00Z, true",
    "2026-01, 2026-01-30, 2026-01-30T17:00:01Z, false",
    "2026-05, 2026-05-31, 2026-05-31T00:00:00Z, false",
  })
  void evidenceClosesAtFiveInLondonOnTheLastBusinessDay(
      String period, String made, String received, boolean counts) {
    var piece = Trades.piece("a").on(made).received(received).trade();
    Determination result = Rule.plain().of(Period.of(period), List.of(piece), Known.NOTHING);
    assertThat(result.findPrice().isPresent()).isEqualTo(counts);
    assertThat(Rule.excluded(result)).isEqualTo(counts ? List.of() : List.of("a LATE"));
  }

  /** Made in April and received in May, after April closed on Thursday 30 at five in London. */
  @Test
  void lateEvidenceRollsIntoTheNextPeriodAlone() {
    var late = Trades.piece("late").on("2026-04-20").received("2026-05-04T09:00:00Z").trade();
    assertThat(countedIn("2026-04", late)).isFalse();
    assertThat(countedIn("2026-05", late)).isTrue();
    assertThat(countedIn("2026-06", late)).isFalse();
    var later = Trades.piece("later").on("2026-02-20").received("2026-05-04T09:00:00Z").trade();
    assertThat(countedIn("2026-05", later)).isFalse();
  }

  @Test
  void evidenceThatWasInTimeDoesNotCountTwice() {
    var inTime = Trades.piece("a").on("2026-04-20").received("2026-04-30T15:59:00Z").trade();
    assertThat(countedIn("2026-04", inTime)).isTrue();
    assertThat(countedIn("2026-05", inTime)).isFalse();
  }

  @Test
  void evidenceThatIsDroppedCountsInNoWindow() {
    var late = Trades.piece("late").on("2026-04-20").received("2026-05-04T09:00:00Z").trade();
    var rule =
        Rule.plain()
            .late(Calendar.Late.IS_DROPPED)
            .window(60, Window.Unit.DAYS, Window.Ends.WITH_PERIOD);
    assertThat(Rule.excluded(rule.of(List.of(late)))).containsExactly("late LATE");
    assertThat(Rule.price(Rule.plain().late(Calendar.Late.IS_DROPPED).of(List.of(late))))
        .contains("0 of 1 figures");
  }

  /** Five in the afternoon of Friday has passed: the trade counts on Monday, not at the weekend. */
  @Test
  void aDailyPriceTakesUpWhatCameAfterFridaysCutOff() {
    var rule = Rule.plain().every(Period.Length.DAY);
    var evening = List.of(Trades.piece("a").on("2026-05-15").received("2026-05-15T18:00:00Z").trade());
    assertThat(rule.of(Period.of("2026-05-15"), evening, Known.NOTHING).findPrice()).isEmpty();
    assertThat(rule.of(Period.of("2026-05-18"), evening, Known.NOTHING).findPrice()).isPresent();
    assertThat(rule.of(Period.of("2026-05-19"), evening, Known.NOTHING).findPrice()).isEmpty();
  }

  private static boolean countedIn(String period, Evidence piece) {
    return Rule.plain()
        .of(Period.of(period), List.of(piece), Known.NOTHING)
        .findPrice()
        .isPresent();
  }
}
