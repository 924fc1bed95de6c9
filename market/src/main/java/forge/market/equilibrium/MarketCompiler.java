package forge.market.equilibrium;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.ArcId;
import forge.market.problem.CostCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.SharedCap;
import forge.market.problem.Step;
import forge.market.problem.TradedProduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a market into columns, rows and wedges: balances first, then what the economies do, what
 * they trade, and the policies on top. Each block adds its own columns.
 */
final class MarketCompiler {

  final MarketProblem problem;
  final Columns columns = new Columns();
  final List<Wedge> wedges = new ArrayList<>();
  private final Map<ColumnTag, int[]> stepsOf = new HashMap<>();

  private MarketCompiler(MarketProblem problem) {
    this.problem = problem;
  }

  static CompiledMarket compile(MarketProblem problem) {
    var compiler = new MarketCompiler(problem);
    compiler.balances();
    new EconomyBlock(compiler).add();
    new TradeBlock(compiler).add();
    compiler.crossCosts();
    compiler.caps();
    new PolicyBlock(compiler).add();
    new ConductBlock(compiler).add();
    return new CompiledMarket(problem, compiler.columns, compiler.wedges);
  }

  /** Only places where something is made, used, moved or held have a balance and a price. */
  private void balances() {
    var places = Places.of(problem);
    for (PeriodId period : problem.periods()) {
      for (EconomyId economy : problem.economies()) {
        for (TradedProduct product : problem.products()) {
          var node = new Node(economy, product.id(), period);
          if (places.contains(node)) {
            balance(node, product.disposalCost());
          }
        }
      }
    }
  }

  private void balance(Node node, double disposalCost) {
    int row = columns.row(new RowTag.Balance(node), 0);
    int disposed = column(new ColumnTag.Disposed(node), disposalCost, Double.POSITIVE_INFINITY);
    columns.enter(row, disposed, -1);
  }

  /** A column with a constant cost, from zero to an upper bound. */
  int column(ColumnTag tag, double cost, double upper) {
    return columns.add(new Columns.Column(tag, cost, 0, null, 0, upper));
  }

  /** Makes sure that a balance with a forced use can be short, at the shortage price. */
  void allowShortage(Node node) {
    var tag = new ColumnTag.Shortage(node);
    if (!stepsOf.containsKey(tag)) {
      int column = column(tag, problem.shortagePrice(), Double.POSITIVE_INFINITY);
      columns.enter(columns.balance(node), column, 1);
      stepsOf.put(tag, new int[] {column});
    }
  }

  /**
   * The columns of a level or a flow: one, or one a step. Its cost is {@code fixed + factor ·
   * curve}.
   */
  int[] curve(ColumnTag tag, CostCurve curve, double fixed, double factor, double[] bounds) {
    int[] made =
        curve instanceof CostCurve.Steps steps
            ? steps(tag, steps, fixed, factor, bounds)
            : new int[] {columns.add(single(tag, curve, fixed, factor, bounds))};
    stepsOf.put(tag, made);
    return made;
  }

  private static Columns.Column single(
      ColumnTag tag, CostCurve curve, double fixed, double factor, double[] bounds) {
    if (curve instanceof CostCurve.Linear(double intercept, double slope)) {
      return new Columns.Column(
          tag, fixed + factor * intercept, factor * slope, null, bounds[0], bounds[1]);
    }
    return new Columns.Column(
        tag, fixed, 0, new Curves.ScaledCost(curve, factor), bounds[0], bounds[1]);
  }

  private int[] steps(
      ColumnTag tag, CostCurve.Steps curve, double fixed, double factor, double[] bounds) {
    var made = new ArrayList<Integer>();
    double forced = bounds[0];
    double left = bounds[1];
    for (Step step : curve.steps()) {
      double upper = Math.min(step.quantity(), left);
      double lower = Math.min(forced, upper);
      made.add(
          columns.add(
              new Columns.Column(tag, fixed + factor * step.price(), 0, null, lower, upper)));
      left -= upper;
      forced -= lower;
    }
    return made.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The columns of a level; empty where the activity does not run in the period. */
  int[] levels(ActivityId activity, PeriodId period) {
    return stepsOf.getOrDefault(new ColumnTag.Level(activity, period), new int[0]);
  }

  /** The columns of a flow. */
  int[] flows(ArcId arc, PeriodId period) {
    return stepsOf.getOrDefault(new ColumnTag.Flow(arc, period), new int[0]);
  }

  private void crossCosts() {
    for (PeriodId period : problem.periods()) {
      for (var activity : problem.activities()) {
        int[] own = levels(activity.id(), period);
        activity
            .crossCosts()
            .forEach((other, coefficient) -> cross(own, levels(other, period), coefficient));
      }
      for (Arc arc : problem.arcs()) {
        double factor = ArcCharges.of(problem, arc, period).freightFactor();
        int[] own = flows(arc.id(), period);
        arc.crossCosts()
            .forEach(
                (other, coefficient) -> cross(own, flows(other, period), factor * coefficient));
      }
    }
  }

  private void cross(int[] own, int[] others, double coefficient) {
    for (int column : own) {
      for (int other : others) {
        wedges.add(new Wedge.OnQuantity(column, other, coefficient));
      }
    }
  }

  private void caps() {
    for (PeriodId period : problem.periods()) {
      for (SharedCap cap : problem.caps()) {
        int row = columns.limit(new RowTag.Cap(cap.id(), period), cap.limit());
        cap.activities().forEach((id, weight) -> enterAll(row, levels(id, period), weight));
        cap.arcs().forEach((id, weight) -> enterAll(row, flows(id, period), weight));
      }
    }
  }

  /** The same coefficient of every column in a row. */
  void enterAll(int row, int[] all, double value) {
    for (int column : all) {
      columns.enter(row, column, value);
    }
  }

  /** The balance row of a product. */
  int balance(EconomyId economy, ProductId product, PeriodId period) {
    return columns.balance(new Node(economy, product, period));
  }
}
