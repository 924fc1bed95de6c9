package forge.levy.watch;

import java.time.YearMonth;

/** The whole months before a floor and those under it, as many of each. */
record Halves(YearMonth before, YearMonth lastBefore, YearMonth after, YearMonth lastAfter) {

  static Halves of(Floors.Floor floor, int months) {
    YearMonth last = YearMonth.from(floor.from()).minusMonths(1);
    YearMonth first = floor.firstMonth();
    return new Halves(last.minusMonths(months - 1L), last, first, first.plusMonths(months - 1L));
  }

  boolean isBefore(YearMonth month) {
    return !month.isBefore(before) && !month.isAfter(lastBefore);
  }

  boolean isAfter(YearMonth month) {
    return !month.isBefore(after) && !month.isAfter(lastAfter);
  }

  String label() {
    return "%s to %s, against %s to %s".formatted(after, lastAfter, before, lastBefore);
  }
}
