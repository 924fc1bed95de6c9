package forge.levy.custody;

import forge.levy.entry.EvidenceGrade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A batch of input.
 *
 * @param mass in the unit of the account
 * @param qualifies whether it has the property that outputs are to be claimed with
 * @param consumedBy the claim elsewhere that has used it up already; empty where there is none
 */
public record Batch(
    String id,
    LocalDate day,
    BigDecimal mass,
    boolean qualifies,
    EvidenceGrade evidence,
    String consumedBy) {

  public Batch {
    Objects.requireNonNull(day);
    Objects.requireNonNull(evidence);
    Objects.requireNonNull(consumedBy);
    if (id.isBlank()) {
      throw new IllegalArgumentException("A batch has a name");
    }
    if (mass.signum() <= 0) {
      throw new IllegalArgumentException("Batch " + id + " has no mass");
    }
  }
}
