package forge.market.accounts;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws up the accounts of one equilibrium: economies first, then trade, then the public. */
final class Bookkeeper {

  final MarketProblem problem;
  final Equilibrium point;
  final List<DutyLine> duties = new ArrayList<>();
  final List<Rent> rents = new ArrayList<>();
  final List<StockLine> stocks = new ArrayList<>();
  final List<SupportLine> support = new ArrayList<>();
  private final Map<EconomyId, Welfare> welfare = new LinkedHashMap<>();
  private final Map<EconomyId, Map<String, Double>> byStage = new LinkedHashMap<>();

  Bookkeeper(MarketProblem problem, Equilibrium point) {
    this.problem = problem;
    this.point = point;
    problem.economies().forEach(each -> welfare.put(each, Welfare.ZERO));
  }

  Accounts accounts() {
    for (PeriodId period : problem.periods()) {
      problem.demands().stream()
          .filter(each -> each.standsIn(period))
          .forEach(each -> add(each.economy(), ConsumerSurplus.of(this, each, period)));
      problem.activities().stream()
          .filter(each -> each.runsIn(period))
          .forEach(each -> producer(each, period));
      problem.arcs().forEach(arc -> new TradeLedger(this, arc, period).post());
    }
    new PublicLedger(this).post();
    return new Accounts(welfare, byStage, duties, levies(), stocks, rents, support);
  }

  void add(EconomyId economy, Welfare gain) {
    welfare.merge(economy, gain, Welfare::plus);
  }

  double price(EconomyId economy, ProductId product, PeriodId period) {
    return point.price(economy, product, period);
  }

  /**
   * Producer surplus: revenue less inputs less conversion cost. For a primary activity the part of
   * its marginal cost below zero counts as zero, so surplus is the area left of supply above the
   * price zero.
   */
  private void producer(Activity activity, PeriodId period) {
    double level = point.level(activity.id(), period);
    double margin = 0;
    for (var output : activity.outputs().entrySet()) {
      margin += output.getValue() * price(activity.economy(), output.getKey(), period);
    }
    for (var input : activity.inputs().entrySet()) {
      margin -= input.getValue() * price(activity.economy(), input.getKey(), period);
    }
    double surplus = margin * level - cost(activity, level) - cross(activity, level, period);
    addProducer(activity, surplus);
  }

  /** Books a gain of an activity to its economy and to the stage of its main output. */
  void addProducer(Activity activity, double surplus) {
    add(activity.economy(), Welfare.ofProducer(surplus));
    byStage
        .computeIfAbsent(activity.economy(), _ -> new LinkedHashMap<>())
        .merge(stage(activity), surplus, Double::sum);
  }

  private static double cost(Activity activity, double level) {
    double total = activity.cost().total(level);
    return activity.primary() ? total - NegativeCost.below(activity.cost(), level) : total;
  }

  /** Other activities' levels raise the marginal cost by a constant, so the cost by a rectangle. */
  private double cross(Activity activity, double level, PeriodId period) {
    double perUnit = 0;
    for (var cross : activity.crossCosts().entrySet()) {
      perUnit += cross.getValue() * point.level(cross.getKey(), period);
    }
    return perUnit * level;
  }

  private String stage(Activity activity) {
    return problem.products().stream()
        .filter(each -> activity.outputs().containsKey(each.id()))
        .findFirst()
        .map(each -> each.stage().isEmpty() ? each.id().code() : each.stage())
        .orElse("");
  }

  private List<LevyLine> levies() {
    var revenue = new LinkedHashMap<Node, double[]>();
    for (var multiplier : point.multipliers().entrySet()) {
      if (multiplier.getKey() instanceof Multiplier.LevyRate(int _, Node node)) {
        revenue.computeIfAbsent(node, _ -> new double[2])[0] += multiplier.getValue();
      }
    }
    for (DutyLine line : duties) {
      if (line.kind().equals("variableLevy")) {
        var node = new Node(line.treasury(), line.product(), line.period());
        revenue.computeIfAbsent(node, _ -> new double[2])[1] += line.amount();
      }
    }
    var lines = new ArrayList<LevyLine>();
    revenue.forEach((node, sums) -> lines.add(new LevyLine(node, sums[0], sums[1])));
    return lines;
  }

  /** What is unserved of a demand. */
  double unserved(int demand, PeriodId period) {
    return point.quantity(new ColumnTag.Unserved(demand, period));
  }
}
