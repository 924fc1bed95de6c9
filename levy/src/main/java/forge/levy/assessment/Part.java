package forge.levy.assessment;

import forge.kernel.Fraction;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A part of an entry that is charged by itself: what lies inside a quota, or what does not.
 *
 * @param quota the order number, empty outside
 * @param share of the entry, above zero and at most one
 */
public record Part(String quota, Fraction share) {

  public Part {
    Objects.requireNonNull(quota);
    if (share.signum() <= 0 || share.compareTo(Fraction.of(BigDecimal.ONE)) > 0) {
      throw new IllegalArgumentException("A part is more than nothing and at most the whole");
    }
  }

  /** The whole entry, outside every quota. */
  public static Part whole() {
    return new Part("", Fraction.of(BigDecimal.ONE));
  }
}
