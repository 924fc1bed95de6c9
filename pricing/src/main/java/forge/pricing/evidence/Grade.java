package forge.pricing.evidence;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is known of the quality of a parcel.
 *
 * @param name a named grade ({@code alloy}, {@code standard}); empty for the product's reference
 *     grade
 * @param assay mass of a substance per mass of dry material, in (0, 1]; zero where it was not
 *     measured
 * @param moisture mass of water per mass of wet material, in [0, 1)
 */
public record Grade(String name, BigDecimal assay, BigDecimal moisture) {

  /** The reference grade, unmeasured. */
  public static final Grade REFERENCE = new Grade("", BigDecimal.ZERO, BigDecimal.ZERO);

  public Grade {
    Objects.requireNonNull(name);
    if (assay.signum() < 0 || assay.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "An assay is a mass fraction in (0, 1], not " + assay.toPlainString());
    }
    if (moisture.signum() < 0 || moisture.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException(
          "Moisture is a mass fraction in [0, 1), not " + moisture.toPlainString());
    }
  }

  /** Whether the content was measured. */
  public boolean assayed() {
    return assay.signum() > 0;
  }
}
