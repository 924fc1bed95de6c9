package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The base year as numbers: for each economy and product what was made, used, moved and paid.
 * Masses are in t of the basis of the product, prices in USD/t without value-added tax. What no row
 * names is zero here only where the row set is complete by contract: activities, uses and flows.
 */
public final class BaseYear {

  private final World world;
  private final BaseTables tables;
  private final LocalDate day;
  private final Map<ProcessId, Process> processes = new LinkedHashMap<>();
  private final Map<EconomyId, Economy> economies = new LinkedHashMap<>();
  private final Map<ProductId, List<Wedge>> wedges = new LinkedHashMap<>();
  private final Map<Cell, Double> prices = new LinkedHashMap<>();
  private final Map<Cell, Double> production = new LinkedHashMap<>();
  private final Map<Cell, Double> processUse = new LinkedHashMap<>();
  private final Map<Cell, Double> finalUse = new LinkedHashMap<>();
  private final Set<Cell> properUse = new HashSet<>();
  private final Map<Cell, Double> imports = new LinkedHashMap<>();
  private final Map<Cell, Double> exports = new LinkedHashMap<>();
  private final Map<Lane, Double> flows = new LinkedHashMap<>();

  private record Cell(EconomyId economy, ProductId product) {}

  private record Lane(ProductId product, Route route) {}

  /** A view of the balanced tables of the base year of a world. */
  public BaseYear(World world, BaseTables tables) {
    this(world, tables, World.BASE_YEAR);
  }

  /**
   * A view of the balanced tables of a year of a world; its wedges are read in the middle of it.
   */
  public BaseYear(World world, BaseTables tables, int year) {
    this.world = world;
    this.tables = tables;
    this.day = LocalDate.of(year, 7, 1);
    world.vocabulary().processes().forEach(p -> processes.put(p.id(), p));
    world.economies().forEach(e -> economies.put(e.id(), e));
    world
        .trading()
        .wedges()
        .forEach(w -> wedges.computeIfAbsent(w.scope().product(), _ -> new ArrayList<>()).add(w));
    for (BasePrice row : tables.prices()) {
      prices.put(new Cell(row.economy(), row.product()), row.price().value());
    }
    for (BaseUse row : tables.uses()) {
      add(finalUse, row.economy(), row.product(), row.quantity().value());
      if (row.kind() != BaseUse.Kind.RESIDUAL && row.quantity().value() > 0) {
        properUse.add(new Cell(row.economy(), row.product()));
      }
    }
    tables.activities().forEach(this::addActivity);
    tables.flows().forEach(this::addFlow);
  }

  private void addActivity(BaseActivity row) {
    Recipe recipe = declared(processes, row.process()).recipe();
    double output = row.output().value();
    recipe.outputs().forEach((id, t) -> add(production, row.economy(), id, t * output));
    recipe.inputs().forEach((id, t) -> add(processUse, row.economy(), id, t * output));
  }

  private void addFlow(BaseFlow row) {
    double quantity = row.quantity().value();
    flows.merge(new Lane(row.product(), row.route()), quantity, Double::sum);
    add(exports, row.route().from(), row.product(), quantity);
    add(imports, row.route().to(), row.product(), quantity);
  }

  private static void add(
      Map<Cell, Double> cells, EconomyId economy, ProductId product, double amount) {
    cells.merge(new Cell(economy, product), amount, Double::sum);
  }

  private static double at(Map<Cell, Double> cells, EconomyId economy, ProductId product) {
    return cells.getOrDefault(new Cell(economy, product), 0.0);
  }

  /** The rows behind the numbers. */
  public BaseTables tables() {
    return tables;
  }

  /** The activities of an economy, those that stood still included. */
  public List<BaseActivity> activities(EconomyId economy) {
    return tables.activities().stream().filter(a -> a.economy().equals(economy)).toList();
  }

  /** Main output of a process in an economy. */
  public double output(EconomyId economy, ProcessId process) {
    return sum(economy, a -> a.process().equals(process) ? a.output().value() : 0);
  }

  /** Capacity of a process in an economy, t of main output a year. */
  public double capacity(EconomyId economy, ProcessId process) {
    return sum(economy, a -> a.process().equals(process) ? a.capacity().value() : 0);
  }

  /** What all processes of an economy made of a product, joint outputs included. */
  public double production(EconomyId economy, ProductId product) {
    return at(production, economy, product);
  }

  /** What all processes of an economy took of a product. */
  public double processUse(EconomyId economy, ProductId product) {
    return at(processUse, economy, product);
  }

  /** What an economy took of a product outside the processes, of all kinds. */
  public double finalUse(EconomyId economy, ProductId product) {
    return at(finalUse, economy, product);
  }

  /** Whether an economy has a final or other use of a product, and not only something left over. */
  public boolean used(EconomyId economy, ProductId product) {
    return properUse.contains(new Cell(economy, product));
  }

  /** The day on which taxes and duties are read. */
  public LocalDate day() {
    return day;
  }

  /** Use in processes and outside them. */
  public double use(EconomyId economy, ProductId product) {
    return processUse(economy, product) + finalUse(economy, product);
  }

  /** What moved along a route; zero where nothing did. */
  public double flow(ProductId product, Route route) {
    return flows.getOrDefault(new Lane(product, route), 0.0);
  }

  /** What came in from all other economies. */
  public double imports(EconomyId economy, ProductId product) {
    return at(imports, economy, product);
  }

