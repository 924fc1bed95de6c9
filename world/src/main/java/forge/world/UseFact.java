package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/** What was taken of a product outside the processes of its chain, in t a year. */
public record UseFact(Parties where, ProductId product, BaseUse.Kind kind, Fact fact) {

  public UseFact {
    Objects.requireNonNull(where);
    Objects.requireNonNull(product);
    Objects.requireNonNull(kind);
    if (fact.figure().low() < 0) {
      throw new IllegalArgumentException("Use of " + product + " is negative");
    }
  }
}
