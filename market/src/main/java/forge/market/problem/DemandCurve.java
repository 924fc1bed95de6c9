package forge.market.problem;

import forge.kernel.ProductId;
import java.util.List;
import java.util.Map;

/** What an economy takes of a product at a price: non-increasing in its own price. */
public sealed interface DemandCurve {

  /** A quantity that is wanted whatever the price; what is not served pays the shortage price. */
  record Fixed(double quantity) implements DemandCurve {

    public Fixed {
      Require.finite("fixed demand", quantity);
      Require.nonNegative("fixed demand", quantity);
    }
  }

  /** Price {@code intercept − slope · quantity}; nothing is taken at or above the intercept. */
  record Linear(double intercept, double slope) implements DemandCurve {

    public Linear {
      Require.finite("demand intercept", intercept);
      Require.finite("demand slope", slope);
      Require.positive("demand slope", slope);
    }
  }

  /**
   * Quantity {@code constant + Σ coefficient · price} over the products of the same economy, never
   * below zero. The own coefficient is negative; the others may differ in sign and need not be
   * symmetric.
   */
  record CrossPrice(double constant, double ownCoefficient, Map<ProductId, Double> coefficients)
      implements DemandCurve {

    public CrossPrice {
      Require.finite("demand constant", constant);
      coefficients = Ordered.copy(coefficients);
      if (!(ownCoefficient < 0)) {
        throw new IllegalArgumentException(
            "Own-price coefficient is " + ownCoefficient + "; demand must fall in its own price");
      }
    }
  }

  /**
   * Quantity {@code quantity · (p / price)^(−elasticity)} up to the choke price, above which
   * nothing is taken. Without a choke price of its own the shortage price of the market is the
   * choke.
   */
  record Isoelastic(double quantity, double price, double elasticity, double choke)
      implements DemandCurve {

    public Isoelastic {
      Require.positive("reference quantity of an isoelastic demand", quantity);
      Require.positive("reference price of an isoelastic demand", price);
      Require.positive("elasticity of an isoelastic demand", elasticity);
      Require.positive("choke price of an isoelastic demand", choke);
    }

    /** The price at which this quantity is taken, choke price aside. */
    public double priceAt(double taken) {
      return price * Math.pow(taken / quantity, -1 / elasticity);
    }

    /** The quantity that is taken at this price, choke price aside. */
    public double quantityAt(double asked) {
      return quantity * Math.pow(asked / price, -elasticity);
    }
  }

  /** Steps in falling order of price: what each next quantity is worth. */
  record Steps(List<Step> steps) implements DemandCurve {

    public Steps {
      steps = List.copyOf(steps);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("A stepped demand has no step; it needs one or more");
      }
      for (int i = 1; i < steps.size(); i++) {
        if (steps.get(i).price() > steps.get(i - 1).price()) {
          throw new IllegalArgumentException(
              "Demand step %d is worth %s after %s; worth must not rise"
                  .formatted(i + 1, steps.get(i).price(), steps.get(i - 1).price()));
        }
      }
    }
  }
}
