package forge.store.bulk;

import forge.levy.entry.DateRole;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.Parts;
import forge.levy.expression.PriceName;
import forge.levy.measure.Measure;
import forge.levy.schedule.LevySchedule;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The days of a period on which every price that some duties look up is known, by the role in which
 * a day of an entry counts for them.
 */
final class PricedDays {

  /** A period, and on which of its days each price is known; each is looked up once. */
  static final class Period {
    private final LevySchedule schedule;
    private final LocalDate first;
    private final int days;
    private final Map<PriceName, BitSet> known = new HashMap<>();

    Period(LevySchedule schedule, LocalDate first, int days) {
      this.schedule = schedule;
      this.first = first;
      this.days = days;
    }

    private BitSet known(PriceName name) {
      return known.computeIfAbsent(name, this::look);
    }

    private BitSet look(PriceName name) {
      var found = new BitSet(days);
      for (int i = 0; i < days; i++) {
        found.set(i, schedule.prices().find(name, first.plusDays(i)).isPresent());
      }
      return found;
    }
  }

  private static final BitSet NEVER = new BitSet();

  private final Period period;
  private final Map<DateRole, BitSet> priced = new EnumMap<>(DateRole.class);

  PricedDays(Period period, List<Measure> measures) {
    this.period = period;
    for (DateRole role : DateRole.values()) {
      var all = new BitSet();
      all.set(0, period.days);
      names(measures, role).stream().map(period::known).forEach(all::and);
      priced.put(role, all);
    }
  }

  private static Set<PriceName> names(List<Measure> measures, DateRole role) {
    var names = new HashSet<PriceName>();
    for (Measure measure : measures) {
      if (measure.scope().role() == role) {
        Parts.visit(
            measure.duty(),
            part -> {
              if (part instanceof DutyExpression.Named named) {
                names.add(named.name());
              }
            });
      }
    }
    return names;
  }

  /** Whether every price is known for an entry with this day, counted from 1970, in a role. */
  boolean hold(DateRole role, long day) {
    long at = day - period.first.toEpochDay();
    return at >= 0 && at < period.days && priced.getOrDefault(role, NEVER).get((int) at);
  }

  /** Whether there is any such day in a role. */
  boolean any(DateRole role) {
    return !priced.getOrDefault(role, NEVER).isEmpty();
  }
}
