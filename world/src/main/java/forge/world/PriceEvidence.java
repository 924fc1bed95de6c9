package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/** A price as printed: the product, the market, the quotation and its provenance. */
public record PriceEvidence(
    ProductId product, String market, Quotation quotation, Provenance provenance) {

  /** An amount of a currency per unit of mass. */
  public record Amount(double value, String currency, String per) {

    public Amount {
      if (!(value > 0 && Double.isFinite(value))) {
        throw new IllegalArgumentException("A printed price is positive, not " + value);
      }
    }
  }

  /** The amount, on which basis, for which period, of what kind, and which tax is inside. */
  public record Quotation(Amount amount, String basis, String period, String kind, String tax) {}

  public PriceEvidence {
    Objects.requireNonNull(product);
    Objects.requireNonNull(quotation);
    Objects.requireNonNull(provenance);
  }
}
