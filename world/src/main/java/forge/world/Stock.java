package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/**
 * What a holder had in store of a product, in t, on a day or at the end of a year.
 *
 * @param day as the source gives it: 2024, 2024-09 or 2024-09-04
 */
public record Stock(Parties where, ProductId product, String holder, String day, Fact fact) {

  public Stock {
    Objects.requireNonNull(where);
    Objects.requireNonNull(product);
    if (holder.isBlank() || fact.figure().low() < 0) {
      throw new IllegalArgumentException(
          "A stock of " + product + " has a holder and is not negative");
    }
  }
}
