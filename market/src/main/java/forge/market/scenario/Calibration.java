package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.baseyear.LinkedChains;
import forge.market.equilibrium.ArcCharges;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.TradedProduct;
import forge.world.BaseActivity;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Economy;
import forge.world.Elasticity;
import forge.world.Facility;
import forge.world.Parameter;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.Route;
import forge.world.World;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calibrates a market to the world's base year by positive mathematical programming (Howitt 1995):
 * each activity, demand and flow gets a rising marginal cost, or falling worth, through its base
 * point, so that base quantities at base prices are an equilibrium.
 *
 * <ul>
 *   <li>A mine's marginal cost passes through the base price with the slope of its supply
 *       elasticity and never falls below zero.
 *   <li>A process's marginal conversion cost passes through the margin of the base prices and rises
 *       over its capacity by the range of the cited cost.
 *   <li>Demand is a straight line through the base point with the cited elasticity there.
 *   <li>A flow's marginal cost passes through the price difference that base prices show, taxes and
 *       duties aside, with the slope of the trade elasticity. A route that carried nothing costs
 *       its freight, or a little more than the price difference where that is larger.
 * </ul>
 */
public final class Calibration {

  /** From t and USD/t of the data to kt and USD/kg of the market. */
  static final double THOUSAND = 1000;

  /** The shortage price, as a multiple of the dearest base price: above what any demand pays. */
  private static final double SHORTAGE = 20;

  /** Share of the price by which an unused route or idle plant misses its break-even at least. */
  private static final double IDLE_MARGIN = 1e-3;

  /**
   * Share of what a destination could use, idle plants included, that scales the slope of a route
   * that carried nothing.
   */
  private static final double NEW_FLOW = 0.25;

  /** Least quantity that scales such a slope, as a share of what the world uses. */
  private static final double LEAST_NEW_FLOW = 1e-4;

  private final World world;
  private final Horizon horizon;
  private final BaseYear base;
  private final PeriodId period;
  private final Set<Chain> chains;
  private final Set<ProductId> products = new LinkedHashSet<>();
  private final Map<ProductId, Double> worldUse = new HashMap<>();
  private final List<Policy> policies;
  private final List<Facility> additions;
  private final MarketProblem.Builder market = MarketProblem.builder();

  private Calibration(World world, BaseYear base, Horizon horizon, Set<Chain> chains) {
    this.world = world;
    this.horizon = horizon;
    this.base = base;
    this.period = PeriodId.of(String.valueOf(base.day().getYear()));
    this.chains = LinkedChains.with(world, chains);
    world.chains().stream()
        .filter(this.chains::contains)
        .flatMap(chain -> world.products(chain).stream())
        .forEach(product -> products.add(product.id()));
    this.policies = new BaseWedges(world, base.day()).policies(products);
    this.additions = horizon == Horizon.LONG ? additions() : List.of();
  }

  /** The calibrated baseline of some chains and of those that a process joins to them. */
  public static Baseline calibrate(World world, BaseYear base, Horizon horizon, Set<Chain> chains) {
    var calibration = new Calibration(world, base, horizon, chains);
    return new Baseline(
        world, base, calibration.chains, horizon, calibration.problem(), Assumptions.of(horizon));
  }

  /** Facilities that started after the base year, or will, and are more than a plan. */
  private List<Facility> additions() {
    return world.outlook().facilities().stream()
        .filter(each -> each.addedAfter(base.day().getYear()))
        .filter(each -> products.contains(world.process(each.process()).recipe().main()))
        .toList();
  }

  private MarketProblem problem() {
    market.title(title()).currency("million USD");
    market.period(period);
    List<EconomyId> economies = economies();
    economies.forEach(market::economy);
    double dearest = 0;
    for (ProductId id : products) {
      Product product = world.product(id);
      String stage = product.stage().name().toLowerCase(Locale.ROOT);
      market.product(new TradedProduct(id, "kt " + basis(product), stage, 0));
      for (EconomyId economy : economies) {
        double price = base.findPrice(economy, id).orElse(0.0) / THOUSAND;
        dearest = Math.max(dearest, price);
        demand(economy, id);
      }
    }
    market.shortagePrice(SHORTAGE * dearest);
    activities();
    products.forEach(product -> flows(product, economies));
    policies.forEach(market::policy);
    return market.build();
  }

