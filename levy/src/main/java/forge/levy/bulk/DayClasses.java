package forge.levy.bulk;

import forge.levy.measure.Area;
import forge.levy.measure.Condition;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.Measure;
import forge.levy.measure.Replacement;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/** Stretches of days within which no rule begins or ends. */
final class DayClasses {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final long START = FIRST.toEpochDay();
  private static final int DAYS = (int) (FIRST.plusYears(60).toEpochDay() - START);

  private final long[] changes;
  private final int[] known = new int[DAYS];

  DayClasses(RuleSet rules) {
    SortedSet<Long> days = new TreeSet<>();
    add(days, rules.heading().validity());
    rules.vocabulary().goods().stream().map(GoodsLine::validity).forEach(each -> add(days, each));
    rules.vocabulary().areas().stream()
        .flatMap(area -> area.members().stream())
        .map(Area.Membership::span)
        .forEach(each -> add(days, each));
    rules.vocabulary().replacements().stream()
        .map(Replacement::validity)
        .forEach(each -> add(days, each));
    for (Measure measure : rules.measures()) {
      add(days, measure.scope().validity());
      Conditions.visit(
          measure.condition(),
          each -> {
            if (each instanceof Condition.Before before) {
              days.add(before.day().toEpochDay());
            }
          });
    }
    changes = days.stream().mapToLong(Long::longValue).toArray();
    for (int i = 0; i < DAYS; i++) {
      known[i] = search(START + i);
    }
  }

  private static void add(SortedSet<Long> days, Span span) {
    days.add(span.from().toEpochDay());
    days.add(span.until().toEpochDay());
  }

  /** How many classes there are, 0 being that of a day that is not stated. */
  int size() {
    return changes.length + 2;
  }

  /** The class of a day. */
  int of(long day) {
    long index = day - START;
    return index >= 0 && index < DAYS ? known[(int) index] : search(day);
  }

  /** A day of a class that is not 0. */
  long like(int found) {
    return found == 1 ? (changes.length == 0 ? 0 : changes[0] - 1) : changes[found - 2];
  }

  private int search(long day) {
    int at = Arrays.binarySearch(changes, day);
    return at >= 0 ? at + 2 : -at;
  }
}
