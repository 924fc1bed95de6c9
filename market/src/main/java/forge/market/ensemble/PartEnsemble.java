package forge.market.ensemble;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.accounts.Accounts;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.MarketVariants;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.SolvedMarket;
import forge.market.problem.ActivityId;
import forge.market.problem.Demand;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.scenario.Baseline;
import forge.market.scenario.Calibration;
import forge.market.scenario.Horizon;
import forge.market.scenario.PreparedScenario;
import forge.world.BaseActivity;
import forge.world.Elasticity;
import forge.world.Figure;
import forge.world.Parameter;
import forge.world.Process;
import forge.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The draws of one market of a scenario. */
final class PartEnsemble {

  /** Relative shortfall at which a floor still counts as held. */
  private static final double HELD = 1e-6;

  private final PreparedScenario scenario;
  private final MarketVariants baselines;
  private final MarketVariants markets;
  private final PeriodId period;
  private final List<Driver> drivers = new ArrayList<>();
  private final List<Result> results = new ArrayList<>();
  private final List<ProductId> used;
  private final List<ProductId> made;
  private final Set<ProductId> floored = new LinkedHashSet<>();
  private final Set<ActivityId> limited = new LinkedHashSet<>();
  private final String name;

  PartEnsemble(PreparedScenario scenario) {
    this.scenario = scenario;
    this.baselines = scenario.baselineVariants();
    this.markets = scenario.variants();
    this.period = scenario.market().periods().getFirst();
    this.name = scenario.baseline().chains().iterator().next().id();
    scenario
        .market()
        .policies(Policy.VariableLevy.class)
        .forEach(each -> floored.add(each.product()));
    scenario.baseline().problem().activities().stream()
        .filter(each -> Double.isFinite(each.capacity()))
        .forEach(each -> limited.add(each.id()));
    this.used = products(true);
    this.made = products(false);
    drivers();
    results();
  }

  List<Driver> driverList() {
    return drivers;
  }

  List<Result> resultList() {
    return results;
  }

  /** The products that the zone uses, or makes. */
  private List<ProductId> products(boolean use) {
    var base = scenario.baseline().base();
    return scenario.market().products().stream()
        .map(each -> each.id())
        .filter(
            id ->
                scenario.zone().stream()
                    .anyMatch(
                        member -> (use ? base.use(member, id) : base.production(member, id)) > 0))
        .toList();
  }

  private void drivers() {
    Baseline baseline = scenario.baseline();
    World world = baseline.world();
    demandElasticities(world);
    supplyElasticities(world);
    baseline.problem().demands().stream()
        .map(each -> each.product())
        .distinct()
        .forEach(
            id ->
                add(
                    "demand for " + id,
                    new Driver.Kind.DemandLevel(id),
                    Spread.of(parameter(Parameter.DEMAND_LEVEL))));
    add(
        "answer of " + name + " trade to price",
        new Driver.Kind.TradeElasticity(),
        Spread.of(parameter(Parameter.TRADE_ELASTICITY)));
    costs(world);
    for (BaseActivity each : baseline.tables().activities()) {
      capacity(each);
    }
    if (scenario.stopsTrade()) {
      add(
          "severity of events",
          new Driver.Kind.Severity(),
          Spread.of(parameter(Parameter.EVENT_SEVERITY)));
    }
  }

  private Figure parameter(String id) {
    return scenario.baseline().world().parameter(id).figure();
  }

  private Optional<Spread> elasticity(World world, ProductId product, Elasticity.Side side) {
    var horizon =
        scenario.baseline().horizon() == Horizon.LONG
            ? Elasticity.Horizon.LONG
            : Elasticity.Horizon.SHORT;
    return world.findElasticity(product, side, horizon).map(each -> Spread.relative(each.value()));
  }

  /** Those of products where they are finally used, and that of stocks where all is left over. */
  private void demandElasticities(World world) {
    var base = scenario.baseline().base();
    Map<ProductId, Set<Driver.Place>> used = new LinkedHashMap<>();
    var stocks = new LinkedHashSet<Driver.Place>();
    for (Demand demand : scenario.baseline().problem().demands()) {
      var place = new Driver.Place(demand.economy(), demand.product());
      if (base.used(demand.economy(), demand.product())) {
        used.computeIfAbsent(demand.product(), _ -> new LinkedHashSet<>()).add(place);
      } else {
        stocks.add(place);
      }
    }
    used.forEach(
        (product, places) ->
            elasticity(world, product, Elasticity.Side.DEMAND)
                .ifPresent(
                    spread ->
                        add(
                            "demand elasticity of " + product,
                            new Driver.Kind.DemandElasticity(places),
                            spread)));
    if (!stocks.isEmpty()) {
      add(
          "demand elasticity of %s stocks".formatted(name),
          new Driver.Kind.DemandElasticity(stocks),
          Spread.relative(parameter(Parameter.STOCK_ELASTICITY)));
    }
  }

  /** Those of mines; what a host limits is calibrated by its cost and capacity instead. */
  private void supplyElasticities(World world) {
    var base = scenario.baseline().base();
    Map<ProductId, Set<ActivityId>> mines = new LinkedHashMap<>();
    for (BaseActivity each : scenario.baseline().tables().activities()) {
      Process process = world.process(each.process());
      if (Calibration.byElasticity(process) && base.output(each.economy(), each.process()) > 0) {
        mines
            .computeIfAbsent(process.recipe().main(), _ -> new LinkedHashSet<>())
            .add(Calibration.id(each.process(), each.economy()));
      }
    }
    mines.forEach(
        (product, plants) ->
            elasticity(world, product, Elasticity.Side.SUPPLY)
                .ifPresent(
                    spread ->
                        add(
                            "supply elasticity of " + product,
                            new Driver.Kind.SupplyElasticity(plants),
                            spread)));
  }

