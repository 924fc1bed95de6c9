package forge.store.method;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Period;
import forge.pricing.method.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped holidays against days that everyone can look up. */
class HolidayListsTest {

  private static Set<LocalDate> days(String name) {
    return HolidayLists.find(name).orElseThrow().days();
  }

  @ParameterizedTest
  @CsvSource({
    "2015, 2015-04-03", "2016, 2016-03-25", "2018, 2018-03-30", "2019, 2019-04-19",
    "2020, 2020-04-10", "2022, 2022-04-15", "2024, 2024-03-29", "2025, 2025-04-18",
    "2026, 2026-04-03", "2027, 2027-03-26", "2030, 2030-04-19"
  })
  void goodFridayIsKeptEverywhere(int year, LocalDate friday) {
    assertThat(friday.getDayOfWeek()).isEqualTo(DayOfWeek.FRIDAY);
    assertThat(days("london")).contains(friday, friday.plusDays(3));
    assertThat(days("frankfurt")).contains(friday, friday.plusDays(3));
    assertThat(days("new-york")).contains(friday).doesNotContain(friday.plusDays(3));
    assertThat(friday.getYear()).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "london, 2015-12-28",
    "london, 2016-12-27",
    "london, 2017-01-02",
    "london, 2020-05-08",
    "london, 2020-12-28",
    "london, 2021-12-27",
    "london, 2021-12-28",
    "london, 2022-01-03",
    "london, 2022-06-02",
    "london, 2022-06-03",
    "london, 2022-09-19",
    "london, 2022-12-27",
    "london, 2023-05-08",
    "london, 2024-08-26",
    "london, 2026-05-25",
    "london, 2026-12-28",
    "new-york, 2020-07-03",
    "new-york, 2021-12-24",
    "new-york, 2022-06-20",
    "new-york, 2023-01-02",
    "new-york, 2024-11-28",
    "new-york, 2025-01-20",
    "new-york, 2026-07-03",
    "frankfurt, 2025-05-01",
    "frankfurt, 2025-12-26"
  })
  void isClosed(String name, LocalDate day) {
    assertThat(days(name)).contains(day);
  }

  @ParameterizedTest
  @CsvSource({
    "london, 2020-05-04",
    "london, 2022-05-30",
    "london, 2025-12-31",
    "london, 2015-06-19",
    "new-york, 2021-06-18",
    "new-york, 2021-12-31",
    "new-york, 2023-11-10",
    "frankfurt, 2024-05-20",
    "frankfurt, 2025-10-03"
  })
  void isOpen(String name, LocalDate day) {
    assertThat(days(name)).doesNotContain(day);
  }

  @Test
  void lastBusinessDays() {
    assertThat(last("london", "2026-05")).isEqualTo("2026-05-29");
    assertThat(last("london", "2025-12")).isEqualTo("2025-12-31");
    assertThat(last("london", "2020-08")).isEqualTo("2020-08-28");
    assertThat(last("new-york", "2021-05")).isEqualTo("2021-05-28");
    assertThat(last("frankfurt", "2024-03")).isEqualTo("2024-03-28");
    assertThat(last("none", "2024-03")).isEqualTo("2024-03-29");
  }

  private static LocalDate last(String name, String month) {
    Calendar.Holidays holidays = HolidayLists.find(name).orElseThrow();
    var calendar =
        new Calendar(
            Period.Length.MONTH,
            holidays,
            CalendarDecoder.NOTHING.cutOff(),
            0,
            Calendar.Revision.NONE);
    return calendar.lastBusinessDay(Period.of(month));
  }

  @ParameterizedTest
  @ValueSource(strings = {"london", "new-york", "frankfurt"})
  void everyYearHasItsHolidays(String name) {
    for (int year = 2015; year <= 2030; year++) {
      int each = year;
      assertThat(days(name).stream().filter(day -> day.getYear() == each).count())
          .isBetween(6L, 12L);
    }
    assertThat(days(name)).allMatch(day -> day.getYear() >= 2015 && day.getYear() <= 2030);
  }

  @Test
  void unknownListIsNotFound() {
    assertThat(HolidayLists.find("tokyo")).isEmpty();
    assertThat(days("none")).isEmpty();
  }
}
