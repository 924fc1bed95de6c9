package forge.reserve.lot;

import forge.kernel.ProductId;
import java.util.Objects;

/** What a lot is: a product to a specification, under a brand, as a certificate says. */
public record Goods(
    ProductId product, String specification, String brand, Certificate certificate) {

  public Goods {
    Objects.requireNonNull(product);
    Objects.requireNonNull(certificate);
    if (specification.isBlank() || brand.isBlank()) {
      throw new IllegalArgumentException("Goods have a specification and a brand");
    }
  }

  /** The same under another certificate. */
  public Goods under(Certificate other) {
    return new Goods(product, specification, brand, other);
  }
}
