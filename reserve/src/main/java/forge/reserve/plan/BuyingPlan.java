package forge.reserve.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan with the proof of how good it is.
 *
 * @param worth of the holdings, added up over the years
 * @param proof what no plan can pass, and the rules that were checked again
 */
public record BuyingPlan(PlanProblem problem, List<Line> lines, long worth, Proof proof) {

  /** The lots of one material by year, and what each year's cost. */
  public record Line(Material material, List<Integer> lots, List<Long> cost) {

    public Line {
      lots = List.copyOf(lots);
      cost = List.copyOf(cost);
    }

    /** All lots. */
    public int total() {
      return lots.stream().mapToInt(Integer::intValue).sum();
    }

    /** All that is bought, in the unit of the material. */
    public BigDecimal quantity() {
      return material.lot().multiply(BigDecimal.valueOf(total()));
    }

    /** All that is spent. */
    public long spent() {
      return cost.stream().mapToLong(Long::longValue).sum();
    }

    /** What was paid above the price because buying raised it. */
    public BigDecimal paidForTheRise() {
      return BigDecimal.valueOf(spent()).subtract(quantity().multiply(material.price()));
    }

    /** The largest relative rise of price in a year. */
    public BigDecimal rise() {
      int most = lots.stream().mapToInt(Integer::intValue).max().orElse(0);
      return material
          .market()
          .rise(material.lot().multiply(BigDecimal.valueOf(most)))
          .round(MathContext.DECIMAL32);
    }

    /** The share of what is short that the plan covers. */
    public BigDecimal covered() {
      BigDecimal needed = material.needed();
      return needed.signum() == 0
          ? BigDecimal.ONE
          : quantity().min(needed).divide(needed, MathContext.DECIMAL32);
    }
  }

  /**
   * How good the plan is.
   *
   * @param bound no plan is worth more
   * @param rootBound the bound that the prices on the limits alone prove
   * @param prices on each year's budget and on the room: what a further unit would be worth
   * @param parts of the search
   * @param tolerance relative distance from the bound up to which a plan counts as best
   * @param broken rules that the plan breaks, checked again from the data; none where it holds
   */
  public record Proof(
      long bound,
      long rootBound,
      List<Double> prices,
      int parts,
      double tolerance,
      List<String> broken) {

    public Proof {
      prices = List.copyOf(prices);
      broken = List.copyOf(broken);
    }
  }

  public BuyingPlan {
    lines = List.copyOf(lines);
  }

  /** What a better plan could be worth more, at most. */
  public long gap() {
    return proof.bound() - worth;
  }

  /** Whether the plan keeps every rule and none is better by more than the tolerance. */
  public boolean proven() {
    return proof.broken().isEmpty() && gap() <= proof.tolerance() * worth;
  }

  /** What is spent in a year. */
  public long spent(int year) {
    return lines.stream().mapToLong(each -> each.cost().get(year)).sum();
  }

  /** The best plan, to within a relative tolerance or as near as so many parts of search bring. */
  public static BuyingPlan of(PlanProblem problem, double tolerance, int mostParts) {
    var tables = new Tables(problem);
    BranchAndBound.Found found = new BranchAndBound(tables, tolerance, mostParts).search();
    var lines = new ArrayList<Line>();
    for (int m = 0; m < problem.materials().size(); m++) {
      Material material = problem.materials().get(m);
      var lots = new ArrayList<Integer>();
      var cost = new ArrayList<Long>();
      for (int each : found.lots[m]) {
        lots.add(each);
        cost.add(material.cost(each));
      }
      lines.add(new Line(material, lots, cost));
    }
    var prices = new ArrayList<Double>();
    for (int k = 0; k < tables.limits; k++) {
      double thousandths = k == tables.years ? 1000 : 1;
      prices.add(Math.scalb((double) found.prices[k], -Relaxation.BITS) * thousandths);
    }
    var proof =
        new Proof(
            found.bound,
            found.rootBound,
            prices,
            found.parts,
            tolerance,
            PlanCheck.broken(problem, lines, found.worth));
    return new BuyingPlan(problem, lines, found.worth, proof);
  }
}
