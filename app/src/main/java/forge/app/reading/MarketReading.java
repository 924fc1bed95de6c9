package forge.app.reading;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.analysis.AnalysedMarket;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.ArcId;
import forge.market.problem.Demand;
import forge.market.problem.TradedProduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A solved market read place by place: flows, production, use and shortages, in the products' units
 * per period. Flows smaller than a hundred-millionth of the largest of their product count as
 * nothing, because an interior-point method never reaches zero.
 */
public final class MarketReading {

  private static final double NOTHING = 1e-8;

  /** Shortages below this share of what is used are noise of the solver. */
  private static final double NO_LACK = 1e-6;

  private final AnalysedMarket market;
  private final Map<ArcId, Arc> arcs = new HashMap<>();
  private final Map<ProductId, TradedProduct> products = new HashMap<>();
  private final List<FlowLine> flows;
  private final Map<Node, Double> netExports = new HashMap<>();
  private final Map<Node, Double> made = new HashMap<>();
  private final Map<Node, Double> used = new HashMap<>();

  public MarketReading(AnalysedMarket market) {
    this.market = market;
    market.problem().arcs().forEach(arc -> arcs.put(arc.id(), arc));
    market.problem().products().forEach(product -> products.put(product.id(), product));
    this.flows = List.copyOf(readFlows());
    for (FlowLine flow : flows) {
      netExports.merge(node(flow.from(), flow), flow.quantity(), Double::sum);
      netExports.merge(node(flow.to(), flow), -flow.quantity(), Double::sum);
    }
    readActivities();
  }

  private static Node node(EconomyId economy, FlowLine flow) {
    return new Node(economy, flow.product(), flow.period());
  }

  private List<FlowLine> readFlows() {
    record Way(ProductId product, EconomyId from, EconomyId to, PeriodId period) {}
    var sums = new LinkedHashMap<Way, Double>();
    var largest = new HashMap<ProductId, Double>();
    for (PeriodId period : periods()) {
      for (Arc arc : market.problem().arcs()) {
        double flow = market.equilibrium().flow(arc.id(), period);
        sums.merge(new Way(arc.product(), arc.from(), arc.to(), period), flow, Double::sum);
        largest.merge(arc.product(), flow, Math::max);
      }
    }
    var lines = new ArrayList<FlowLine>();
    sums.forEach(
        (way, quantity) -> {
          if (quantity > NOTHING * largest.getOrDefault(way.product, 0.0)) {
            lines.add(new FlowLine(way.product, way.from, way.to, way.period, quantity));
          }
        });
    return lines;
  }

  private void readActivities() {
    for (PeriodId period : periods()) {
      for (Activity activity : market.problem().activities()) {
        double level = market.equilibrium().level(activity.id(), period);
        activity.outputs().forEach((p, per) -> add(made, activity, p, period, per * level));
        activity.inputs().forEach((p, per) -> add(used, activity, p, period, per * level));
      }
    }
    for (Node node : market.equilibrium().nodes()) {
      used.merge(node, market.equilibrium().consumption(node), Double::sum);
    }
  }

  private static void add(
      Map<Node, Double> sums, Activity activity, ProductId product, PeriodId period, double more) {
    sums.merge(new Node(activity.economy(), product, period), more, Double::sum);
  }

  /** The market that is read. */
  public AnalysedMarket market() {
    return market;
  }

  /** The periods of the market, in order. */
  public List<PeriodId> periods() {
    return market.problem().periods();
  }

  /** The period that comparisons are made in: the first. */
  public PeriodId period() {
    return periods().getFirst();
  }

  /** Every flow that is not nothing, summed over parallel arcs, in the order of the arcs. */
  public List<FlowLine> flows() {
    return flows;
  }

  /** The greatest value of a flow where it arrives: what amounts of money are measured by. */
  public double greatestValue() {
    double greatest = 0;
    for (FlowLine flow : flows) {
      double price = price(new Node(flow.to(), flow.product(), flow.period()));
      greatest = Math.max(greatest, Double.isFinite(price) ? Math.abs(price) * flow.quantity() : 0);
    }
    return greatest;
  }

  /** What is made of the product that most is made of, over all economies in the first period. */
  public double greatestOutput() {
    double greatest = 0;
    for (TradedProduct product : market.problem().products()) {
      double output = 0;
      for (EconomyId economy : market.problem().economies()) {
        output += production(new Node(economy, product.id(), period()));
      }
      greatest = Math.max(greatest, output);
    }
    return greatest;
  }

  /** Whether the market has this place. */
  public boolean has(Node node) {
    return market.equilibrium().nodes().contains(node);
  }

  /** The price at a place, per unit; not a number where the market has no such place. */
  public double price(Node node) {
    return has(node) ? market.equilibrium().price(node) : Double.NaN;
  }

  /** Flow out less flow in. */
  public double netExports(Node node) {
    return netExports.getOrDefault(node, 0.0);
  }

  /** What the activities of a place make of the product. */
  public double production(Node node) {
    return made.getOrDefault(node, 0.0);
  }

  /** What final users and the activities of a place take of the product. */
  public double use(Node node) {
    return used.getOrDefault(node, 0.0);
  }

  /** What is wanted and not served even at the choke or shortage price, forced uses included. */
  public List<Lack> shortages() {
    var lacks = new LinkedHashMap<Node, Double>();
    market.equilibrium().quantities().forEach((tag, quantity) -> collect(lacks, tag, quantity));
    var lines = new ArrayList<Lack>();
    lacks.forEach(
        (node, quantity) -> {
          if (quantity > NO_LACK * Math.max(use(node), NO_LACK)) {
            lines.add(new Lack(node.product(), node.economy(), node.period(), quantity));
          }
        });
    return lines;
  }

  private void collect(Map<Node, Double> lacks, ColumnTag tag, double quantity) {
    if (tag instanceof ColumnTag.Shortage(Node node)) {
      lacks.merge(node, quantity, Double::sum);
    } else if (tag instanceof ColumnTag.Unserved(int position, PeriodId period)) {
      Demand demand = market.problem().demands().get(position);
      lacks.merge(new Node(demand.economy(), demand.product(), period), quantity, Double::sum);
    }
  }

  /** The product as the market trades it. */
  public TradedProduct product(ProductId id) {
    return Present.in(products, id);
  }

  /** The arc of this name. */
  public Arc arc(ArcId id) {
    return Present.in(arcs, id);
  }
}
