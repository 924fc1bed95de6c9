package forge.market.baseyear;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.PriceAnchors.Anchor;
import forge.world.BaseActivity;
import forge.world.BaseFlow;
import forge.world.BaseYear;
import forge.world.Process;
import forge.world.World;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * The prices nearest to what was printed that make sense along a chain: a price where a product
 * arrives is near the price where it comes from with taxes, freight and duty; what a process earns
 * is near its cited cost; what a mine earns is not below its cost. Prices are in USD/t.
 */
final class PriceReconciliation {

  /** One sigma of the difference that a carrying route leaves, as a share of the price. */
  private static final double ROUTE = 0.04;

  /** One sigma of a price that nothing is printed about, as a share of its product's. */
  private static final double UNPRINTED = 1.0;

  /** Least sigma of a margin, as a share of the price of the main output. */
  private static final double MARGIN = 0.02;

  /** A small flow or plant counts less: its sigma grows with the root of its share, up to this. */
  private static final double LEAST_SHARE = 0.04;

  /** Prices stay above this share of the middle of their product. */
  private static final double LOWEST = 0.02;

  record Cell(EconomyId economy, ProductId product) {}

  private final World world;
  private final BaseYear year;
  private final PriceAnchors anchors;
  private final Set<ProductId> products;
  private final LeastDeviation least = new LeastDeviation();
  private final Map<Cell, Integer> prices = new LinkedHashMap<>();
  private final Map<ProductId, Double> middles = new LinkedHashMap<>();
  private final Map<ProductId, Double> worldUse = new LinkedHashMap<>();

  PriceReconciliation(World world, BaseYear year, PriceAnchors anchors, Set<ProductId> products) {
    this.world = world;
    this.year = year;
    this.anchors = anchors;
    this.products = products;
  }

  /** Prices where a product is made or used, in USD/t. */
  Map<Cell, Double> solve(String what) {
    cells().forEach(this::price);
    year.tables().flows().stream()
        .filter(flow -> products.contains(flow.product()))
        .forEach(this::route);
    year.tables().activities().stream()
        .filter(activity -> activity.output().value() > 0)
        .forEach(this::margin);
    LeastDeviation.Point point = least.solve("prices of " + what);
    Map<Cell, Double> solved = new LinkedHashMap<>();
    prices.forEach((cell, column) -> solved.put(cell, point.value(column)));
    return solved;
  }

  private Set<Cell> cells() {
    var cells = new LinkedHashSet<Cell>();
    for (ProductId product : products) {
      OptionalDouble middle = anchors.middle(product);
      if (middle.isPresent()) {
        middles.put(product, middle.getAsDouble());
        world.economies().stream()
            .map(economy -> new Cell(economy.id(), product))
            .filter(this::active)
            .forEach(cells::add);
      }
    }
    return cells;
  }

  private boolean active(Cell cell) {
    return year.production(cell.economy(), cell.product()) > 0
        || year.use(cell.economy(), cell.product()) > 0
        || year.imports(cell.economy(), cell.product()) > 0;
  }

  private double middle(ProductId product) {
    return middles.getOrDefault(product, 0.0);
  }

  private void price(Cell cell) {
    double middle = middle(cell.product());
    Wish wish =
        anchors
            .of(cell.product(), cell.economy())
            .map(Anchor::wish)
            .orElse(new Wish(middle, UNPRINTED * middle));
    prices.put(cell, least.figure(wish, LOWEST * middle));
    worldUse.merge(cell.product(), year.use(cell.economy(), cell.product()), Double::sum);
  }

  /** Arrival price less landed cost is near nothing. */
  private void route(BaseFlow flow) {
    Integer from = prices.get(new Cell(flow.route().from(), flow.product()));
    Integer to = prices.get(new Cell(flow.route().to(), flow.product()));
    if (from == null || to == null) {
      return;
    }
    double middle = middle(flow.product());
    double atNothing = year.landedCost(flow.product(), flow.route(), 0).total();
    double atMiddle = year.landedCost(flow.product(), flow.route(), middle).total();
    double share =
        flow.quantity().value() / Math.max(worldUse.getOrDefault(flow.product(), 0.0), 1e-9);
    int gap = least.figure(new Wish(0, ROUTE * middle * doubt(share)), Double.NEGATIVE_INFINITY);
    LeastDeviation.Row row = least.row(atNothing, middle);
    row.add(to, 1);
    row.add(from, -(atMiddle - atNothing) / middle);
    row.add(gap, -1);
  }

  /** What a process earns is near its cost; what a mine earns is not below it. */
  private void margin(BaseActivity activity) {
    Process process = world.process(activity.process());
    ProductId main = process.recipe().main();
    if (!products.contains(main) || !priced(activity, process)) {
      return;
    }
    var cost = process.cost().conversion();
    double size = middle(main);
    double share =
        activity.output().value()
            / Math.max(year.production(activity.economy(), main), 1e-9)
            * Math.max(
                year.production(activity.economy(), main)
                    / Math.max(worldUse.getOrDefault(main, 0.0), 1e-9),
                LEAST_SHARE);
    double sigma =
        Math.max((cost.high() - cost.low()) / 2, MARGIN * size) * doubt(Math.min(1, share));
    LeastDeviation.Row row = least.row(-process.cost().outsideCredit().value(), size);
    process.recipe().outputs().forEach((id, t) -> row.add(column(activity.economy(), id), t));
    process.recipe().inputs().forEach((id, t) -> row.add(column(activity.economy(), id), -t));
    if (process.recipe().inputs().isEmpty()) {
      row.add(least.free(size), -1);
      row.add(least.nothing(sigma, 0.01), 1);
      row.add(fixedCost(cost.low(), size), -1);
    } else {
      row.add(least.figure(new Wish(cost.value(), sigma), Double.NEGATIVE_INFINITY), -1);
    }
  }

  /** The low end of a mine's cost as a column that cannot move. */
  private int fixedCost(double low, double size) {
    double almost = Math.max(low, 1e-6 * size);
    return least.figure(new Wish(almost, 1e-4 * almost), almost);
  }

  private boolean priced(BaseActivity activity, Process process) {
    var all = new LinkedHashSet<>(process.recipe().outputs().keySet());
    all.addAll(process.recipe().inputs().keySet());
    return all.stream().allMatch(id -> prices.containsKey(new Cell(activity.economy(), id)));
  }

  private int column(EconomyId economy, ProductId product) {
    return Objects.requireNonNull(prices.get(new Cell(economy, product)));
  }

  private static double doubt(double share) {
    return 1 / Math.sqrt(Math.max(share, LEAST_SHARE));
  }
}