  private String title() {
    String names =
        chains.size() == world.chains().size() && chains.size() > 1
            ? "All chains"
            : chains.stream().map(Chain::name).collect(Collectors.joining(", "));
    return names + ", base year " + period;
  }

  /** Those that have a price of any product, in the order of the world. */
  private List<EconomyId> economies() {
    return world.economies().stream()
        .map(Economy::id)
        .filter(each -> products.stream().anyMatch(id -> base.findPrice(each, id).isPresent()))
        .toList();
  }

  private static String basis(Product product) {
    return product.form().basis();
  }

  private double price(EconomyId economy, ProductId product) {
    return base.price(economy, product) / THOUSAND;
  }

  private double elasticity(ProductId product, Elasticity.Side side) {
    return world
        .findElasticity(product, side, horizon.elasticities())
        .map(each -> Math.abs(each.value().value()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The world has no %s elasticity of %s for the %s run"
                        .formatted(side, product, horizon)));
  }

  private void demand(EconomyId economy, ProductId product) {
    double quantity = base.finalUse(economy, product) / THOUSAND;
    if (quantity > 0) {
      double price = price(economy, product);
      double slope = price / (demandElasticity(economy, product) * quantity);
      var curve = new DemandCurve.Linear(price + slope * quantity, slope);
      market.demand(new Demand(economy, product, curve, Set.of()));
    }
  }

  /**
   * That of the product where something is finally used; where all is left over, that of stocks,
   * which answer to price whatever the product.
   */
  private double demandElasticity(EconomyId economy, ProductId product) {
    return base.used(economy, product)
        ? elasticity(product, Elasticity.Side.DEMAND)
        : Math.abs(world.parameter(Parameter.STOCK_ELASTICITY).figure().value());
  }

  private void activities() {
    Map<Plant, Double> capacity = new LinkedHashMap<>();
    Map<Plant, Double> limits = new HashMap<>();
    for (BaseActivity each : base.tables().activities()) {
      if (products.contains(world.process(each.process()).recipe().main())) {
        var plant = new Plant(each.economy(), each.process());
        capacity.put(plant, each.capacity().value());
        each.hostLimit().ifPresent(limit -> limits.put(plant, limit));
      }
    }
    for (Facility each : additions) {
      var plant = new Plant(each.economy(), each.process());
      capacity.merge(plant, each.capacity().value(), Double::sum);
    }
    capacity.forEach(
        (plant, most) ->
            activity(plant, Math.min(most, limits.getOrDefault(plant, Double.MAX_VALUE))));
  }

  /**
   * Whether supply of a process that ran rests on its elasticity: what takes nothing in and hangs
   * on no host. Others rest on their cost and capacity.
   */
  public static boolean byElasticity(Process process) {
    return process.recipe().inputs().isEmpty() && process.host().isEmpty();
  }

  /** The name of a process in an economy as an activity of the market. */
  public static ActivityId id(ProcessId process, EconomyId economy) {
    return ActivityId.of(process + "@" + economy);
  }

  private record Plant(EconomyId economy, ProcessId process) {}

  /** One activity of the market; a plant that can make nothing is none. */
  private void activity(Plant plant, double capacityTonnes) {
    Process process = world.process(plant.process());
    double output = base.output(plant.economy(), plant.process()) / THOUSAND;
    double capacity = Math.max(capacityTonnes / THOUSAND, output);
    if (!(capacity > 0)) {
      return;
    }
    double margin = margin(plant.economy(), process);
    boolean mine = byElasticity(process) && output > 0;
    CostCurve cost =
        mine ? mining(process, output, margin) : processing(process, output, capacity, margin);
    market.activity(
        new Activity(
            id(plant.process(), plant.economy()),
            plant.economy(),
            process.recipe().inputs(),
            process.recipe().outputs(),
            cost,
            Map.of(),
            0,
            mine && horizon == Horizon.LONG ? Double.POSITIVE_INFINITY : capacity,
            Set.of()));
  }

  /** What the base prices leave per kg of main output: outputs and outside credit less inputs. */
  private double margin(EconomyId economy, Process process) {
    double margin = 0;
    for (var output : process.recipe().outputs().entrySet()) {
      margin += output.getValue() * price(economy, output.getKey());
    }
    for (var input : process.recipe().inputs().entrySet()) {
      margin -= input.getValue() * price(economy, input.getKey());
    }
    return margin;
  }

