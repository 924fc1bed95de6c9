package forge.market.floors;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Method;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import java.util.List;
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

  /** Width of the bracket at which the search for the common floor stops, as a share of it. */
  private static final double WIDTH = 2e-7;

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
    var closed = solved.closing(policy, node.economy());
    return closed.status().converged() ? closed.equilibrium().price(node) : Double.NaN;
  }

  /**
   * The highest floor that all members hold together in a period; NaN where none was found.
   *
   * <p>The shortfall of the worst member above the answer is close to linear in the floor, so the
   * bracket is cut where the line through its last two points vanishes, and in the middle where
   * that falls outside.
   *
   * @param above a floor that is not expected to be held, such as the least maximal floor
   */
  double highestCommon(int policy, PeriodId period, double above) {
    var levy = (Policy.VariableLevy) problem().policies().get(policy);
    double low = unlevied(policy, levy, period);
    double high = Math.max(above * (1 + 1e-3), low * (1 + 1e-3));
    double highShortfall = shortfall(policy, levy, period, high);
    if (Double.isNaN(low) || highShortfall <= 0) {
      return highShortfall <= 0 ? high : Double.NaN;
    }
    double older = Double.NaN;
    double olderShortfall = Double.NaN;
    for (int step = 0; step < STEPS && high - low > WIDTH * high; step++) {
      double secant = high - highShortfall * (high - older) / (highShortfall - olderShortfall);
      double trial = within(secant, low, high) ? nudged(secant, low, high) : 0.5 * (low + high);
      double found = shortfall(policy, levy, period, trial);
      if (Double.isNaN(found)) {
        return Double.NaN;
      }
      if (found > 0) {
        older = high;
        olderShortfall = highShortfall;
        high = trial;
        highShortfall = found;
      } else {
        low = trial;
      }
    }
    return low;
  }

  private static boolean within(double trial, double low, double high) {
    return trial >= low && trial <= high;
  }

  /** Keeps a trial off the ends, so that the bracket closes from both sides. */
  private static double nudged(double trial, double low, double high) {
    double margin = Math.min(0.25 * (high - low), 0.4 * WIDTH * high);
    return Math.clamp(trial, low + margin, high - margin);
  }

  /** The least price among the members when the levy defends nothing: a floor that is held. */
  private double unlevied(int policy, Policy.VariableLevy levy, PeriodId period) {
    double least = Double.POSITIVE_INFINITY;
    var free = solved.withFloor(policy, -1e-9);
    if (!free.status().converged()) {
      return Double.NaN;
    }
    var point = free.equilibrium();
    for (EconomyId member : levy.members()) {
      double price = point.price(member, levy.product(), period);
      least = Double.isNaN(price) ? least : Math.min(least, price);
    }
    return least;
  }

  /** How far the worst member's price stays below a common floor; 0 if all hold it. */
  private double shortfall(int policy, Policy.VariableLevy levy, PeriodId period, double floor) {
    var trial = solved.withFloor(policy, floor);
    if (!trial.status().converged()) {
      return Double.NaN;
    }
    double worst = 0;
    var point = trial.equilibrium();
    for (EconomyId member : levy.members()) {
      double missing = floor - point.price(member, levy.product(), period);
      worst = Double.isNaN(missing) ? worst : Math.max(worst, missing);
    }
    return worst <= HELD_IN_SEARCH * floor ? 0 : worst;
  }

  /** What the public must buy at the floor, with the levied arcs shut, for the floor to hold. */
  double purchaseToHold(int policy, Node node) {
    var levy = (Policy.VariableLevy) problem().policies().get(policy);
    var shut = new Scope(levy.product(), outsiders(levy), Set.of(node.economy()), Set.of());
    var supported =
        problem()
            .with(new Policy.ImportBan(shut))
            .with(
                new Policy.PublicPurchase(
                    levy.product(),
                    Set.of(node.economy()),
                    levy.floor(),
                    Double.POSITIVE_INFINITY));
    var held = MarketSolver.solved(supported, Method.AUTO);
    if (!held.status().converged()) {
      return Double.NaN;
    }
    int bought = supported.policies().size() - 1;
    return held.equilibrium().quantity(new forge.market.equilibrium.ColumnTag.Bought(bought, node));
  }

  private Set<EconomyId> outsiders(Policy.VariableLevy levy) {
    List<EconomyId> from =
        problem().economies().stream()
            .filter(each -> !levy.members().contains(each))
            .filter(each -> levy.origins().isEmpty() || levy.origins().contains(each))
            .toList();
    return Set.copyOf(from);
  }

  /** Whether the price at a place is at or above a floor. */
  boolean held(Node node, double floor) {
    return equilibrium.price(node) >= floor - HELD * Math.abs(floor);
  }

  private MarketProblem problem() {
    return solved.problem();
  }
}
