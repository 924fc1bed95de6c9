package forge.reserve.plan;

import forge.kernel.MassUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * A material that may be bought. Quantities are in its own unit and basis; nothing is converted to
 * plan, and nothing of one basis is added to another.
 *
 * @param basis what the mass counts: gross, contained element, oxide
 * @param lot units in a lot
 * @param needs what is short, the most valued first
 */
public record Material(
    String name,
    MassUnit unit,
    String basis,
    BigDecimal lot,
    BigDecimal price,
    Market market,
    List<Need> needs) {

  /**
   * A quantity that is short, and what covering a unit of it is worth for a year: the loss it
   * averts times its probability.
   */
  public record Need(String purpose, BigDecimal quantity, BigDecimal value) {

    public Need {
      if (purpose.isBlank() || quantity.signum() < 0 || value.signum() < 0) {
        throw new IllegalArgumentException(
            "A need has a purpose, and neither its quantity nor its value is negative");
      }
    }
  }

  /**
   * The market that it is bought from.
   *
   * @param volume units a year
   * @param share of the market of a month that may be bought in it
   * @param supplyElasticity of what the others sell, zero or more
   * @param demandElasticity of what the others buy, zero or less
   */
  public record Market(
      BigDecimal volume,
      BigDecimal share,
      BigDecimal supplyElasticity,
      BigDecimal demandElasticity) {

    public Market {
      if (volume.signum() <= 0 || share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("A market has a volume, and a share of it in (0, 1]");
      }
      if (supplyElasticity.signum() < 0
          || demandElasticity.signum() > 0
          || supplyElasticity.compareTo(demandElasticity) == 0) {
        throw new IllegalArgumentException(
            "Supply does not fall with price nor demand rise, and one of them answers to it");
      }
    }

    /**
     * The relative rise of price when a quantity is bought within a year: demand shifts by {@code q
     * / V}, and the price rises until supply and the demand of the others have made room, {@code (q
     * / V) / (es − ed)}.
     */
    public BigDecimal rise(BigDecimal quantity) {
      return quantity.divide(
          volume.multiply(supplyElasticity.subtract(demandElasticity)), MathContext.DECIMAL64);
    }
  }

  public Material {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(market);
    needs = List.copyOf(needs);
    if (name.isBlank() || lot.signum() <= 0 || price.signum() < 0) {
      throw new IllegalArgumentException("A material needs a name, a lot and a price");
    }
    for (int i = 1; i < needs.size(); i++) {
      if (needs.get(i).value().compareTo(needs.get(i - 1).value()) > 0) {
        throw new IllegalArgumentException(
            "The needs of %s stand in the order of their value, but %s stands after %s"
                .formatted(name, needs.get(i).purpose(), needs.get(i - 1).purpose()));
      }
    }
  }

  /** All that is short. */
  public BigDecimal needed() {
    return needs.stream().map(Need::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Lots that cover all that is short, the last one perhaps in part. */
  public int lotsNeeded() {
    return needed().divide(lot, 0, RoundingMode.CEILING).intValueExact();
  }

  /** Lots that may be bought in a month: whole lots within the cap. */
  public int lotsAMonth() {
    BigDecimal cap = market.volume().multiply(market.share());
    return cap.divide(lot.multiply(BigDecimal.valueOf(12)), 0, RoundingMode.FLOOR).intValueExact();
  }

  /** What so many lots cost when bought within a year, in whole units of money, rounded up. */
  public long cost(int lots) {
    BigDecimal quantity = lot.multiply(BigDecimal.valueOf(lots));
    return quantity
        .multiply(price)
        .multiply(BigDecimal.ONE.add(market.rise(quantity)))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  /** What holding so many lots is worth in a year, in whole units of money, rounded down. */
  public long worth(int lots) {
    BigDecimal left = lot.multiply(BigDecimal.valueOf(lots));
    BigDecimal worth = BigDecimal.ZERO;
    for (Need each : needs) {
      BigDecimal met = left.min(each.quantity());
      worth = worth.add(met.multiply(each.value()));
      left = left.subtract(met);
    }
    return worth.setScale(0, RoundingMode.FLOOR).longValueExact();
  }
}
