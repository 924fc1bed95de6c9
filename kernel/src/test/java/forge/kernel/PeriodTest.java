package forge.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods by their names. */
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026,       YEAR,    2026-01-01, 2027-01-01, 2025,       2027",
    "2026-Q1,    QUARTER, 2026-01-01, 2026-04-01, 2025-Q4,    2026-Q2",
    "2026-Q4,    QUARTER, 2026-10-01, 2027-01-01, 2026-Q3,    2027-Q1",
    "2026-01,    MONTH,   2026-01-01, 2026-02-01, 2025-12,    2026-02",
    "2026-12,    MONTH,   2026-12-01, 2027-01-01, 2026-11,    2027-01",
    "2024-02,    MONTH,   2024-02-01, 2024-03-01, 2024-01,    2024-03",
    "2024-02-29, DAY,     2024-02-29, 2024-03-01, 2024-02-28, 2024-03-01",
    "2026-01-01, DAY,     2026-01-01, 2026-01-02, 2025-12-31, 2026-01-02",
  })
  void aPeriodKnowsItsDaysAndItsNeighbours(
      String label, String length, String from, String until, String previous, String next) {
    Period period = Period.of(label);
    assertThat(period.length()).hasToString(length);
    assertThat(period.from()).hasToString(from);
    assertThat(period.until()).hasToString(until);
    assertThat(period.lastDay()).isEqualTo(LocalDate.parse(until).minusDays(1));
    assertThat(period.previous()).hasToString(previous).isEqualTo(Period.of(previous));
    assertThat(period.next()).hasToString(next).isEqualTo(Period.of(next));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "26", "20266", "2026-00", "2026-13", "2026-Q0", "2026-Q5", "2026-q1", "2023-02-29",
        "2026-5", "2026-5-14", "2026/05", "abcd", "+026", "2026-04-31"
      })
  void whatIsNoPeriodIsNone(String label) {
    assertThat(Period.find(label)).isEmpty();
    assertThatThrownBy(() -> Period.of(label)).hasMessageContaining("is no period");
  }

  @Test
  void februaryOfALeapYearHas29Days() {
    assertThat(Period.of("2024-02").lastDay()).hasToString("2024-02-29");
    assertThat(Period.of("2100-02").lastDay()).hasToString("2100-02-28");
    assertThat(Period.of("2000-02").lastDay()).hasToString("2000-02-29");
  }

  @Test
  void theEndIsOutside() {
    Period may = Period.of("2026-05");
    assertThat(may.contains(LocalDate.of(2026, 5, 1))).isTrue();
    assertThat(may.contains(LocalDate.of(2026, 5, 31))).isTrue();
    assertThat(may.contains(LocalDate.of(2026, 6, 1))).isFalse();
    assertThat(may.contains(LocalDate.of(2026, 4, 30))).isFalse();
  }

  @Test
  void periodsAreInTheOrderOfTheirDays() {
    assertThat(Period.of("2026-01")).isLessThan(Period.of("2026-02"));
    assertThat(Period.of("2026-01")).isLessThan(Period.of("2026-Q1"));
  }

  @Test
  void namesDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Period.containing(LocalDate.of(2026, 5, 14), Period.Length.QUARTER))
          .hasToString("2026-Q2");
      assertThat(Period.of("2026").next()).hasToString("2027");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void everyDayLiesInThePeriodThatContainsIt(
      @ForAll @IntRange(min = 0, max = 80_000) int day, @ForAll Period.Length length) {
    LocalDate date = LocalDate.of(1900, 1, 1).plusDays(day);
    Period period = Period.containing(date, length);
    assertThat(period.contains(date)).isTrue();
    assertThat(period.length()).isEqualTo(length);
    assertThat(Period.of(period.label())).isEqualTo(period);
    assertThat(period.next().from()).isEqualTo(period.until());
    assertThat(period.next().previous()).isEqualTo(period);
    assertThat(period.previous().until()).isEqualTo(period.from());
  }
}
