package forge.pricing.book;

import forge.kernel.ProductId;
import forge.pricing.determination.Subject;
import forge.pricing.method.MarketArea;

/** A product in a market. */
public record PriceKey(ProductId product, MarketArea.Name market) implements Comparable<PriceKey> {

  /** What a determination is about. */
  public static PriceKey of(Subject subject) {
    return new PriceKey(subject.product(), subject.market());
  }

  @Override
  public int compareTo(PriceKey other) {
    int products = product.compareTo(other.product);
    return products != 0 ? products : market.compareTo(other.market);
  }

  @Override
  public String toString() {
    return product + " " + market;
  }
}
