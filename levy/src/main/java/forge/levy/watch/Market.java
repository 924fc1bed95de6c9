package forge.levy.watch;

import forge.kernel.Period;
import forge.kernel.ProductId;
import java.util.Comparator;

/** All sales of a product in a period. */
record Market(ProductId product, Period period) implements Comparable<Market> {

  @Override
  public int compareTo(Market other) {
    return Comparator.comparing(Market::product).thenComparing(Market::period).compare(this, other);
  }
}
