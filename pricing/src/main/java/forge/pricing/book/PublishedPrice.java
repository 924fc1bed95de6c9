package forge.pricing.book;

import forge.pricing.determination.Determination;
import forge.pricing.determination.Dispersion;
import forge.pricing.determination.Exclusion;
import forge.pricing.determination.Subject;
import forge.pricing.determination.Tally;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One price of a publication with what an auditor asks first; everything else is recomputed from
 * the evidence that the publication names.
 *
 * @param exclusions how many pieces of evidence did not count, by reason
 */
public record PublishedPrice(
    Subject subject,
    Outcome outcome,
    Tally tally,
    Map<Exclusion.Reason, Integer> exclusions,
    Verdict verdict) {

  /** A price, or why there is none. */
  public sealed interface Outcome {

    /**
     * A price.
     *
     * @param published what is published: coherent with the other stages of its chain
     * @param determined what the method gave by itself
     * @param moves what moved the one from the other, a sentence each; none where they are equal
     * @param carried for how many periods it has been carried forward
     */
    record Priced(
        BigDecimal published, BigDecimal determined, Rest rest, List<String> moves, int carried)
        implements Outcome {

      public Priced {
        moves = List.copyOf(moves);
      }
    }

    /** No price. */
    record Withheld(Determination.Reason reason, String detail) implements Outcome {}
  }

  /** On what a price rests. */
  public record Rest(
      String tier,
      Tier.PriceKind kind,
      Determination.Confidence confidence,
      Determination.Moved moved,
      Optional<Dispersion> dispersion) {}

  /** What the certificate found: how many conditions were checked, and which of them failed. */
  public record Verdict(int checks, List<String> failed) {

    public Verdict {
      failed = List.copyOf(failed);
    }

    /** Whether nothing failed. */
    public boolean passed() {
      return failed.isEmpty();
    }
  }

  public PublishedPrice {
    Objects.requireNonNull(subject);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(tally);
    Objects.requireNonNull(verdict);
    var ordered = new EnumMap<Exclusion.Reason, Integer>(Exclusion.Reason.class);
    ordered.putAll(exclusions);
    exclusions = Collections.unmodifiableMap(ordered);
  }

  /** The published figure, if there is one. */
  public Optional<BigDecimal> findPrice() {
    return outcome instanceof Outcome.Priced priced
        ? Optional.of(priced.published())
        : Optional.empty();
  }
}
