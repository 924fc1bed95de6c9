package forge.pricing.book;

import java.util.Objects;

/** Why the book does not take an entry, in a sentence that its author can act on. */
public record Refusal(Reason reason, String rule, String advice) {

  /** The rules of administration that an entry may break. */
  public enum Reason {
    /** The proposer may not approve what he proposed. */
    SAME_PARTY,
    /** There is no such proposal, or it was approved or rejected before. */
    NOT_PENDING,
    /** Another proposal for the same period waits. */
    PROPOSAL_WAITS,
    /** The period has not closed. */
    NOT_CLOSED,
    /** A final price stands already; only a correction may follow. */
    ALREADY_FINAL,
    /** There is no final price to correct. */
    NOTHING_TO_CORRECT,
    /** The method allows no revision, or none any more. */
    NO_REVISION,
    /** A correction says why. */
    NO_REASON,
    /** The product is published in another scope for the period. */
    OTHER_SCOPE,
    /** A method that differs from the one in force was not adopted. */
    METHOD_NOT_ADOPTED,
    /** A method is adopted after its comments closed and its parallel runs were made. */
    METHOD_NOT_READY,
    /** There is no such publication, challenge or announced method. */
    UNKNOWN,
    /** The challenge was answered before. */
    ALREADY_ANSWERED,
    /** A certificate did not pass. */
    NOT_CERTIFIED,
    /** The prices do not follow from the evidence they name. */
    NOT_RECOMPUTED,
    /** The time of recording lies before that of the last entry. */
    CLOCK_RUNS_BACK
  }

  public Refusal {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(advice);
    if (rule.isBlank()) {
      throw new IllegalArgumentException("A refusal states the rule");
    }
  }
}
