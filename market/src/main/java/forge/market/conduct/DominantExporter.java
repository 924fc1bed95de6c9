package forge.market.conduct;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.accounts.Accounts;
import forge.market.accounts.LevyLine;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketSolver;
import forge.market.equilibrium.Method;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.Behaviour;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A coalition that sets its export mark-ups first, knowing the equilibrium that follows (a leader
 * in the sense of Stackelberg): it maximises the gain of its economies — producers with the
 * mark-up, consumers and treasury — over one mark-up per product, not below zero.
 *
 * <p>Against a levy that fills the gap to a floor, a mark-up up to the gap costs no sales: it moves
 * the levy's revenue to the coalition. With one product the search is over a line and finds the
 * best mark-up; with several it goes product by product and may end at a local best.
 */
public final class DominantExporter {

  /** Points of the first look along a line. */
  private static final int LOOKS = 24;

  /** Passes over the products where there are several. */
  private static final int PASSES = 4;

  private final MarketProblem competitive;
  private final List<Policy.Conduct> conducts;
  private Equilibrium near;

  private DominantExporter(MarketProblem problem, List<Policy.Conduct> conducts, Equilibrium near) {
    this.competitive = problem.without(DominantExporter::dominant);
    this.conducts = conducts;
    this.near = near;
  }

  /** Whether a market has a dominant coalition. */
  public static boolean present(MarketProblem problem) {
    return problem.policies().stream().anyMatch(DominantExporter::dominant);
  }

  private static boolean dominant(Policy policy) {
    return policy instanceof Policy.Conduct(var _, var _, var _, var _, var behaviour, var _, var _)
        && behaviour == Behaviour.DOMINANT;
  }

  /** The best response of the dominant coalition of a market. */
  public static BestResponse bestResponse(MarketProblem problem) {
    List<Policy.Conduct> conducts =
        problem.policies(Policy.Conduct.class).stream().filter(DominantExporter::dominant).toList();
    var competitive = MarketSolver.solved(problem.without(DominantExporter::dominant), Method.AUTO);
    return new DominantExporter(problem, conducts, competitive.equilibrium()).respond(competitive);
  }

  private BestResponse respond(SolvedMarket start) {
    var markups = new double[conducts.size()];
    double best = gain(start);
    double first = best;
    boolean local = conducts.size() > 1;
    for (int pass = 0; pass < (local ? PASSES : 1); pass++) {
      double before = best;
      for (int k = 0; k < markups.length; k++) {
        var line = new LineSearch(LOOKS, reach(conducts.get(k)));
        int product = k;
        var found = line.best(markups[k], best, markup -> gainAt(markups, product, markup));
        markups[k] = found.at();
        best = found.value();
      }
      if (best - before <= 1e-9 * Math.max(1, Math.abs(best))) {
        break;
      }
    }
    var chosen = solveAt(markups);
    return new BestResponse(chosen, start, named(markups), best - first, local);
  }

  /** Mark-ups that are worth a look: up to the dearest price of the product that anyone pays. */
  private double reach(Policy.Conduct conduct) {
    double dearest = 0;
    for (var node : near.nodes()) {
      if (node.product().equals(conduct.product())) {
        dearest = Math.max(dearest, near.price(node));
      }
    }
    for (var levy : competitive.policies(Policy.VariableLevy.class)) {
      if (levy.product().equals(conduct.product())) {
        dearest = Math.max(dearest, levy.floor());
      }
    }
    return 2 * dearest;
  }

  private double gainAt(double[] markups, int k, double markup) {
    var trial = markups.clone();
    trial[k] = markup;
    return gain(solveAt(trial));
  }

  private SolvedMarket solveAt(double[] markups) {
    var problem = competitive.toBuilder();
    for (int k = 0; k < markups.length; k++) {
      problem.policy(new Policy.ExportMarkup(scope(conducts.get(k)), markups[k]));
    }
    var solved = MarketSolver.solvedNear(problem.build(), near);
    if (solved.status().converged()) {
      near = solved.equilibrium();
    }
    return solved;
  }

  private Scope scope(Policy.Conduct conduct) {
    Set<EconomyId> markets = new LinkedHashSet<>(conduct.markets());
    if (markets.isEmpty()) {
      markets.addAll(competitive.economies());
    }
    markets.removeAll(conduct.economies());
    return new Scope(conduct.product(), conduct.economies(), markets, Set.of());
  }

  /** What the coalition's economies gain; nothing counts where the market was not cleared. */
  private double gain(SolvedMarket solved) {
    if (!solved.status().converged()) {
      return Double.NEGATIVE_INFINITY;
    }
    var accounts = Accounts.of(solved.problem(), solved.equilibrium());
    Set<EconomyId> members = new LinkedHashSet<>();
    conducts.forEach(each -> members.addAll(each.economies()));
    double sum = 0;
    for (EconomyId member : members) {
      sum += accounts.welfareOf(member).total();
    }
    for (var rent : accounts.rents()) {
      sum += members.contains(rent.holder()) ? rent.amount() : 0;
    }
    return sum;
  }

  private Map<ProductId, Double> named(double[] markups) {
    Map<ProductId, Double> named = new LinkedHashMap<>();
    for (int k = 0; k < markups.length; k++) {
      named.put(conducts.get(k).product(), markups[k]);
    }
    return named;
  }

  /**
   * What the coalition does best.
   *
   * @param dominant the market at its best mark-ups, which stand in it as policies
   * @param competitive the market if it behaves competitively
   * @param gain of its economies over behaving competitively
   * @param local whether there may be something better
   */
  public record BestResponse(
      SolvedMarket dominant,
      SolvedMarket competitive,
      Map<ProductId, Double> markups,
      double gain,
      boolean local) {

    /** Revenue of the levies on the marked-up products, behaving competitively. */
    public double competitiveLevyRevenue() {
      return revenue(competitive);
    }

    /** Revenue of the levies on the marked-up products at the best mark-ups. */
    public double dominantLevyRevenue() {
      return revenue(dominant);
    }

    private double revenue(SolvedMarket solved) {
      var lines = new ArrayList<>(Accounts.of(solved.problem(), solved.equilibrium()).levies());
      return lines.stream()
          .filter(each -> markups.containsKey(each.node().product()))
          .mapToDouble(LevyLine::revenue)
          .sum();
    }
  }
}
