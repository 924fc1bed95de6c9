package forge.app.cases;

import forge.app.reading.MarketReading;
import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Node;

/**
 * The objective of a spatial market in prices, before freight: {@code Σ (α·P + P·β′ P)} of demand
 * less the same of supply, summed over regions, with quantities {@code α + β P} and β′ the matrix β
 * with its diagonal halved.
 *
 * <p>Source: GAMS library, model SPATEQU, equation of the objective; after Takayama and Judge
 * (1971). The formula is GAMS's own and is evaluated as it stands; under cross prices no integral
 * of demand gives it.
 */
final class QuadraticObjective {

  private static final double OWN = 0.5;

  private final Branch coefficients;
  private final MarketReading reading;

  /**
   * The objective of these coefficients at the prices of a solved market.
   *
   * @param coefficients of {@code demand} and {@code supply}, by region and product: {@code
   *     constant} and one for each product's price
   */
  QuadraticObjective(Branch coefficients, MarketReading reading) {
    this.coefficients = coefficients;
    this.reading = reading;
  }

  double value() {
    return side(coefficients.get("demand")) - side(coefficients.get("supply"));
  }

  private double side(Branch regions) {
    double sum = 0;
    for (var region : regions.children().entrySet()) {
      for (var product : region.getValue().children().entrySet()) {
        sum += term(region.getKey(), product.getKey(), product.getValue());
      }
    }
    return sum;
  }

  /** {@code P_c (α_c + Σ_k β′_ck P_k)}. */
  private double term(String region, String product, Branch line) {
    double quantity = 0;
    for (var each : line.children().entrySet()) {
      double coefficient = each.getValue().number();
      if (each.getKey().equals("constant")) {
        quantity += coefficient;
      } else {
        double share = each.getKey().equals(product) ? OWN : 1;
        quantity += share * coefficient * price(region, each.getKey());
      }
    }
    return price(region, product) * quantity;
  }

  private double price(String region, String product) {
    return reading.price(new Node(new EconomyId(region), new ProductId(product), reading.period()));
  }
}
