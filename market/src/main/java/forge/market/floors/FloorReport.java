package forge.market.floors;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.util.ArrayList;
import java.util.List;

/** What became of every floor of a solved market. */
public final class FloorReport {

  private final SolvedMarket solved;
  private final Equilibrium equilibrium;
  private final FloorSearch search;
  private final Cascade cascade;
  private final boolean defensible;

  private FloorReport(SolvedMarket solved, boolean defensible) {
    this.solved = solved;
    this.equilibrium = solved.equilibrium();
    this.search = new FloorSearch(solved);
    this.cascade = new Cascade(solved.problem(), equilibrium);
    this.defensible = defensible;
  }

  /**
   * One entry per levy and member, in the order of the policies and periods.
   *
   * @param defensible whether to search the maximal defensible and the highest common floors, which
   *     takes a solution per member and some tens per levy
   */
  public static List<FloorStatus> of(SolvedMarket solved, boolean defensible) {
    var report = new FloorReport(solved, defensible);
    var floors = new ArrayList<FloorStatus>();
    MarketProblem problem = solved.problem();
    for (int k = 0; k < problem.policies().size(); k++) {
      if (problem.policies().get(k) instanceof Policy.VariableLevy levy) {
        for (PeriodId period : problem.periods()) {
          floors.addAll(report.floors(k, levy, period));
        }
      }
    }
    return floors;
  }

  private List<FloorStatus> floors(int k, Policy.VariableLevy levy, PeriodId period) {
    List<Node> nodes =
        levy.members().stream()
            .map(each -> new Node(each, levy.product(), period))
            .filter(equilibrium.nodes()::contains)
            .toList();
    double[] maximal = nodes.stream().mapToDouble(each -> maximal(k, levy, each)).toArray();
    double least = Double.POSITIVE_INFINITY;
    for (double each : maximal) {
      least = Math.min(least, each);
    }
    double common =
        defensible && Double.isFinite(least)
            ? search.highestCommon(k, period, Math.max(least, levy.floor()))
            : Double.NaN;
    var floors = new ArrayList<FloorStatus>();
    for (int i = 0; i < nodes.size(); i++) {
      floors.add(status(k, levy, nodes.get(i), maximal[i], common));
    }
    return floors;
  }

  private double maximal(int k, Policy.VariableLevy levy, Node node) {
    return defensible ? search.maximal(k, node) : Double.NaN;
  }

  private FloorStatus status(
      int k, Policy.VariableLevy levy, Node node, double maximal, double common) {
    boolean held = search.held(node, levy.floor());
    double purchase = 0;
    if (!held) {
      purchase = defensible ? search.purchaseToHold(k, node) : Double.NaN;
    }
    return new FloorStatus(
        node,
        levy.floor(),
        equilibrium.price(node),
        equilibrium.multiplier(new Multiplier.LevyRate(k, node)),
        held,
        maximal,
        common,
        cascade.minimum(node),
        purchase);
  }

  /**
   * Sentences on floors that leak: next-stage products made in a member from a floored input, whose
   * floor is missing or below the cascade minimum.
   */
  public static List<String> leaks(SolvedMarket solved) {
    var report = new FloorReport(solved, false);
    var sentences = new ArrayList<String>();
    MarketProblem problem = solved.problem();
    PeriodId period = problem.periods().getFirst();
    for (var product : problem.products()) {
      for (EconomyId economy : problem.economies()) {
        report.leak(new Node(economy, product.id(), period), sentences);
      }
    }
    return sentences;
  }

  private void leak(Node node, List<String> sentences) {
    double needed = cascade.minimum(node);
    double floor = cascade.floor(node.product(), node.economy());
    if (!Double.isNaN(needed) && !(floor >= needed * (1 - 1e-9))) {
      sentences.add(sentence(node.product(), node.economy(), floor, needed));
    }
  }

  private static String sentence(
      ProductId product, EconomyId economy, double floor, double needed) {
    String has = Double.isNaN(floor) ? "has no floor" : "has the floor " + rounded(floor);
    return "%s in %s %s; its makers there pay floored inputs and need %s, so it is imported instead"
        .formatted(product, economy, has, rounded(needed));
  }

  private static String rounded(double value) {
    return String.format(java.util.Locale.ROOT, "%.4g", value);
  }
}
