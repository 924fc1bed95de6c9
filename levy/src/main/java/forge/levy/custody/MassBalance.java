package forge.levy.custody;

import forge.levy.entry.EvidenceGrade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An account of inputs and claims over a period, within which it has to balance.
 *
 * @param span the days of the period
 * @param yield output per unit of input
 * @param least the weakest evidence on which a batch qualifies
 */
public record MassBalance(
    String name,
    Span span,
    BigDecimal yield,
    EvidenceGrade least,
    List<Batch> batches,
    List<Claim> claims) {

  /** Days from the first to the one before {@code until}. */
  public record Span(LocalDate from, LocalDate until) {

    public Span {
      if (!from.isBefore(until)) {
        throw new IllegalArgumentException("A period ends after it begins");
      }
    }

    /** Whether a day is in it. */
    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(until);
    }
  }

  public MassBalance {
    Objects.requireNonNull(name);
    Objects.requireNonNull(span);
    Objects.requireNonNull(least);
    batches = List.copyOf(batches);
    claims = List.copyOf(claims);
    if (yield.signum() <= 0) {
      throw new IllegalArgumentException("A yield is more than nothing");
    }
  }
}
