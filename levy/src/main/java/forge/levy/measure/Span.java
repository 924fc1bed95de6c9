package forge.levy.measure;

import java.time.LocalDate;

/**
 * Days from the first, inside, until one that is outside; open where it is {@link LocalDate#MAX}.
 */
public record Span(LocalDate from, LocalDate until) {

  public Span {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("The span from " + from + " until " + until + " is empty");
    }
  }

  /** From a day on. */
  public static Span from(LocalDate day) {
    return new Span(day, LocalDate.MAX);
  }

  /** Whether a day lies inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /** Whether some day lies in both. */
  public boolean overlaps(Span other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  /** Whether every day of another lies inside. */
  public boolean spans(Span other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }

  @Override
  public String toString() {
    return until.equals(LocalDate.MAX) ? "from " + from : from + " until " + until;
  }
}
