package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/** Tonnes of an element, as metal, in one tonne of a product. */
public record Content(ProductId product, Element element, Figure share, Provenance provenance) {

  public Content {
    Objects.requireNonNull(product);
    Objects.requireNonNull(element);
    Objects.requireNonNull(provenance);
    if (share.low() < 0 || share.high() > 1) {
      throw new IllegalArgumentException(
          "Content of "
              + element.symbol()
              + " in "
              + product
              + " is not a mass fraction in [0, 1]");
    }
  }
}