  /** The straight line through the base point with the cited elasticity, or up from nothing. */
  private CostCurve mining(Process process, double output, double price) {
    double elasticity = elasticity(process.recipe().main(), Elasticity.Side.SUPPLY);
    double slope = price / (elasticity * output);
    return new CostCurve.Linear(price - slope * output, slope);
  }

  private static CostCurve processing(
      Process process, double output, double capacity, double margin) {
    var cited = process.cost().conversion();
    double slope = Math.max(cited.high() - cited.low(), IDLE_MARGIN) / THOUSAND / capacity;
    double idle = cited.value() / THOUSAND - process.cost().outsideCredit().value() / THOUSAND;
    double intercept =
        output > 0 ? margin - slope * output : Math.max(idle, margin + idleMargin(margin));
    return new CostCurve.Linear(intercept, slope);
  }

  private static double idleMargin(double price) {
    return IDLE_MARGIN * Math.max(1, Math.abs(price));
  }

  private void flows(ProductId product, List<EconomyId> economies) {
    for (EconomyId from : economies) {
      boolean makes = base.production(from, product) > 0 || idleMaker(from, product);
      for (EconomyId to : economies) {
        if (!from.equals(to)) {
          var route = new Route(from, to);
          double flow = base.flow(product, route) / THOUSAND;
          if (flow > 0 || (makes && uses(to, product))) {
            flow(product, route, flow);
          }
        }
      }
    }
  }

  private boolean idleMaker(EconomyId economy, ProductId product) {
    return plants(economy).anyMatch(id -> world.process(id).recipe().output(product) > 0);
  }

  private boolean uses(EconomyId economy, ProductId product) {
    return base.use(economy, product) > 0
        || plants(economy).anyMatch(id -> world.process(id).recipe().input(product) > 0);
  }

  /** The processes that an economy could run: those of the base year and those to come. */
  private Stream<ProcessId> plants(EconomyId economy) {
    return Stream.concat(
        base.activities(economy).stream()
            .filter(each -> each.capacity().value() > 0)
            .map(BaseActivity::process),
        additions.stream().filter(each -> each.economy().equals(economy)).map(Facility::process));
  }

  private void flow(ProductId product, Route route, double flow) {
    double arrival = price(route.to(), product);
    double freight = base.freight(product, route) / THOUSAND;
    double grade = BaseWedges.gradeMix(base, product, route) / THOUSAND;
    double difference = priceDifference(product, route);
    double typical = flow > 0 ? flow : newFlow(product, route);
    double slope = arrival / (horizon.tradeElasticity() * typical);
    double intercept =
        flow > 0
            ? difference - slope * flow
            : Math.max(freight + grade, difference + IDLE_MARGIN * arrival);
    market.arc(arc(product, route, new CostCurve.Linear(intercept, slope)));
  }

  /** What base prices leave for freight and grade on a route, after its taxes and duties. */
  private double priceDifference(ProductId product, Route route) {
    var charges = ArcCharges.of(policies, arc(product, route, CostCurve.constant(0)), period);
    double landed = charges.landed(price(route.from(), product), 0);
    return (price(route.to(), product) - landed) / charges.freightFactor();
  }

  private static Arc arc(ProductId product, Route route, CostCurve cost) {
    return new Arc(
        Arc.defaultId(product, route.from(), route.to()),
        product,
        route.from(),
        route.to(),
        cost,
        Map.of(),
        0,
        Double.POSITIVE_INFINITY);
  }

  private double newFlow(ProductId product, Route route) {
    EconomyId to = route.to();
    double could = base.finalUse(to, product);
    for (BaseActivity each : base.activities(to)) {
      could += each.capacity().value() * world.process(each.process()).recipe().input(product);
    }
    for (Facility each : additions) {
      if (each.economy().equals(to)) {
        could += each.capacity().value() * world.process(each.process()).recipe().input(product);
      }
    }
    return NEW_FLOW * Math.max(could, LEAST_NEW_FLOW * worldUse(product)) / THOUSAND;
  }

  private double worldUse(ProductId product) {
    return worldUse.computeIfAbsent(
        product,
        id -> world.economies().stream().mapToDouble(each -> base.use(each.id(), id)).sum());
  }
}
