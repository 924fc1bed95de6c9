package forge.store.watch;

import forge.kernel.Problem;
import forge.levy.watch.Tally;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What became of every row of a table of entries: it was offered to the tally, lay outside the days
 * asked about, or could not be counted.
 *
 * @param reasons rows that could not be counted, each once, by the first reason and its column
 * @param first the first of their problems, in the order of the file
 * @param broken where the file itself could not be read on
 */
public record TalliedEntries(
    Tally tally,
    long read,
    long outside,
    Map<String, Long> reasons,
    List<Problem> first,
    List<Problem> broken) {

  public TalliedEntries {
    Objects.requireNonNull(tally);
    reasons = Collections.unmodifiableMap(new TreeMap<>(reasons));
    first = List.copyOf(first);
    broken = List.copyOf(broken);
    if (tally.read() + outside + sum(reasons) != read) {
      throw new IllegalStateException(
          "Of %d rows %d were counted, %d outside and %d not"
              .formatted(read, tally.read(), outside, sum(reasons)));
    }
  }

  private static long sum(Map<String, Long> reasons) {
    return reasons.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Rows that could not be counted. */
  public long refused() {
    return sum(reasons);
  }

  /** Whether every row of the file could be read. */
  public boolean whole() {
    return reasons.isEmpty() && broken.isEmpty();
  }
}
