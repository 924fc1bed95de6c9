package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Objects;

/**
 * What a product was worth in an economy in the base year, in USD/t, without value-added tax, as
 * delivered to a buyer there.
 */
public record BasePrice(EconomyId economy, ProductId product, Measured price) {

  public BasePrice {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(product);
    if (!(price.value() > 0)) {
      throw new IllegalArgumentException(
          "Price of " + product + " in " + economy + " must be positive");
    }
  }
}