  private void costs(World world) {
    for (Process process : world.vocabulary().processes()) {
      Set<ActivityId> plants = scenario.baseline().plants(process.id());
      if (!plants.isEmpty()) {
        Figure cost = process.cost().conversion();
        var spread = new Spread(cost.low() - cost.value(), 0, cost.high() - cost.value());
        add(
            "cost of " + process.id(),
            new Driver.Kind.ConversionCost(process.id(), plants),
            spread);
      }
    }
  }

  /**
   * What ran in the base year is the least that a plant can do; mines of a five-year look have no
   * limit to draw.
   */
  private void capacity(BaseActivity row) {
    Figure capacity = row.capacity().figure();
    ActivityId plant = Calibration.id(row.process(), row.economy());
    if (capacity.value() > 0 && limited.contains(plant)) {
      double least = Math.max(capacity.low(), row.output().value()) / capacity.value();
      var spread = new Spread(Math.min(1, least), 1, capacity.high() / capacity.value());
      add("capacity of " + plant.name(), new Driver.Kind.Capacity(plant), spread);
    }
  }

  private void add(String driver, Driver.Kind what, Spread spread) {
    if (!spread.certain()) {
      drivers.add(new Driver(driver, what, spread));
    }
  }

  private void results() {
    ProductId last =
        floored.isEmpty() ? used.getLast() : floored.stream().reduce((_, b) -> b).orElseThrow();
    for (ProductId product : used) {
      boolean headline = product.equals(last);
      results.add(new Result("price of %s in the zone".formatted(product), "USD/kg", headline));
      results.add(new Result("change of price of %s in the zone".formatted(product), "%", false));
      results.add(
          new Result("price of %s in %s".formatted(product, scenario.dominant()), "USD/kg", false));
      results.add(new Result("zone imports of " + product, "kt", false));
    }
    made.forEach(product -> results.add(new Result("zone output of " + product, "kt", false)));
    if (!floored.isEmpty()) {
      results.add(new Result("floors of %s held".formatted(name), "share", true));
    }
    results.add(new Result("welfare of the zone, %s".formatted(name), "million USD", true));
    results.add(new Result("treasuries of the zone, %s".formatted(name), "million USD", false));
    results.add(
        new Result("welfare of %s, %s".formatted(scenario.dominant(), name), "million USD", false));
    results.add(new Result("welfare of the world, %s".formatted(name), "million USD", false));
  }

  /** The results for values of the drivers; not numbers where a market does not clear. */
  double[] at(double[] values) {
    var drawn = new DrawnMarket(scenario.basePoint(), period, drivers, values);
    SolvedMarket before = baselines.solve(drawn.of(scenario.baseline().problem()));
    SolvedMarket after = markets.solve(drawn.of(scenario.market(severity(values))));
    if (!(before.status().converged() && after.status().converged())) {
      var nothing = new double[results.size()];
      Arrays.fill(nothing, Double.NaN);
      return nothing;
    }
    return read(before, after);
  }

  private double severity(double[] values) {
    for (int i = 0; i < values.length; i++) {
      if (drivers.get(i).what() instanceof Driver.Kind.Severity) {
        return values[i];
      }
    }
    return 0;
  }

  private double[] read(SolvedMarket solvedBefore, SolvedMarket solvedAfter) {
    Equilibrium before = solvedBefore.equilibrium();
    Equilibrium after = solvedAfter.equilibrium();
    var figures = new ArrayList<Double>();
    for (ProductId product : used) {
      double price = scenario.zonePrice(after, product);
      figures.add(price);
      figures.add(100 * (price / scenario.zonePrice(before, product) - 1));
      figures.add(after.price(scenario.dominant(), product, period));
      figures.add(scenario.zoneImports(after, product));
    }
    made.forEach(product -> figures.add(scenario.zoneOutput(after, product)));
    if (!floored.isEmpty()) {
      figures.add(held(solvedAfter.problem(), after));
    }
    Accounts then = Accounts.of(solvedBefore.problem(), before);
    Accounts now = Accounts.of(solvedAfter.problem(), after);
    figures.add(welfare(then, now, scenario.zone()));
    figures.add(treasuries(then, now));
    figures.add(welfare(then, now, Set.of(scenario.dominant())));
    figures.add(now.world() - then.world());
    return figures.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double held(MarketProblem market, Equilibrium point) {
    int floors = 0;
    int held = 0;
    for (Policy.VariableLevy levy : market.policies(Policy.VariableLevy.class)) {
      for (EconomyId member : levy.members()) {
        double price = point.price(new Node(member, levy.product(), period));
        if (!Double.isNaN(price)) {
          floors++;
          held += price >= levy.floor() * (1 - HELD) ? 1 : 0;
        }
      }
    }
    return floors == 0 ? Double.NaN : (double) held / floors;
  }

  private double welfare(Accounts then, Accounts now, Set<EconomyId> who) {
    double change = 0;
    for (EconomyId economy : scenario.market().economies()) {
      if (who.contains(economy)) {
        change += now.welfareOf(economy).total() - then.welfareOf(economy).total();
      }
    }
    return change;
  }

  private double treasuries(Accounts then, Accounts now) {
    double change = 0;
    for (EconomyId member : scenario.zone()) {
      change += now.welfareOf(member).government() - then.welfareOf(member).government();
    }
    return change;
  }
}
