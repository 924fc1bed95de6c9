package forge.market;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Four economies × four rare-earth stages: concentrate, oxide, metal, magnet. Constructed numbers,
 * no estimates; the zone is {USA, ALY}.
 */
public final class RareEarthLadder {

  public static final List<EconomyId> ECONOMIES =
      List.of("CHN", "USA", "ALY", "ROW").stream().map(EconomyId::of).toList();
  public static final List<ProductId> STAGES =
      List.of("CON", "OXD", "MET", "MAG").stream().map(ProductId::of).toList();
  public static final Set<EconomyId> ZONE =
      new java.util.LinkedHashSet<>(List.of(EconomyId.of("USA"), EconomyId.of("ALY")));

  private static final double[] YIELD = {0.9, 0.95, 0.8};
  private static final double[][] COST = {{3, 7, 6, 8}, {4, 6, 5, 8}, {12, 14, 13, 20}};
  private static final double[][] SLOPE = {
    {0.01, 0.1, 0.08, 0.2}, {0.01, 0.1, 0.08, 0.2}, {0.02, 0.2, 0.1, 0.3}
  };
  private static final double[][] CAPACITY = {{260, 15, 30, 5}, {240, 5, 20, 3}, {200, 6, 25, 3}};
  private static final double[][][] DEMAND = {
    {{30, 0.3}, {34, 0.6}, {34, 0.5}, {32, 1.6}},
    {{45, 1}, {50, 5}, {50, 3}, {48, 5}},
    {{95, 0.6}, {110, 3}, {110, 2}, {105, 3}}
  };
  private static final double[] FREIGHT = {0.6, 0.4, 0.4, 0.5};

  private RareEarthLadder() {}

  /** The market without any policy. */
  public static MarketProblem freeTrade() {
    var market = MarketProblem.builder().title("Four regions, four stages").shortagePrice(10_000);
    market.economies(ECONOMIES);
    STAGES.forEach(stage -> market.product(stage, "t"));
    double[] intercept = {4, 6, 7, 6.5};
    double[] slope = {0.03, 0.12, 0.15, 0.2};
    double[] capacity = {240, 60, 40, 50};
    for (int i = 0; i < 4; i++) {
      var cost = new CostCurve.Linear(intercept[i], slope[i]);
      market.activity(activity("mine", i, Map.of(), STAGES.get(0), cost, capacity[i]));
      for (int k = 0; k < 3; k++) {
        process(market, i, k);
      }
    }
    STAGES.forEach(stage -> arcs(market, stage, FREIGHT[STAGES.indexOf(stage)]));
    return market.build();
  }

  private static void process(MarketProblem.Builder market, int i, int k) {
    Map<ProductId, Double> inputs = Map.of(STAGES.get(k), 1 / YIELD[k]);
    var cost = new CostCurve.Linear(COST[k][i], SLOPE[k][i]);
    market.activity(
        activity("make-" + STAGES.get(k + 1), i, inputs, STAGES.get(k + 1), cost, CAPACITY[k][i]));
    var curve = new DemandCurve.Linear(DEMAND[k][i][0], DEMAND[k][i][1]);
    market.demand(new Demand(ECONOMIES.get(i), STAGES.get(k + 1), curve, Set.of()));
  }

  private static Activity activity(
      String what,
      int economy,
      Map<ProductId, Double> inputs,
      ProductId output,
      CostCurve cost,
      double capacity) {
    var id = ActivityId.of(what + "-" + ECONOMIES.get(economy));
    Map<ProductId, Double> outputs = new LinkedHashMap<>();
    outputs.put(output, 1.0);
    return new Activity(
        id, ECONOMIES.get(economy), inputs, outputs, cost, Map.of(), 0, capacity, Set.of());
  }

  private static void arcs(MarketProblem.Builder market, ProductId product, double freight) {
    for (EconomyId from : ECONOMIES) {
      for (EconomyId to : ECONOMIES) {
        if (!from.equals(to)) {
          market.arc(
              new Arc(
                  Arc.defaultId(product, from, to),
                  product,
                  from,
                  to,
                  CostCurve.constant(freight + surcharge(from, to)),
                  Map.of(),
                  0,
                  Double.POSITIVE_INFINITY));
        }
      }
    }
  }

  private static double surcharge(EconomyId one, EconomyId other) {
    Set<String> pair = Set.of(one.code(), other.code());
    if (pair.equals(Set.of("CHN", "USA"))) {
      return 0.2;
    }
    return pair.equals(Set.of("ROW", "USA")) ? 0.1 : 0;
  }

  /** A zone levy that defends a floor on one stage. */
  public static Policy.VariableLevy floor(String stage, double floor, double cap) {
    return new Policy.VariableLevy(ProductId.of(stage), ZONE, Set.of(), floor, cap);
  }

  /** A zone levy without a cap. */
  public static Policy.VariableLevy floor(String stage, double floor) {
    return floor(stage, floor, Double.POSITIVE_INFINITY);
  }
}
