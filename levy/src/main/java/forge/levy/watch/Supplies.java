package forge.levy.watch;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;

/** What economies can have of products in a year. */
@FunctionalInterface
public interface Supplies {

  /** What an economy can have of a product; where nothing is known it says what is missing. */
  Supply of(EconomyId economy, ProductId product);
}
