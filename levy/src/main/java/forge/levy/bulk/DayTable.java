package forge.levy.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Function;

/**
 * Decimals by day, such as exchange rates or a reference price, all in one scale. A day is looked
 * up once and remembered.
 */
final class DayTable {

  /** Stands for a day that has none. */
  static final long NONE = Long.MIN_VALUE;

  private static final long UNASKED = Long.MIN_VALUE + 1;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final long START = FIRST.toEpochDay();
  private static final int DAYS = (int) (FIRST.plusYears(60).toEpochDay() - START);

  private final int scale;
  private final Function<LocalDate, Optional<BigDecimal>> source;
  private final AtomicLongArray known = new AtomicLongArray(DAYS);

  DayTable(int scale, Function<LocalDate, Optional<BigDecimal>> source) {
    this.scale = scale;
    this.source = source;
    for (int i = 0; i < DAYS; i++) {
      known.setPlain(i, UNASKED);
    }
  }

  int scale() {
    return scale;
  }

  /** The decimal of a day, counted from 1970; {@link #NONE} where it has none. */
  long at(long day) {
    long index = day - START;
    if (index < 0 || index >= DAYS) {
      return look(day);
    }
    long found = known.getAcquire((int) index);
    if (found == UNASKED) {
      found = look(day);
      known.setRelease((int) index, found);
    }
    return found;
  }

  /** A decimal that the scale does not hold counts as none: the row is then read exactly. */
  private long look(long day) {
    Optional<BigDecimal> found = source.apply(LocalDate.ofEpochDay(day));
    try {
      return found
          .map(each -> each.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue())
          .map(each -> each.longValueExact())
          .orElse(NONE);
    } catch (ArithmeticException e) {
      return NONE;
    }
  }
}
