package forge.market.floors;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How high a floor a levy can hold.
 *
 * <p>A levy keeps goods out; it cannot bring a price above what the member's own market pays with
 * those goods shut out entirely. So the maximal defensible floor of a member is its price with its
 * own levied arcs closed and every other floor in force, and the highest common floor is the
 * highest F that all members hold when F is the floor of each.
 */
final class FloorSearch {

  /** A floor counts as held when the price misses it by no more than this share. */
  static final double HELD = 1e-6;

  /** A sharper measure inside the search, where points come from the same solver. */
  private static final double HELD_IN_SEARCH = 1e-8;

  /** Change of the estimate at which the search for the common floor stops, as a share of it. */
  private static final double WIDTH = 1e-5;

  /** How far above the estimate the next trial lies, as a share of it. */
  private static final double ABOVE = 1e-3;

  private static final int STEPS = 60;

  private final SolvedMarket solved;
  private final Equilibrium equilibrium;

  FloorSearch(SolvedMarket solved) {
    this.solved = solved;
    this.equilibrium = solved.equilibrium();
  }

  /**
   * The member's price at a place with only its own levied arcs closed; NaN if that has no
   * solution.
   */
  double maximal(int policy, Node node) {
    var levy = (Policy.VariableLevy) problem().policies().get(policy);
    if (!held(node, levy.floor()) && closedAlready(levy, node)) {
      return equilibrium.price(node);
    }
    var closed = solved.closing(policy, node.economy());
    return closed.status().converged() ? closed.equilibrium().price(node) : Double.NaN;
  }

  /** Whether nothing that would pay the levy comes in. */
  private boolean closedAlready(Policy.VariableLevy levy, Node node) {
    double levied =
        problem().arcs().stream()
            .filter(arc -> levy.levies(arc) && arc.to().equals(node.economy()))
            .mapToDouble(arc -> equilibrium.flow(arc.id(), node.period()))
            .sum();
    return levied <= HELD * Math.max(1, equilibrium.consumption(node));
  }

  /**
   * The highest floor that all members hold together in a period; NaN where none was found.
   *
   * <p>The shortfall of the worst member above the answer is close to linear in the floor, so the
   * next trial lies a little above where the line through the last two vanishes. Should a trial be
   * held after all, the edge is found by bisection.
   *
   * @param least where the search begins, such as the least maximal floor
   */
  double highestCommon(int policy, PeriodId period, double least) {
    var levy = (Policy.VariableLevy) problem().policies().get(policy);
    var outer = lost(levy, policy, period, least);
    if (!(outer.shortfall() > 0)) {
      return outer.shortfall() == 0 ? outer.floor() : Double.NaN;
    }
    double estimate = outer.floor() - outer.shortfall();
    for (int step = 0; step < STEPS; step++) {
      double above = estimate + ABOVE * Math.abs(estimate);
      double next = Math.min(above, 0.5 * (estimate + outer.floor()));
      var inner = trial(outer.market(), levy, policy, period, next);
      if (!(inner.shortfall() > 0)) {
        return inner.shortfall() == 0 ? bisected(inner, outer, levy, policy, period) : Double.NaN;
      }
      double before = estimate;
      estimate =
          next
              - inner.shortfall()
                  * (outer.floor() - next)
                  / (outer.shortfall() - inner.shortfall());
      outer = inner;
      if (!Double.isFinite(estimate)) {
        return Double.NaN;
      }
      if (Math.abs(estimate - before) <= WIDTH * Math.abs(estimate)) {
        return estimate;
      }
    }
    return Double.NaN;
  }

  /**
   * The first floor above {@code least} that is not held, in steps that double. The next one above
   * it may be held, for the maximal floor of a member is taken with the floors of the others as
   * they are, and a common floor below those leaves them more to sell to him.
   */
  private Trial lost(Policy.VariableLevy levy, int policy, PeriodId period, double least) {
    double above = ABOVE;
    var trial = trial(solved, levy, policy, period, least * (1 + above));
    for (int step = 0; step < STEPS && trial.shortfall() == 0; step++) {
      above *= 2;
      trial = trial(trial.market(), levy, policy, period, trial.floor() * (1 + above));
    }
    return trial;
  }

  /** A common floor that was tried, the market with it, and how far the worst member misses it. */
  private record Trial(double floor, SolvedMarket market, double shortfall) {}

  /** The edge between a floor that is held and one that is not. */
  private double bisected(
      Trial held, Trial lost, Policy.VariableLevy levy, int policy, PeriodId period) {
    double low = held.floor();
    double high = lost.floor();
    var near = held.market();
    for (int step = 0; step < STEPS && high - low > WIDTH * Math.abs(high); step++) {
      var middle = trial(near, levy, policy, period, 0.5 * (low + high));
      near = middle.market();
      if (Double.isNaN(middle.shortfall())) {
        return Double.NaN;
      }
      if (middle.shortfall() == 0) {
        low = middle.floor();
      } else {
        high = middle.floor();
      }
    }
    return low;
  }

  /** Tries a common floor from a near market; the shortfall is NaN where no solution was found. */
  private static Trial trial(
      SolvedMarket near, Policy.VariableLevy levy, int policy, PeriodId period, double floor) {
    var market = near.withFloor(policy, floor);
    if (!market.status().converged()) {
      return new Trial(floor, near, Double.NaN);
    }
    double worst = 0;
    var point = market.equilibrium();
    for (EconomyId member : levy.members()) {
      double missing = floor - point.price(member, levy.product(), period);
      worst = Double.isNaN(missing) ? worst : Math.max(worst, missing);
    }
    return new Trial(floor, market, worst <= HELD_IN_SEARCH * floor ? 0 : worst);
  }

  /**
   * What the public must buy at the floors, with the levies at their caps, for floors that are not
   * held to hold, all of them at once; NaN where no solution was found.
   */
  Map<Node, Double> purchasesToHold(Map<Node, Integer> lost) {
    var supported = problem().toBuilder();
    Map<Node, Integer> bought = new LinkedHashMap<>();
    int next = problem().policies().size();
    for (var each : lost.entrySet()) {
      var levy = (Policy.VariableLevy) problem().policies().get(each.getValue());
      Node node = each.getKey();
      Set<EconomyId> here = Set.of(node.economy());
      supported.policy(
          new Policy.PublicPurchase(levy.product(), here, levy.floor(), Double.POSITIVE_INFINITY));
      bought.put(node, next++);
    }
    var held = MarketSolver.solvedNear(supported.build(), equilibrium);
    Map<Node, Double> quantities = new LinkedHashMap<>();
    bought.forEach(
        (node, policy) ->
            quantities.put(
                node,
                held.status().converged()
                    ? held.equilibrium().quantity(new ColumnTag.Bought(policy, node))
                    : Double.NaN));
    return quantities;
  }

  /** Whether the price at a place is at or above a floor. */
  boolean held(Node node, double floor) {
    return equilibrium.price(node) >= floor - HELD * Math.abs(floor);
  }

  private MarketProblem problem() {
    return solved.problem();
  }
}
