package forge.pricing.determination;

import forge.kernel.Period;
import forge.pricing.evidence.Heading;
import forge.pricing.method.Calendar;
import forge.pricing.method.Window;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Whether evidence belongs to a period. What came after the cut-off of the last period counts in
 * this one where the method lets it roll, even if its day lies before the window; what is older
 * does not. Where the method drops it, it counts in no window.
 */
final class Timeliness {

  /** When evidence counts. */
  enum Timing {
    IN_TIME,
    LATE,
    ANOTHER_TIME
  }

  /** Days without business that may follow each other. */
  private static final int LONGEST_BREAK = 31;

  private final Calendar calendar;
  private final Period period;
  private final LocalDate from;
  private final LocalDate until;
  private final Instant closes;
  private final boolean rolls;
  private final boolean rollsIn;
  private final LocalDate lastFrom;
  private final Instant lastCloses;

  Timeliness(Ground ground, Window window) {
    calendar = ground.calendar();
    period = ground.period();
    from = window.from(period, calendar);
    until = window.until(period);
    closes = calendar.closes(period);
    rolls = calendar.cutOff().late() == Calendar.Late.ROLLS;
    rollsIn = rolls && window.ends() == Window.Ends.WITH_PERIOD;
    Period last = previous();
    lastFrom = last.from();
    lastCloses = calendar.closes(last);
  }

  /** The last period before this one that had a business day. */
  private Period previous() {
    Period last = period.previous();
    for (int left = LONGEST_BREAK; left > 0; left--) {
      if (calendar.business(calendar.lastBusinessDay(last))) {
        return last;
      }
      last = last.previous();
    }
    return last;
  }

  Timing of(Heading heading) {
    LocalDate day = heading.date();
    if (!day.isBefore(until)) {
      return Timing.ANOTHER_TIME;
    }
    boolean inTime = !heading.received().isAfter(closes);
    if (!day.isBefore(from)) {
      return inTime && (rolls || punctual(heading)) ? Timing.IN_TIME : Timing.LATE;
    }
    boolean rolled =
        rollsIn && inTime && !day.isBefore(lastFrom) && heading.received().isAfter(lastCloses);
    return rolled ? Timing.IN_TIME : Timing.ANOTHER_TIME;
  }

  /** Whether evidence was received before its own period closed, be it this one or an earlier. */
  private boolean punctual(Heading heading) {
    return period.contains(heading.date())
        || !heading
            .received()
            .isAfter(calendar.closes(Period.containing(heading.date(), calendar.length())));
  }
}
