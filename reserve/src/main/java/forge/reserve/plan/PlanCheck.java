package forge.reserve.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rules of a plan, checked again in plain decimals from the data and not from the search. */
final class PlanCheck {

  private PlanCheck() {}

  /** The rules that lots break, each in a clause; none where the plan holds. */
  static List<String> broken(PlanProblem problem, List<BuyingPlan.Line> lines, long claimed) {
    var broken = new ArrayList<String>();
    BigDecimal unspent = BigDecimal.ZERO;
    for (int year = 0; year < problem.years(); year++) {
      BigDecimal available = BigDecimal.valueOf(problem.budget().get(year));
      available = problem.carryOver() ? available.add(unspent) : available;
      BigDecimal spent = BigDecimal.ZERO;
      for (BuyingPlan.Line line : lines) {
        spent = spent.add(price(line, year));
        monthly(line, year, broken);
      }
      if (spent.compareTo(available) > 0) {
        broken.add("year %d spends %s of %s".formatted(year + 1, spent, available));
      }
      unspent = available.subtract(spent);
    }
    room(problem, lines, broken);
    BigDecimal worth = worth(problem, lines);
    if (worth.compareTo(BigDecimal.valueOf(claimed)) < 0) {
      broken.add("the plan is worth %s, less than %d".formatted(worth, claimed));
    }
    return broken;
  }

  private static BigDecimal price(BuyingPlan.Line line, int year) {
    Material material = line.material();
    BigDecimal quantity = quantity(line, year);
    BigDecimal rise = material.market().rise(quantity);
    return quantity.multiply(material.price()).multiply(BigDecimal.ONE.add(rise));
  }

  private static BigDecimal quantity(BuyingPlan.Line line, int year) {
    return line.material().lot().multiply(BigDecimal.valueOf(line.lots().get(year)));
  }

  /** Lots are spread over the months as evenly as whole lots can be. */
  private static void monthly(BuyingPlan.Line line, int year, List<String> broken) {
    Material material = line.material();
    int busiest = Math.ceilDiv(line.lots().get(year), 12);
    BigDecimal bought = material.lot().multiply(BigDecimal.valueOf(busiest));
    BigDecimal cap = material.market().volume().multiply(material.market().share());
    if (bought.multiply(BigDecimal.valueOf(12)).compareTo(cap) > 0) {
      broken.add("%s passes its cap a month in year %d".formatted(material.name(), year + 1));
    }
  }

  private static void room(PlanProblem problem, List<BuyingPlan.Line> lines, List<String> broken) {
    BigDecimal taken = BigDecimal.ZERO;
    for (int m = 0; m < lines.size(); m++) {
      BigDecimal lots = BigDecimal.valueOf(lines.get(m).total());
      taken = taken.add(problem.spaces().get(m).multiply(lots));
      if (lines.get(m).total() > lines.get(m).material().lotsNeeded()) {
        broken.add("%s is bought beyond its need".formatted(lines.get(m).material().name()));
      }
    }
    if (taken.compareTo(problem.room()) > 0) {
      broken.add("the lots take %s of %s room".formatted(taken, problem.room()));
    }
  }

  private static BigDecimal worth(PlanProblem problem, List<BuyingPlan.Line> lines) {
    BigDecimal worth = BigDecimal.ZERO;
    for (BuyingPlan.Line line : lines) {
      BigDecimal held = BigDecimal.ZERO;
      for (int year = 0; year < problem.years(); year++) {
        held = held.add(quantity(line, year));
        BigDecimal left = held;
        for (Material.Need need : line.material().needs()) {
          BigDecimal met = left.min(need.quantity());
          worth = worth.add(met.multiply(need.value()));
          left = left.subtract(met);
        }
      }
    }
    return worth;
  }
}
