package forge.app.reading;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.accounts.Rent;
import forge.market.accounts.Welfare;
import forge.market.analysis.AnalysedMarket;
import forge.market.equilibrium.Node;
import forge.market.scenario.ScenarioRun;
import forge.market.scenario.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A simulation read for people: ladder, who pays, what moves. */
public final class Comparison {

  /** Share of its price by which a product must move to be listed. */
  private static final double MOVED = 0.01;

  /** Of how many products without a floor the movement is listed. */
  private static final int MOST = 5;

  static final String HOLDERS = "Rents of freight and limits";

  private final Simulation simulation;
  private final MarketReading before;
  private final MarketReading after;
  private final Groups groups;
  private final List<forge.world.Chain> chains;
  private final List<Rung> ladder;
  private final Mass mass;

  /** Reads one of the simulations of a run. */
  public Comparison(ScenarioRun run, Simulation simulation) {
    this.simulation = simulation;
    this.before = new MarketReading(simulation.baseline());
    this.after = new MarketReading(simulation.scenario());
    this.groups = Groups.of(before, run.zone(), simulation.dominant());
    Set<String> asked = run.scenario().chains();
    this.chains =
        simulation.chains().stream()
            .filter(each -> asked.isEmpty() || asked.contains(each.id()))
            .toList();
    this.ladder = new Ladder(before, after, groups).rungs();
    this.mass = Mass.forLargest(Math.max(before.greatestOutput(), after.greatestOutput()));
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

  /** The chains that are asked about; others may be in the market because a process joins them. */
  public List<forge.world.Chain> chains() {
    return chains;
  }

  /** The unit of masses that reads well in this market. */
  public Mass mass() {
    return mass;
  }

  /** One rung per product, from mine to component. */
  public List<Rung> ladder() {
    return ladder;
  }

  /**
   * The rungs that matter most: those with a floor, or where there is none those that move most,
   * and the main product of each stage of each chain.
   */
  public List<Rung> mainLadder(DataNote data) {
    var main = new LinkedHashSet<ProductId>();
    for (forge.world.Chain chain : chains) {
      Chain.of(before, product -> data.isOf(chain, product)).forEach(link -> main.add(link.main()));
    }
    movedLadder(floored() > 0 ? 0 : MOST).forEach(rung -> main.add(rung.product().id()));
    return ladder.stream().filter(rung -> main.contains(rung.product().id())).toList();
  }

  /** The rungs with a floor, and of the others those whose price moves most. */
  public List<Rung> movedLadder(int others) {
    var shown = new LinkedHashSet<Rung>();
    ladder.stream().filter(Rung::hasFloor).forEach(shown::add);
    ladder.stream()
        .filter(rung -> !rung.hasFloor() && rung.movement() >= MOVED)
        .sorted(Comparator.comparingDouble(Rung::movement).reversed())
        .limit(others)
        .forEach(shown::add);
    return ladder.stream().filter(shown::contains).toList();
  }

  /** The rung that stands for the market: the last with a floor, or else the most moved. */
  public Optional<Rung> findKeyRung() {
    return ladder.stream().filter(Rung::hasFloor).reduce((_, last) -> last).or(this::mostMoved);
  }

  private Optional<Rung> mostMoved() {
    return ladder.stream()
        .filter(rung -> rung.movement() > 0)
        .max(Comparator.comparingDouble(Rung::movement));
  }

  /** How many products have a floor. */
  public int floored() {
    return (int) ladder.stream().filter(Rung::hasFloor).count();
  }

  /** How many products hold their floor in every member. */
  public int held() {
    return (int) ladder.stream().filter(Rung::holds).count();
  }

  /** What each side gains, in the order of {@link Group}; a side without economies is left out. */
  public List<Payer> payers() {
    return Arrays.stream(Group.values())
        .filter(group -> !groups.in(group).isEmpty())
        .map(this::payer)
        .toList();
  }

  /** What a side gains. */
  public Payer payer(Group group) {
    var sum = Payer.nothing(group.label());
    for (EconomyId economy : groups.in(group)) {
      sum = sum.plus(group.label(), payer(economy));
    }
    return sum;
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
