package forge.market.differentiated;

import java.util.List;

/**
 * What tariffs do in {@link Armington}; every figure is a ratio to the base.
 *
 * @param sources in their order
 * @param priceIndex of the composite
 */
public record ArmingtonChange(List<OfSource> sources, double priceIndex) {

  public ArmingtonChange {
    sources = List.copyOf(sources);
  }

  /** What became of one source: its price before and after tariff, and what it sells. */
  public record OfSource(double producerPrice, double consumerPrice, double quantity) {

    /** What the source earns. */
    public double revenue() {
      return producerPrice * quantity;
    }
  }
}
