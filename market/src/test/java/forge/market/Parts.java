package forge.market;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import java.util.Map;
import java.util.Set;

/** Parts of small markets: product X (in t) in the economies A, B and home, in the period 1. */
public final class Parts {

  public static final EconomyId A = EconomyId.of("A");
  public static final EconomyId B = EconomyId.of("B");
  public static final EconomyId HOME = EconomyId.of("HOME");
  public static final ProductId X = ProductId.of("X");
  public static final PeriodId NOW = PeriodId.of("1");

  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  private Parts() {}

  /** A market with home and X, and the price 100 for what is wanted and not served. */
  public static MarketProblem.Builder atHome() {
    return MarketProblem.builder().shortagePrice(100).economy(HOME).product(X, "t");
  }

  /** A mine of X. */
  public static Activity mine(String name, EconomyId economy, CostCurve cost, double capacity) {
    return activity(name, economy, Map.of(), Map.of(X, 1.0), cost, capacity);
  }

  public static Activity mine(String name, EconomyId economy, CostCurve cost) {
    return mine(name, economy, cost, NO_LIMIT);
  }

  public static Activity activity(
      String name,
      EconomyId economy,
      Map<ProductId, Double> inputs,
      Map<ProductId, Double> outputs,
      CostCurve cost,
      double capacity) {
    var id = ActivityId.of(name);
    return new Activity(id, economy, inputs, outputs, cost, Map.of(), 0, capacity, Set.of());
  }

  /** Final demand for X at home. */
  public static Demand demand(DemandCurve curve) {
    return demand(HOME, X, curve);
  }

  public static Demand demand(EconomyId economy, ProductId product, DemandCurve curve) {
    return new Demand(economy, product, curve, Set.of());
  }

  /** The price {@code intercept − quantity}. */
  public static DemandCurve falling(double intercept) {
    return new DemandCurve.Linear(intercept, 1);
  }

  /** The marginal cost {@code intercept + quantity}. */
  public static CostCurve rising(double intercept) {
    return new CostCurve.Linear(intercept, 1);
  }

  /** A way for X to home. */
  public static Arc toHome(EconomyId from, CostCurve freight, double minimum, double capacity) {
    var id = Arc.defaultId(X, from, HOME);
    return new Arc(id, X, from, HOME, freight, Map.of(), minimum, capacity);
  }

  public static Arc toHome(EconomyId from, CostCurve freight) {
    return toHome(from, freight, 0, NO_LIMIT);
  }
}
