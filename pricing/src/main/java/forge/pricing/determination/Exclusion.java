package forge.pricing.determination;

import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.EvidenceId;
import java.util.Objects;

/** One piece of evidence of the right product, market and kind that did not count, and why. */
public record Exclusion(
    EvidenceId evidence, Confidentiality confidentiality, Reason reason, String detail) {

  /** Why evidence does not count, in the order in which it is tested. */
  public enum Reason {
    /** Buyer and seller are related. */
    AFFILIATED,
    /** The market it was made in is influenced by a dominant supplier. */
    INFLUENCED,
    /** Received after the cut-off of its period. */
    LATE,
    /** Its unit cannot be converted into the reference unit. */
    UNIT_NOT_CONVERTIBLE,
    /** No assay, reference grade or stoichiometry joins its basis to the reference basis. */
    BASIS_NOT_CONVERTIBLE,
    /** The method names no premium for its grade. */
    GRADE_UNKNOWN,
    /** The method names no differential from its delivery terms. */
    DELIVERY_NOT_CONVERTIBLE,
    /** The method names no rate, or the rate has no figure for the day. */
    NO_EXCHANGE_RATE,
    /** The method names no cost of credit. */
    CREDIT_NOT_CONVERTIBLE,
    /** After normalisation nothing is left of the price. */
    NOT_POSITIVE,
    /** Too far from the others. */
    OUTLIER,
    /** Its party has reached its share of the weight; in whole or in part. */
    BEYOND_PARTY_CAP,
    /** At the end of the distribution that the method cuts off. */
    TRIMMED
  }

  public Exclusion {
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(confidentiality);
    Objects.requireNonNull(reason);
    Objects.requireNonNull(detail);
  }
}
