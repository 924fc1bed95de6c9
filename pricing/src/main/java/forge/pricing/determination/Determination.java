package forge.pricing.determination;

import forge.kernel.Explanation;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What came out: a price, or the statement that there is none and why. */
public sealed interface Determination {

  /** What it is about. */
  Subject subject();

  /** What it rests on. */
  Basis basis();

  /** How it came about, step by step. */
  Explanation explanation();

  /** The price, if there is one. */
  default Optional<BigDecimal> findPrice() {
    return this instanceof Priced priced ? Optional.of(priced.price()) : Optional.empty();
  }

  /**
   * What a determination rests on.
   *
   * @param counted what counts, from the lowest figure up; nothing where there is no price
   * @param exclusions what does not count, by tier and then by step
   * @param trials what each tier tried before lacked, in order
   */
  record Basis(Tally tally, List<Counted> counted, List<Exclusion> exclusions, List<Tried> trials) {

    public Basis {
      counted = List.copyOf(counted);
      exclusions = List.copyOf(exclusions);
      trials = List.copyOf(trials);
    }
  }

  /** A figure that counts: normalised, with the weight that counts of it. */
  record Counted(
      EvidenceId evidence, Confidentiality confidentiality, BigDecimal price, BigDecimal weight) {}

  /** A tier and what it lacked; nothing where it gave the price. */
  record Tried(String tier, String lack) {}

  /**
   * A reference price.
   *
   * @param price rounded as the method says, in the denomination of the subject
   */
  record Priced(
      Subject subject, BigDecimal price, Grounds grounds, Basis basis, Explanation explanation)
      implements Determination {}

  /**
   * Why a price is what it is.
   *
   * @param raw the tier's own figure at working decimals, before rounding and steadying
   * @param moved what else made the price differ from the raw figure
   */
  record Grounds(
      String tier,
      Tier.PriceKind kind,
      Confidence confidence,
      BigDecimal raw,
      Moved moved,
      Optional<Dispersion> dispersion) {}

  /** What made a price differ from the raw figure, beside rounding. */
  enum Moved {
    NOTHING,
    /** The last price stayed, for the new one lay within the hysteresis. */
    HELD_BY_HYSTERESIS,
    /** The change was cut to the cap. */
    CUT_BY_CAP,
    /** There was too little evidence, and the last price was carried forward. */
    CARRIED_FORWARD
  }

  /** How far a price can be trusted, by rule. */
  enum Confidence {
    HIGH,
    MEDIUM,
    LOW
  }

  /** No price. */
  record Withheld(
      Subject subject, Reason reason, String detail, Basis basis, Explanation explanation)
      implements Determination {}

  /** Why there is no price. */
  enum Reason {
    /** The method is not in force in the period. */
    METHOD_NOT_IN_FORCE,
    /** There is no evidence of the product in this market at all. */
    NO_EVIDENCE,
    /** No tier had evidence enough. */
    TOO_LITTLE_EVIDENCE,
    /** The last price was carried as long as the method allows. */
    EXPIRED
  }
}
