package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/** What all processes together made of a product, or all uses together took, in t a year. */
public record TotalFact(Parties where, ProductId product, Measure measure, Fact fact) {

  /** What the figure measures. */
  public enum Measure {
    PRODUCTION,
    USE
  }

  public TotalFact {
    Objects.requireNonNull(where);
    Objects.requireNonNull(product);
    Objects.requireNonNull(measure);
    if (fact.figure().low() < 0) {
      throw new IllegalArgumentException("Total " + measure + " of " + product + " is negative");
    }
  }
}
