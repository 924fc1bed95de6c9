package forge.reserve.sizing;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.ensemble.Spread;
import java.util.Set;

/**
 * Something that may stop supply: it begins at a random time, lasts a random while and takes a
 * random share, from all its economies and of all its products at once. It comes at most once in
 * the years looked at.
 *
 * @param products none means all
 * @param yearly probability that it begins within a year in which it has not begun
 * @param months how long it lasts
 * @param lost the share of what was delivered that it takes
 */
public record Hazard(
    String name,
    Set<EconomyId> economies,
    Set<ProductId> products,
    double yearly,
    Spread months,
    Spread lost) {

  public Hazard {
    economies = Set.copyOf(economies);
    products = Set.copyOf(products);
    if (name.isBlank() || economies.isEmpty()) {
      throw new IllegalArgumentException("A hazard needs a name and an economy that it strikes");
    }
    if (!(yearly >= 0 && yearly < 1)) {
      throw new IllegalArgumentException(
          "The probability a year of " + name + " must lie in [0, 1), not " + yearly);
    }
    Checks.amount("The months of " + name, months.low());
    Checks.share("The least share that " + name + " takes", lost.low());
    Checks.share("The greatest share that " + name + " takes", lost.high());
  }

  /** Whether it takes supply of a product from an economy. */
  boolean strikes(EconomyId economy, ProductId product) {
    return economies.contains(economy) && (products.isEmpty() || products.contains(product));
  }

  /**
   * When it begins, in years from now. Beginnings are a Poisson process: within a year the
   * probability is {@code p}, so the time is {@code ln(1 − u) / ln(1 − p)}.
   */
  double begins(double u) {
    return yearly > 0 ? StrictMath.log1p(-u) / StrictMath.log1p(-yearly) : Double.POSITIVE_INFINITY;
  }
}
