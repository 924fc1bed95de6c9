package forge.world;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A half-open interval of calendar days in which something holds: {@code from} inside, {@code
 * until} outside. {@link LocalDate#MAX} says that no end is known.
 */
public record Validity(LocalDate from, LocalDate until) {

  public Validity {
    Objects.requireNonNull(from);
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "Validity from " + from + " ends before it begins: " + until);
    }
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
