package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/** What moved of a product from one economy to another, in t a year of the product's basis. */
public record FlowFact(ProductId product, Route route, Fact fact) {

  public FlowFact {
    Objects.requireNonNull(product);
    Objects.requireNonNull(route);
    if (fact.figure().low() < 0) {
      throw new IllegalArgumentException("Flow " + route + " of " + product + " is negative");
    }
  }
}
