package forge.market.floors;

import static java.lang.Double.NaN;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Multiplier;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    return new FloorReport(solved, defensible).floors();
  }

  /** A floor at one place; {@code levy} is the position of its policy. */
  private record Place(int levy, Node node, double floor) {}

  private List<FloorStatus> floors() {
    List<Place> places = places();
    // the searches are independent and start from the same point, so their order does not matter
    double[] maximal =
        places.parallelStream()
            .mapToDouble(each -> defensible ? search.maximal(each.levy(), each.node()) : NaN)
            .toArray();
    Map<String, Double> common = defensible ? common(places, maximal) : Map.of();
    Map<Node, Double> purchases = purchases(places);
    var floors = new ArrayList<FloorStatus>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      floors.add(
          new FloorStatus(
              place.node(),
              place.floor(),
              equilibrium.price(place.node()),
              equilibrium.multiplier(new Multiplier.LevyRate(place.levy(), place.node())),
              search.held(place.node(), place.floor()),
              maximal[i],
              common.getOrDefault(key(place), NaN),
              cascade.minimum(place.node()),
              purchases.getOrDefault(place.node(), 0.0)));
    }
    return floors;
  }

  private List<Place> places() {
    var places = new ArrayList<Place>();
    MarketProblem problem = solved.problem();
    for (int k = 0; k < problem.policies().size(); k++) {
      if (problem.policies().get(k) instanceof Policy.VariableLevy levy) {
        for (PeriodId period : problem.periods()) {
          for (EconomyId member : levy.members()) {
            var node = new Node(member, levy.product(), period);
            if (equilibrium.nodes().contains(node)) {
              places.add(new Place(k, node, levy.floor()));
            }
          }
        }
      }
    }
    return places;
  }

  private static String key(Place place) {
    return place.levy() + "@" + place.node().period();
  }

  /**
   * The highest common floor of each levy and period; the search begins above its members' least.
   */
  private Map<String, Double> common(List<Place> places, double[] maximal) {
    Map<String, Edge> edges = new LinkedHashMap<>();
    for (int i = 0; i < places.size(); i++) {
      var edge = new Edge(places.get(i), maximal[i]);
      edges.merge(key(places.get(i)), edge, Edge::lower);
    }
    Map<String, Double> found = new ConcurrentHashMap<>();
    edges.entrySet().parallelStream()
        .filter(each -> Double.isFinite(each.getValue().maximal()))
        .forEach(each -> found.put(each.getKey(), common(each.getValue())));
    return found;
  }

  /** A place and the most that its member can defend there. */
  private record Edge(Place place, double maximal) {

    Edge lower(Edge other) {
      return other.maximal < maximal ? other : this;
    }
  }

  private double common(Edge edge) {
    var place = edge.place();
    return search.highestCommon(place.levy(), place.node().period(), edge.maximal());
  }

  private Map<Node, Double> purchases(List<Place> places) {
    Map<Node, Integer> lost = new LinkedHashMap<>();
    for (Place place : places) {
      if (!search.held(place.node(), place.floor())) {
        lost.put(place.node(), place.levy());
      }
    }
    if (lost.isEmpty() || defensible) {
      return lost.isEmpty() ? Map.of() : search.purchasesToHold(lost);
    }
    Map<Node, Double> unknown = new LinkedHashMap<>();
    lost.keySet().forEach(each -> unknown.put(each, NaN));
    return unknown;
  }

  /**
   * One sentence per product whose floor leaks: made in a member from a floored input, with no
   * floor of its own or one below the cascade minimum.
   */
  public static List<String> leaks(SolvedMarket solved) {
    var report = new FloorReport(solved, false);
    MarketProblem problem = solved.problem();
    PeriodId period = problem.periods().getFirst();
    return problem.products().stream()
        .map(product -> report.leak(product.id(), period))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  private String leak(ProductId product, PeriodId period) {
    var members = new ArrayList<String>();
    double most = 0;
    double floor = NaN;
    for (EconomyId economy : solved.problem().economies()) {
      double needed = cascade.minimum(new Node(economy, product, period));
      double own = cascade.floor(product, economy);
      if (!Double.isNaN(needed) && !(own >= needed * (1 - 1e-9))) {
        members.add(economy.code());
        most = Math.max(most, needed);
        floor = own;
      }
    }
    String has = Double.isNaN(floor) ? "has no floor" : "has the floor " + rounded(floor);
    return members.isEmpty()
        ? ""
        : "%s %s, but its makers in %s, at the floors of their inputs, need up to %s: it leaks"
            .formatted(product, has, String.join(", ", members), rounded(most));
  }

  private static String rounded(double value) {
    return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
  }
}
