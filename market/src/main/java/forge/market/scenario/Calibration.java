package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
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
import forge.world.Economy;
import forge.world.Elasticity;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.Project;
import forge.world.Route;
import forge.world.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
   * Share of what a destination could use that scales the slope of a route that carried nothing.
   */
  private static final double NEW_FLOW = 0.25;

  /** Least quantity that scales such a slope, in kt. */
  private static final double LEAST_NEW_FLOW = 0.01;

  private static final PeriodId PERIOD = PeriodId.of(String.valueOf(World.BASE_YEAR));

  private final World world;
  private final Horizon horizon;
  private final BaseYear base;
  private final List<Policy> policies;
  private final List<Project> projects;
  private final MarketProblem.Builder market = MarketProblem.builder();

  private Calibration(World world, Horizon horizon) {
    this.world = world;
    this.horizon = horizon;
    this.base = world.baseYear();
    this.policies = new BaseWedges(world).policies();
    this.projects = horizon == Horizon.LONG ? CommittedProjects.of(world) : List.of();
  }

  /** The calibrated baseline. */
  public static Baseline calibrate(World world, Horizon horizon) {
    var calibration = new Calibration(world, horizon);
    return new Baseline(world, horizon, calibration.problem(), Assumptions.of(horizon));
  }

  private MarketProblem problem() {
    market.title("Magnet rare earths, base year " + World.BASE_YEAR).currency("million USD");
    market.period(PERIOD);
    world.economies().forEach(each -> market.economy(each.id()));
    double dearest = 0;
    for (Product product : world.products()) {
      String stage = product.stage().name().toLowerCase(java.util.Locale.ROOT);
      market.product(new TradedProduct(product.id(), "kt " + basis(product), stage, 0));
      for (Economy economy : world.economies()) {
        double price = base.findPrice(economy.id(), product.id()).orElse(0.0) / THOUSAND;
        dearest = Math.max(dearest, price);
        demand(economy.id(), product.id());
      }
    }
    market.shortagePrice(SHORTAGE * dearest);
    activities();
    for (Product product : world.products()) {
      flows(product.id());
    }
    policies.forEach(market::policy);
    return market.build();
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
      double slope = price / (elasticity(product, Elasticity.Side.DEMAND) * quantity);
      var curve = new DemandCurve.Linear(price + slope * quantity, slope);
      market.demand(new Demand(economy, product, curve, Set.of()));
    }
  }

  private void activities() {
    Map<Plant, Double> capacity = new LinkedHashMap<>();
    for (BaseActivity each : world.base().activities()) {
      capacity.put(new Plant(each.economy(), each.process()), each.capacity().value());
    }
    for (Project each : projects) {
      var plant = new Plant(each.economy(), each.process());
      capacity.merge(plant, each.capacity().value(), Double::sum);
    }
    capacity.forEach(this::activity);
  }

  private record Plant(EconomyId economy, ProcessId process) {}

  private void activity(Plant plant, double capacityTonnes) {
    Process process = world.process(plant.process());
    double output = base.output(plant.economy(), plant.process()) / THOUSAND;
    double capacity = Math.max(capacityTonnes / THOUSAND, output);
    double margin = margin(plant.economy(), process);
    CostCurve cost =
        process.recipe().inputs().isEmpty()
            ? mining(process, output, margin)
            : processing(process, output, capacity, margin);
    boolean bound = !process.recipe().inputs().isEmpty() || horizon == Horizon.SHORT;
    market.activity(
        new Activity(
            ActivityId.of(plant.process() + "@" + plant.economy()),
            plant.economy(),
            process.recipe().inputs(),
            process.recipe().outputs(),
            cost,
            Map.of(),
            0,
            bound ? capacity : Double.POSITIVE_INFINITY,
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

  private void flows(ProductId product) {
    for (Economy from : world.economies()) {
      boolean makes = base.production(from.id(), product) > 0 || idleMaker(from.id(), product);
      for (Economy to : world.economies()) {
        if (!from.equals(to)) {
          var route = new Route(from.id(), to.id());
          double flow = base.flow(product, route) / THOUSAND;
          if (flow > 0 || (makes && uses(to.id(), product))) {
            flow(product, route, flow);
          }
        }
      }
    }
  }

  private boolean idleMaker(EconomyId economy, ProductId product) {
    return projects.stream()
        .filter(each -> each.economy().equals(economy))
        .anyMatch(each -> world.process(each.process()).recipe().output(product) > 0);
  }

  private boolean uses(EconomyId economy, ProductId product) {
    return base.use(economy, product) > 0
        || projects.stream()
            .filter(each -> each.economy().equals(economy))
            .anyMatch(each -> world.process(each.process()).recipe().input(product) > 0);
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
    var charges = ArcCharges.of(policies, arc(product, route, CostCurve.constant(0)), PERIOD);
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
    double used = base.use(route.to(), product);
    for (Project project : projects) {
      if (project.economy().equals(route.to())) {
        used +=
            project.capacity().value() * world.process(project.process()).recipe().input(product);
      }
    }
    return NEW_FLOW * Math.max(used / THOUSAND, LEAST_NEW_FLOW);
  }
}
