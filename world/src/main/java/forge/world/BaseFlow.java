package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/** What moved from one economy to another in the base year, in t of the basis of the product. */
public record BaseFlow(ProductId product, Route route, Measured quantity) {

  public BaseFlow {
    Objects.requireNonNull(product);
    Objects.requireNonNull(route);
    if (!(quantity.value() > 0)) {
      throw new IllegalArgumentException(
          "Flow "
              + route
              + " of "
              + product
              + " must be positive; leave the row out if there is none");
    }
  }
}
