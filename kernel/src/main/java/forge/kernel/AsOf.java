package forge.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two times of every question to a record that is corrected: the day on which something is to
 * hold, and the moment up to which records count as known.
 */
public record AsOf(LocalDate validAt, Instant knownAt) {

  /** What holds on a day as far as it is known at all. */
  public static AsOf everythingKnown(LocalDate validAt) {
    return new AsOf(validAt, Instant.MAX);
  }
}
