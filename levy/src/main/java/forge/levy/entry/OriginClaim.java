package forge.levy.entry;

import forge.kernel.EconomyId;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something comes from as far as it is stated, and what the statement rests on. Where nothing
 * is stated the law's default for the unknown applies, and that is the rule's to say.
 */
public sealed interface OriginClaim {

  /** Nothing is stated. */
  record Unknown() implements OriginClaim {}

  /** An economy is stated. */
  record Stated(EconomyId economy, EvidenceGrade grade) implements OriginClaim {

    public Stated {
      Objects.requireNonNull(economy);
      if (grade == EvidenceGrade.UNKNOWN) {
        throw new IllegalArgumentException("A stated origin rests on something");
      }
    }
  }

  /** Nothing is stated. */
  static OriginClaim unknown() {
    return new Unknown();
  }

  /** What the statement rests on. */
  default EvidenceGrade grade() {
    return this instanceof Stated stated ? stated.grade() : EvidenceGrade.UNKNOWN;
  }

  /** The economy, if one is stated. */
  default Optional<EconomyId> findEconomy() {
    return this instanceof Stated stated ? Optional.of(stated.economy()) : Optional.empty();
  }
}
