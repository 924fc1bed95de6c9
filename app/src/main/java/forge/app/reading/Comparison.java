package forge.app.reading;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.accounts.Rent;
import forge.market.accounts.Welfare;
import forge.market.analysis.AnalysedMarket;
import forge.market.equilibrium.Node;
import forge.market.scenario.Simulation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A simulation read for people: ladder, who pays, what moves. */
public final class Comparison {

  private static final String HOLDERS = "Rents of freight and limits";

  private final Simulation simulation;
  private final MarketReading before;
  private final MarketReading after;
  private final Groups groups;

  /**
   * Reads a simulation.
   *
   * @param zone the economies whose side is the zone's
   */
  public Comparison(Simulation simulation, Set<EconomyId> zone) {
    this.simulation = simulation;
    this.before = new MarketReading(simulation.baseline());
    this.after = new MarketReading(simulation.scenario());
    this.groups = Groups.of(before, zone);
  }

  /** The simulation that is read. */
  public Simulation simulation() {
    return simulation;
  }

  /** The baseline, place by place. */
  public MarketReading before() {
    return before;
  }

  /** The scenario, place by place. */
  public MarketReading after() {
    return after;
  }

  /** Who stands on which side. */
  public Groups groups() {
    return groups;
  }

  /** Whether baseline and scenario both clear their markets. */
  public boolean certified() {
    return simulation.baseline().certificate().passed()
        && simulation.scenario().certificate().passed();
  }

  /** One rung per product, from mine to component. */
  public List<Rung> ladder() {
    return new Ladder(before, after, groups).rungs();
  }

  /** The rungs that matter most: those with a floor, and the main product of each stage. */
  public List<Rung> mainLadder() {
    var main = new LinkedHashSet<ProductId>();
    Chain.of(before).forEach(link -> main.add(link.main()));
    return ladder().stream()
        .filter(rung -> rung.hasFloor() || main.contains(rung.product().id()))
        .toList();
  }

  /** What each side gains, in the order of {@link Group}; a side without economies is left out. */
  public List<Payer> payers() {
    var payers = new ArrayList<Payer>();
    for (Group group : Group.values()) {
      var members = groups.in(group);
      if (!members.isEmpty()) {
        var sum = new Payer(group.label(), 0, 0, 0, 0);
        for (EconomyId economy : members) {
          sum = sum.plus(group.label(), payer(economy));
        }
        payers.add(sum);
      }
    }
    return payers;
  }

  /** What carriers and the holders of limits gain, who are on no side. */
  public Payer holders() {
    double change = rents(simulation.scenario()) - rents(simulation.baseline());
    return new Payer(HOLDERS, 0, 0, 0, change);
  }

  /** What all economies and the holders of limits gain together. */
  public Payer world() {
    var sum = holders();
    for (EconomyId economy : simulation.baseline().problem().economies()) {
      sum = sum.plus("World", payer(economy));
    }
    return sum;
  }

  /** What one economy gains. */
  public Payer payer(EconomyId economy) {
    Welfare was = welfare(simulation.baseline(), economy);
    Welfare is = welfare(simulation.scenario(), economy);
    return new Payer(
        economy.code(),
        is.consumer() - was.consumer(),
        is.producer() - was.producer(),
        is.government() - was.government(),
        0);
  }

  private static Welfare welfare(AnalysedMarket market, EconomyId economy) {
    return market.accounts().welfare().getOrDefault(economy, Welfare.ZERO);
  }

  private static double rents(AnalysedMarket market) {
    return market.accounts().rents().stream().mapToDouble(Rent::amount).sum();
  }

  /** Every flow that changes, by the value of the change, greatest first. */
  public List<FlowChange> flowChanges() {
    record Way(ProductId product, EconomyId from, EconomyId to) {}
    var ways = new LinkedHashMap<Way, double[]>();
    for (FlowLine flow : before.flows()) {
      ways.computeIfAbsent(new Way(flow.product(), flow.from(), flow.to()), _ -> new double[2])[
              0] +=
          flow.quantity();
    }
    for (FlowLine flow : after.flows()) {
      ways.computeIfAbsent(new Way(flow.product(), flow.from(), flow.to()), _ -> new double[2])[
              1] +=
          flow.quantity();
    }
    var changes = new ArrayList<FlowChange>();
    ways.forEach(
        (way, pair) -> {
          double price = before.price(new Node(way.to, way.product, before.period()));
          double value = Math.abs(pair[1] - pair[0]) * Math.abs(price);
          changes.add(
              new FlowChange(way.product, way.from, way.to, pair[0], pair[1], finite(value)));
        });
    changes.removeIf(
        each -> Math.abs(each.change()) <= 1e-6 * Math.max(each.before(), each.after()));
    changes.sort(Comparator.comparingDouble(FlowChange::value).reversed());
    return changes;
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }
}
