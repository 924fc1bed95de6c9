package forge.pricing.determination;

import forge.kernel.ProductId;
import forge.pricing.method.MarketArea;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the price book says beforehand: the last price of each market, and prices of parents.
 */
public record Known(Map<MarketArea.Name, Last> last, Map<Parent, BigDecimal> parents) {

  /** An empty book. */
  public static final Known NOTHING = new Known(Map.of(), Map.of());

  /**
   * The last price.
   *
   * @param carried for how many periods it had been carried forward then
   */
  public record Last(BigDecimal price, int carried) {}

  /** A price of another product in a market. */
  public record Parent(ProductId product, MarketArea.Name market)
      implements Comparable<Parent> {

    @Override
    public int compareTo(Parent other) {
      int products = product.compareTo(other.product);
      return products != 0 ? products : market.compareTo(other.market);
    }
  }

  public Known {
    last = Collections.unmodifiableMap(new TreeMap<>(last));
    parents = Collections.unmodifiableMap(new TreeMap<>(parents));
  }

  /** The last price in a market, if there is one. */
  public Optional<Last> findLast(MarketArea.Name market) {
    return Optional.ofNullable(last.get(market));
  }

  Optional<BigDecimal> findParent(ProductId product, MarketArea.Name market) {
    return Optional.ofNullable(parents.get(new Parent(product, market)));
  }
}
