package forge.reserve.participant;

import forge.reserve.ledger.AccountId;
import forge.reserve.ledger.Effect;
import forge.reserve.ledger.Recorded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How much stood on an account from day to day, in grams: the level of a day holds from its start.
 */
public record Levels(NavigableMap<LocalDate, Long> grams) {

  private static final BigDecimal TONNE = BigDecimal.valueOf(1_000_000);

  public Levels {
    grams = Collections.unmodifiableNavigableMap(new TreeMap<>(grams));
  }

  /** As records tell, by the days on which they hold. */
  public static Levels of(List<Recorded> records, AccountId account) {
    var changes = new TreeMap<LocalDate, Long>();
    for (Recorded record : records) {
      for (Effect effect : record.effects()) {
        if (effect.account().equals(account) && effect.posted() != 0) {
          changes.merge(record.transfer().validAt(), effect.posted(), Math::addExact);
        }
      }
    }
    long running = 0;
    for (Map.Entry<LocalDate, Long> each : changes.entrySet()) {
      running = Math.addExact(running, each.getValue());
      each.setValue(running);
    }
    return new Levels(changes);
  }

  /** What stands on a day. */
  public long on(LocalDate day) {
    Map.Entry<LocalDate, Long> last = grams.floorEntry(day);
    return last == null ? 0 : last.getValue();
  }

  /** Tonnes times days from a day on and before another. */
  public BigDecimal tonneDays(LocalDate from, LocalDate until) {
    BigDecimal sum = BigDecimal.ZERO;
    LocalDate day = from;
    while (day.isBefore(until)) {
      LocalDate change = grams.higherKey(day);
      LocalDate next = change == null || change.isAfter(until) ? until : change;
      BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(day, next));
      sum = sum.add(BigDecimal.valueOf(on(day)).divide(TONNE).multiply(days));
      day = next;
    }
    return sum;
  }
}
