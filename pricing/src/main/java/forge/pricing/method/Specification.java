package forge.pricing.method;

import forge.kernel.Basis;
import forge.kernel.ProductId;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Grade;
import java.util.Objects;

/**
 * What a reference price is the price of: the product, what the price is counted in, the reference
 * grade, and days of credit. Reference prices hold no tax.
 *
 * @param assayOf the substance that assays measure, in the reference grade and in evidence
 */
public record Specification(
    ProductId product, Denomination denomination, Grade grade, Basis assayOf, int creditDays) {

  public Specification {
    Objects.requireNonNull(product);
    Objects.requireNonNull(denomination);
    Objects.requireNonNull(grade);
    Objects.requireNonNull(assayOf);
  }

  /** Where a market's price is delivered; a market of the method states it. */
  public record Point(Delivery.Term term, String place) {

    @Override
    public String toString() {
      return place.isEmpty() ? term.name() : term + " " + place;
    }
  }
}
