package forge.world;

import java.util.Objects;

/**
 * Where a figure comes from: source, the year it is for, how far to trust it, whether it was read
 * or estimated, and what an auditor should know beside it.
 */
public record Provenance(
    SourceId source, int year, Confidence confidence, Status status, String note) {

  public Provenance {
    Objects.requireNonNull(source);
    Objects.requireNonNull(confidence);
    Objects.requireNonNull(status);
    Objects.requireNonNull(note);
    if (year < 1990 || year > 2050) {
      throw new IllegalArgumentException("Year " + year + " lies outside 1990 to 2050");
    }
    if (confidence == Confidence.D && status == Status.OBSERVED) {
      throw new IllegalArgumentException(
          "Confidence D is an own estimate and cannot be marked observed");
    }
  }

  /** Whether the figure was estimated, derived or adjusted here. */
  public boolean estimated() {
    return status == Status.ESTIMATED;
  }
}
