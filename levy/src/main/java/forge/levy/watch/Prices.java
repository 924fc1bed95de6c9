package forge.levy.watch;

import forge.kernel.Period;
import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.Optional;

/** Reference prices, per kilogram on the basis of the product, in the currency of the tally. */
@FunctionalInterface
public interface Prices {

  /** The reference price of a product in a period, if there is one. */
  Optional<BigDecimal> find(ProductId product, Period period);

  /** No prices at all. */
  static Prices none() {
    return (_, _) -> Optional.empty();
  }
}
