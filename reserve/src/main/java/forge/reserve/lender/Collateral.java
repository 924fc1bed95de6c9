package forge.reserve.lender;

import forge.kernel.ProductId;
import forge.kernel.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What stands behind a loan: lots at the reference price of their product, less a haircut. A lot
 * whose product has no price is worth nothing to the lender and is named.
 */
public record Collateral(List<Marked> lots, List<String> unpriced) {

  /**
   * A lot as the lender sees it.
   *
   * @param mass in the unit that prices are per
   * @param cost what was paid for it
   * @param haircut the share of its value that does not count
   */
  public record Pledge(
      String lot, ProductId product, BigDecimal mass, BigDecimal cost, BigDecimal haircut) {

    public Pledge {
      Objects.requireNonNull(product);
      if (lot.isBlank() || mass.signum() < 0 || cost.signum() < 0) {
        throw new IllegalArgumentException("A pledge needs a lot, and its mass and cost a sign +");
      }
      if (haircut.signum() < 0 || haircut.compareTo(BigDecimal.ONE) > 0) {
        throw new IllegalArgumentException("The haircut of " + lot + " must lie between 0 and 1");
      }
    }
  }

  /** A lot with its value at the reference price, what of it counts, and the gain on its cost. */
  public record Marked(Pledge pledge, BigDecimal value, BigDecimal counted) {

    /** What it is worth beyond its cost; negative where it is worth less. */
    public BigDecimal gain() {
      return value.subtract(pledge.cost());
    }
  }

  public Collateral {
    lots = List.copyOf(lots);
    unpriced = List.copyOf(unpriced);
  }

  /** Lots marked at reference prices, each value rounded once. */
  public static Collateral marked(
      List<Pledge> pledges, Map<ProductId, BigDecimal> prices, Rounding rounding) {
    var lots = new ArrayList<Marked>();
    var unpriced = new ArrayList<String>();
    for (Pledge each : pledges) {
      BigDecimal price = prices.get(each.product());
      if (price == null) {
        unpriced.add(each.lot());
      } else {
        BigDecimal value = each.mass().multiply(price);
        BigDecimal counted = value.multiply(BigDecimal.ONE.subtract(each.haircut()));
        lots.add(new Marked(each, rounding.of(value), rounding.of(counted)));
      }
    }
    return new Collateral(lots, unpriced);
  }

  /** The value of all lots that have a price. */
  public BigDecimal value() {
    return lots.stream().map(Marked::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What of it counts. */
  public BigDecimal counted() {
    return lots.stream().map(Marked::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether what counts is at least so many times what is owed. */
  public boolean covers(BigDecimal owed, BigDecimal times) {
    return counted().compareTo(owed.multiply(times)) >= 0;
  }

  /** What is owed beyond what the lots cover at so many times; zero where they cover it. */
  public BigDecimal shortBy(BigDecimal owed, BigDecimal times) {
    return owed.multiply(times).subtract(counted()).max(BigDecimal.ZERO);
  }
}
