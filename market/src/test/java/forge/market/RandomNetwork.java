package forge.market;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.ArcId;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.PriceBasis;
import forge.market.problem.Scope;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A small market drawn from a seed: two to four economies, a chain of two or three products with
 * yields and capacities, trade between all of them at a freight that rises with the flow.
 *
 * <p>The same seed in other units of money or quantity, or with its economies renamed, is the same
 * market said otherwise.
 *
 * @param money units of money that the standard unit is worth
 * @param quantity units of quantity that the standard unit makes
 * @param renamed whether the economies carry each other's names, last first
 */
public record RandomNetwork(long seed, double money, double quantity, boolean renamed) {

  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
  private static final List<String> NAMES = List.of("A", "B", "C", "D");

  public static RandomNetwork of(long seed) {
    return new RandomNetwork(seed, 1, 1, false);
  }

  public RandomNetwork inMoney(double unit) {
    return new RandomNetwork(seed, unit, quantity, renamed);
  }

  public RandomNetwork inQuantity(double unit) {
    return new RandomNetwork(seed, money, unit, renamed);
  }

  public RandomNetwork withOtherNames() {
    return new RandomNetwork(seed, money, quantity, true);
  }

  public int size() {
    return new SplittableRandom(seed).nextInt(2, 5);
  }

  /** The economy at a position, whatever its name. */
  public EconomyId economy(int position) {
    return EconomyId.of(NAMES.get(renamed ? size() - 1 - position : position));
  }

  public ProductId finalProduct() {
    return product(stages() - 1);
  }

  private int stages() {
    return new SplittableRandom(~seed).nextInt(2, 4);
  }

  private static ProductId product(int stage) {
    return ProductId.of("P" + stage);
  }

  /** The market without policies. */
  public MarketProblem free() {
    var random = new SplittableRandom(seed + 1);
    var market = MarketProblem.builder().shortagePrice(1000 * price());
    for (int i = 0; i < size(); i++) {
      market.economy(EconomyId.of(NAMES.get(i)));
    }
    for (int k = 0; k < stages(); k++) {
      market.product(product(k), "t");
      for (int i = 0; i < size(); i++) {
        make(market, random.split(), i, k);
        demand(market, random.split(), i, k);
        arcs(market, random.split(), i, k);
      }
    }
    return market.build();
  }

  /** What one standard unit of price is in these units. */
  private double price() {
    return money / quantity;
  }

  private void make(MarketProblem.Builder market, SplittableRandom random, int i, int stage) {
    double slope = random.nextDouble(0.05, 0.5);
    double capacity = random.nextInt(3) == 0 ? NO_LIMIT : random.nextDouble(10, 100);
    double needed = random.nextDouble(1, 1.5);
    boolean present = i == stage % size() || random.nextInt(3) > 0;
    if (present) {
      market.activity(
          new Activity(
              ActivityId.of("make " + product(stage) + " " + economy(i)),
              economy(i),
              stage == 0 ? Map.of() : Map.of(product(stage - 1), needed),
              Map.of(product(stage), 1.0),
              linear(random.nextDouble(1, 10), slope),
              Map.of(),
              0,
              capacity * quantity,
              Set.of()));
    }
  }

  private CostCurve linear(double intercept, double slope) {
    return new CostCurve.Linear(intercept * price(), slope * price() / quantity);
  }

  private void demand(MarketProblem.Builder market, SplittableRandom random, int i, int stage) {
    double slope = random.nextDouble(0.2, 2);
    DemandCurve curve =
        random.nextInt(4) == 0
            ? new DemandCurve.Isoelastic(
                random.nextDouble(10, 40) * quantity,
                30 * price(),
                random.nextDouble(0.3, 2),
                200 * price())
            : new DemandCurve.Linear(
                random.nextDouble(30, 90) * price(), slope * price() / quantity);
    if (stage == stages() - 1 || random.nextInt(3) == 0) {
      market.demand(new Demand(economy(i), product(stage), curve, Set.of()));
    }
  }

  private void arcs(MarketProblem.Builder market, SplittableRandom random, int i, int stage) {
    for (int to = 0; to < size(); to++) {
      double freight = random.nextDouble(0.2, 3);
      double slope = random.nextDouble(0.005, 0.05);
      if (to != i) {
        market.arc(
            arc(
                Arc.defaultId(product(stage), economy(i), economy(to)).name(),
                stage,
                i,
                to,
                linear(freight, slope)));
      }
    }
  }

  private Arc arc(String name, int stage, int from, int to, CostCurve freight) {
    return new Arc(
        ArcId.of(name), product(stage), economy(from), economy(to), freight, Map.of(), 0, NO_LIMIT);
  }

  /** The market with duties, a tax and levies with finite caps. */
  public MarketProblem distorted() {
    var random = new SplittableRandom(seed + 2);
    var market = free().toBuilder();
    int stages = stages();
    market.policy(
        new Policy.AdValoremDuty(
            into(random.nextInt(stages), random.nextInt(size())),
            random.nextDouble(0.05, 0.4),
            random.nextBoolean() ? PriceBasis.FOB : PriceBasis.CIF));
    market.policy(duty(random.nextDouble(0.5, 4)));
    market.policy(
        new Policy.ExportTax(
            into(random.nextInt(stages), random.nextInt(size())), 0, random.nextDouble(0.2)));
    market.policy(levy(random.nextDouble(20, 60), random.nextDouble(5, 20)));
    return market.build();
  }

  private Scope into(int stage, int importer) {
    return Scope.of(product(stage), Set.of(), Set.of(economy(importer)));
  }

  /** A specific duty of the first economy on the final product. */
  public Policy duty(double rate) {
    return new Policy.SpecificDuty(into(stages() - 1, 0), rate * price());
  }

  /** A quota of the first economy on the final product. */
  public Policy quota(double limit) {
    return new Policy.ImportQuota(into(stages() - 1, 0), limit * quantity, Map.of());
  }

  /** A levy of the first economy that defends a floor on the final product. */
  public Policy levy(double floor, double cap) {
    return new Policy.VariableLevy(
        finalProduct(), Set.of(economy(0)), Set.of(), floor * price(), cap * price());
  }

  /** A second way between the first two economies that costs more than anybody pays. */
  public Arc dearArc() {
    return arc("dear", stages() - 1, 1, 0, linear(900, 0));
  }
}