  /** What went out to all other economies. */
  public double exports(EconomyId economy, ProductId product) {
    return at(exports, economy, product);
  }

  /** Production and imports less use and exports; zero in a balanced year. */
  public double imbalance(EconomyId economy, ProductId product) {
    return production(economy, product)
        + imports(economy, product)
        - use(economy, product)
        - exports(economy, product);
  }

  /** The price of a product in an economy, if one is given. */
  public Optional<Double> findPrice(EconomyId economy, ProductId product) {
    return Optional.ofNullable(prices.get(new Cell(economy, product)));
  }

  /** The price of a product in an economy; throws where none is given. */
  public double price(EconomyId economy, ProductId product) {
    return findPrice(economy, product)
        .orElseThrow(
            () -> new NoSuchElementException("There is no price of " + product + " in " + economy));
  }

  /** What a tonne of a product costs along a route at the price where it is made. */
  public LandedCost landedCost(ProductId product, Route route) {
    return landedCost(product, route, price(route.from(), product));
  }

  /** What a tonne costs along a route at another price where it is made. */
  public LandedCost landedCost(ProductId product, Route route, double domestic) {
    var values = new LandedCost(domestic, 0, 0, 0);
    values = new LandedCost(domestic, charges(product, route, values, true), 0, 0);
    double freight = freight(product, route);
    values = new LandedCost(domestic, values.atExport(), freight, 0);
    double duty = charges(product, route, values, false);
    return new LandedCost(domestic, values.atExport(), freight, duty);
  }

  /** Freight of a product along a route, USD/t. */
  public double freight(ProductId product, Route route) {
    String wanted = world.product(product).form().freightClass();
    double km = place(route.from()).distanceKm(place(route.to()));
    return world.trading().freight().stream()
        .filter(rate -> rate.freightClass().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("There is no freight class " + wanted))
        .over(km);
  }

  /** The wedges that hold on a route in the base year and whose amount is known. */
  public List<Wedge> wedges(ProductId product, Route route) {
    return applying(product, route).stream().filter(Wedge::known).toList();
  }

  /** The wedges that may hold on a route in the base year and for which no figure was found. */
  public List<Wedge> unknownWedges(ProductId product, Route route) {
    return applying(product, route).stream().filter(wedge -> !wedge.known()).toList();
  }

  /**
   * How the prices at both ends of a route stand to its cost, whether or not it carries anything.
   */
  public ArcGap arcGap(ProductId product, Route route) {
    LandedCost cost = landedCost(product, route);
    double gap = price(route.to(), product) - cost.total();
    return new ArcGap(product, route, flow(product, route), cost, gap);
  }

  /** The gaps of all routes that carry something. */
  public List<ArcGap> flowGaps() {
    return tables.flows().stream().map(f -> arcGap(f.product(), f.route())).toList();
  }

  /** What an activity earns per tonne at base prices, beside its cited conversion cost. */
  public Margin margin(BaseActivity activity) {
    Process process = declared(processes, activity.process());
    double value = worth(activity.economy(), process.recipe().outputs());
    double feed = worth(activity.economy(), process.recipe().inputs());
    double implied = value + process.cost().outsideCredit().value() - feed;
    return new Margin(activity, implied, process.cost().conversion());
  }

  /** The margins of all activities that made something. */
  public List<Margin> margins() {
    return tables.activities().stream()
        .filter(a -> a.output().value() > 0)
        .map(this::margin)
        .toList();
  }

  private double worth(EconomyId economy, Map<ProductId, Double> basket) {
    return basket.entrySet().stream()
        .mapToDouble(entry -> entry.getValue() * price(economy, entry.getKey()))
        .sum();
  }

  private double charges(ProductId product, Route route, LandedCost values, boolean export) {
    return applying(product, route).stream()
        .filter(wedge -> wedge.kind().atExport() == export)
        .mapToDouble(wedge -> amount(wedge.charge(), values))
        .sum();
  }

  private static double amount(Charge charge, LandedCost values) {
    return switch (charge) {
      case Charge.AdValorem rate -> rate.rate().value() * on(rate.base(), values);
      case Charge.Specific amount -> amount.usdPerTonne().value();
      case Charge.Unknown() -> 0;
    };
  }

  private static double on(Charge.Base base, LandedCost values) {
    return switch (base) {
      case DOMESTIC -> values.domestic();
      case FOB -> values.fob();
      case CIF -> values.cif();
    };
  }

  private List<Wedge> applying(ProductId product, Route route) {
    return wedges.getOrDefault(product, List.of()).stream()
        .filter(w -> w.validity().holdsOn(day))
        .filter(w -> includes(w.scope().from(), route.from()))
        .filter(w -> includes(w.scope().to(), route.to()))
        .toList();
  }

  private boolean includes(Parties parties, EconomyId economy) {
    return parties.include(economy, world.members(parties.code()));
  }

  private Place place(EconomyId economy) {
    return declared(economies, economy).place();
  }

  private double sum(EconomyId economy, ToDoubleFunction<BaseActivity> amount) {
    return tables.activities().stream()
        .filter(a -> a.economy().equals(economy))
        .mapToDouble(amount)
        .sum();
  }

  private static <K, V> V declared(Map<K, V> declarations, K name) {
    return Optional.ofNullable(declarations.get(name))
        .orElseThrow(() -> new NoSuchElementException("There is no " + name + " in this world"));
  }
}
