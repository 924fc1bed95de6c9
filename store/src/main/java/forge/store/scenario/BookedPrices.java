package forge.store.scenario;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The prices that a price book holds for the zone, as a scenario file refers to them. */
@FunctionalInterface
public interface BookedPrices {

  /** There is no book. */
  BookedPrices NONE = (product, validAt) -> Optional.empty();

  /**
   * The reference price of a product in the zone that holds on a day, in USD per kg of the
   * product's basis; empty where the book has none.
   */
  Optional<BigDecimal> findUsdPerKg(ProductId product, LocalDate validAt);
}
