package forge.reserve.ledger;

import java.time.LocalDate;
import java.util.NavigableMap;

/** What days sum to. */
public final class Days {

  private Days() {}

  /**
   * The extent of the running sum of changes by day at the ends of the days from one on and before
   * another; a day without a change stands as the one before it.
   */
  public static Extent extent(
      NavigableMap<LocalDate, Long> changes, LocalDate from, LocalDate before) {
    // Sums in between may pass over what a long holds; the end of a day never does.
    long running = changes.headMap(from, true).values().stream().mapToLong(Long::longValue).sum();
    Extent extent = Extent.of(running);
    if (!from.isBefore(before)) {
      return extent;
    }
    for (long change : changes.subMap(from, false, before, false).values()) {
      running += change;
      extent = extent.and(Extent.of(running));
    }
    return extent;
  }
}
