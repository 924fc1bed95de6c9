package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Sets the floors of a scenario: the first of each ladder as given, each next one so high that no
 * maker in the zone that ran in the baseline has to give up output for the floors of its inputs:
 *
 * <pre>
 *   floor(out) = max over makers [ Σ aᵢ·(floorᵢ, or priceᵢ without one) − co-product credits
 *                                  + marginal conversion cost at baseline output ] / a_out
 * </pre>
 */
final class CascadingFloors {

  /** Floors are rounded up to this many significant digits. */
  private static final int DIGITS = 4;

  /** Times the floors are set anew for prices that the floors have moved. */
  private static final int PASSES = 3;

  private final Setting setting;
  private final Map<ProductId, Measure.Floors> ladders = new LinkedHashMap<>();
  private final Map<ProductId, Double> floors = new LinkedHashMap<>();

  private CascadingFloors(Setting setting) {
    this.setting = setting;
  }

  /** The baseline under the floors of some ladders, solved. */
  static SolvedMarket set(Setting setting, List<Measure.Floors> ladders) {
    return new CascadingFloors(setting).set(ladders);
  }

  /**
   * A market that other measures have changed, under the same floors: they are set as if nothing
   * else had happened, and stand when something does.
   */
  static SolvedMarket set(Setting setting, List<Measure.Floors> ladders, MarketProblem changed) {
    var cascade = new CascadingFloors(setting);
    return cascade.solve(changed, cascade.set(ladders).equilibrium());
  }

  private SolvedMarket set(List<Measure.Floors> wanted) {
    for (Measure.Floors each : wanted) {
      double floor = setting.price(each.at(), each.first(), setting.zone());
      if (!Double.isNaN(floor)) {
        ladders.put(each.first(), each);
        floors.put(each.first(), floor);
      }
    }
    var solved = solve(setting.problem(), setting.point());
    for (int pass = 0; pass < PASSES; pass++) {
      if (raised(solved)) {
        solved = solve(setting.problem(), solved.equilibrium());
      }
    }
    return solved;
  }

  /** Sets the floors of the next stages, in order; whether one of them moved. */
  private boolean raised(SolvedMarket solved) {
    boolean moved = false;
    for (Measure.Floors each : List.copyOf(ladders.values())) {
      for (ProductId product : each.next()) {
        double floor = minimum(solved, product);
        if (!Double.isNaN(floor)) {
          ladders.put(product, each);
          Double before = floors.put(product, roundedUp(floor));
          moved |= before == null || before != roundedUp(floor);
        }
      }
    }
    return moved;
  }

  private static double roundedUp(double floor) {
    return BigDecimal.valueOf(floor - 1e-9 * Math.abs(floor))
        .round(new MathContext(DIGITS, RoundingMode.CEILING))
        .doubleValue();
  }

  private SolvedMarket solve(MarketProblem market, Equilibrium near) {
    var floored = market.toBuilder();
    floors.forEach((product, floor) -> floored.policy(policy(product, floor)));
    return MarketSolver.solvedNear(floored.build(), near);
  }

  private Policy policy(ProductId product, double floor) {
    Measure.Floors ladder = Objects.requireNonNull(ladders.get(product));
    return switch (ladder.by()) {
      case BENCHMARK_LEVY ->
          new Policy.VariableLevy(product, setting.zone(), Set.of(), floor, ladder.cap());
      case TRANSACTION_LEVY -> {
        var outside = setting.economies(new Side(List.of("outside")));
        yield new Policy.MinimumImportPrice(Scope.of(product, outside, setting.zone()), floor);
      }
    };
  }

  private double minimum(SolvedMarket solved, ProductId product) {
    var point = solved.equilibrium();
    return solved.problem().activities().stream()
        .filter(each -> setting.zone().contains(each.economy()))
        .filter(each -> each.outputs().keySet().iterator().next().equals(product))
        .filter(each -> floors.keySet().stream().anyMatch(each.inputs()::containsKey))
        .filter(each -> setting.point().level(each.id(), setting.period()) > 0)
        .mapToDouble(each -> needed(each, point))
        .max()
        .orElse(Double.NaN);
  }

  private double needed(Activity maker, Equilibrium point) {
    EconomyId economy = maker.economy();
    double sum = maker.cost().marginal(setting.point().level(maker.id(), setting.period()));
    for (var input : maker.inputs().entrySet()) {
      double price = point.price(new Node(economy, input.getKey(), setting.period()));
      sum += input.getValue() * floors.getOrDefault(input.getKey(), price);
    }
    var outputs = maker.outputs().entrySet().iterator();
    double main = outputs.next().getValue();
    while (outputs.hasNext()) {
      var credit = outputs.next();
      sum -= credit.getValue() * point.price(new Node(economy, credit.getKey(), setting.period()));
    }
    return sum / main;
  }
}
