package forge.market.baseyear;

import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.market.baseyear.ChosenFacts.Lane;
import forge.market.baseyear.ChosenFacts.Plant;
import forge.market.baseyear.ChosenFacts.Use;
import forge.market.baseyear.PriceAnchors.Anchor;
import forge.market.baseyear.QuantityReconciliation.Quantities;
import forge.world.Adjustment;
import forge.world.BaseActivity;
import forge.world.BaseFlow;
import forge.world.BasePrice;
import forge.world.BaseTables;
import forge.world.BaseUse;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Confidence;
import forge.world.Economy;
import forge.world.Fact;
import forge.world.Figure;
import forge.world.Knowledge;
import forge.world.Measured;
import forge.world.Provenance;
import forge.world.Route;
import forge.world.SourceId;
import forge.world.Status;
import forge.world.Table;
import forge.world.Unit;
import forge.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Reconciles the facts of a world into one balanced year. */
public final class Reconciliation {

  private static final SourceId OWN = new SourceId("FORGE-OWN");

  /** Relative change below which a figure stands as published: rounding of the solver. */
  private static final double SAME = 1e-9;

  private final World world;
  private final Knowledge knowledge;
  private final PriceAnchors anchors;
  private final List<BaseActivity> activities = new ArrayList<>();
  private final List<BaseUse> uses = new ArrayList<>();
  private final List<BaseFlow> flows = new ArrayList<>();
  private final List<BasePrice> prices = new ArrayList<>();
  private final List<AdjustedFact> adjusted = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Reconciliation(World world, Knowledge knowledge) {
    this.world = world;
    this.knowledge = knowledge;
    this.anchors = new PriceAnchors(world, knowledge);
  }

  /** The balanced base year of all chains. */
  public static Reconciled of(World world) {
    return of(world, Knowledge.BASE, Set.copyOf(world.chains()));
  }

  /** A balanced year of some chains and of those joined to them, from what was known. */
  public static Reconciled of(World world, Knowledge knowledge, Set<Chain> chains) {
    var work = new Reconciliation(world, knowledge);
    for (Set<Chain> linked : LinkedChains.of(world)) {
      if (linked.stream().anyMatch(chains::contains)) {
        work.chains(linked);
      }
    }
    return new Reconciled(
        world,
        knowledge,
        new BaseTables(work.activities, work.uses, work.flows, work.prices),
        work.adjusted,
        work.problems);
  }

  private void chains(Set<Chain> chains) {
    String what = chains.stream().map(Chain::id).collect(Collectors.joining(" and "));
    var facts = new ChosenFacts(world, knowledge, chains);
    Quantities quantities = new QuantityReconciliation(facts, world).solve(what);
    facts.outputs.forEach((plant, fact) -> activity(facts, plant, fact, quantities));
    facts.uses.forEach((use, fact) -> use(use, fact, quantities));
    quantities.leftOver().forEach(this::leftOver);
    quantities.lanes().forEach(lane -> flow(facts, lane, quantities));
    sums(quantities);
    prices(what, facts.products);
  }

  private void activity(ChosenFacts facts, Plant plant, Fact fact, Quantities quantities) {
    double output = quantities.output(plant);
    Measured used = measured(fact, output, quantities.reason(plant));
    ProductId main = facts.process(plant).recipe().main();
    note(
        main,
        Table.PRODUCTION,
        "output of %s in %s".formatted(plant.process(), plant.economy()),
        used);
    Fact limit = facts.hostLimits.get(plant);
    activities.add(
        new BaseActivity(
            plant.economy(),
            plant.process(),
            used,
            capacity(facts.capacities.get(plant), limit, used),
            limit == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(limit.value(), output))));
  }

  /** Capacity, not above what the host allows and not below output. */
  private static Measured capacity(
      @org.jspecify.annotations.Nullable Fact capacity,
      @org.jspecify.annotations.Nullable Fact limit,
      Measured output) {
    if (capacity == null) {
      String note = "no capacity known: none above the output of the year is counted";
      return own(output.value(), output.unit(), 1, note, output.provenance().year());
    }
    double most = limit == null ? capacity.value() : Math.min(capacity.value(), limit.value());
    return measured(capacity, Math.max(most, output.value()), "output or the host's limit");
  }

  private void use(Use use, Fact fact, Quantities quantities) {
    double quantity = quantities.use(use);
    if (quantity > 0 || fact.value() > 0) {
      Measured used = measured(fact, quantity, quantities.reason(use));
      note(
          use.product(),
          Table.USES,
          "%s use of %s in %s".formatted(lower(use.kind()), use.product(), use.economy()),
          used);
      uses.add(new BaseUse(use.economy(), use.product(), use.kind(), used));
    }
  }

  private void leftOver(Use use, double quantity) {
    String note = "left over when production, trade and use are reconciled: stock or unknown use";
    Measured own = own(quantity, Unit.TONNES, 1, note, knowledge.year());
    uses.add(new BaseUse(use.economy(), use.product(), use.kind(), own));
  }

  private void flow(ChosenFacts facts, Lane lane, Quantities quantities) {
    double quantity = quantities.flow(lane);
    Fact fact = facts.flows.get(lane);
    if (fact != null) {
      Measured used = measured(fact, quantity, quantities.reason(lane));
      note(
          lane.product(),
          Table.FLOWS,
          "flow of %s %s".formatted(lane.product(), lane.route()),
          used);
      if (quantity > 0) {
        flows.add(new BaseFlow(lane.product(), lane.route(), used));
      }
    } else if (quantity > 0) {
      String note = "no source shows it: from what each end has over or lacks, and distance";
      Measured own = own(quantity, Unit.TONNES, 0.6, note, knowledge.year());
      flows.add(new BaseFlow(lane.product(), lane.route(), own));
    }
  }

  private void sums(Quantities quantities) {
    quantities
        .sums()
        .forEach(
            (sum, value) -> {
              var used = measured(sum.fact(), value, "the sum of its parts");
              adjusted.add(adjusted(chain(sum), Table.TOTALS, sum.what(), used));
            });
  }

  private String chain(ChosenFacts.Aggregate sum) {
    return switch (sum.part()) {
      case ChosenFacts.Part.Output(var process) -> world.chain(world.process(process)).id();
      case ChosenFacts.Part.OneUse(var product, var _) -> world.product(product).mineral();
      case ChosenFacts.Part.Total(var product, var _) -> world.product(product).mineral();
    };
  }

  private void prices(String what, Set<ProductId> products) {
    var quantities = year(List.of());
    for (ProductId product : products) {
      if (anchors.middle(product).isEmpty()) {
        problems.add(
            new Problem(
                world.product(product).mineral() + "/" + Table.PRICES.file(),
                0,
                "usd_per_t",
                product.code(),
                "a product has at least one price of an economy",
                "Give one, or an estimate marked as one."));
      }
    }
    Map<PriceReconciliation.Cell, Double> active =
        new PriceReconciliation(world, quantities, anchors, products).solve(what);
    active.forEach(this::price);
    var priced = year(prices);
    var places = places(products, priced);
    for (ProductId product : products) {
      for (EconomyId economy : places) {
        if (!active.containsKey(new PriceReconciliation.Cell(economy, product))) {
          parity(economy, product, priced);
        }
      }
    }
  }

  private BaseYear year(List<BasePrice> priced) {
    var tables = new BaseTables(activities, uses, flows, priced);
    return new BaseYear(world, tables, knowledge.year());
  }

  /** The economies that take part in these chains. */
  private Set<EconomyId> places(Set<ProductId> products, BaseYear year) {
    var places = new LinkedHashSet<EconomyId>();
    for (Economy economy : world.economies()) {
      boolean runs =
          year.activities(economy.id()).stream()
              .anyMatch(each -> products.contains(world.process(each.process()).recipe().main()));
      boolean trades =
          products.stream()
              .anyMatch(
                  id ->
                      year.use(economy.id(), id) > 0
                          || year.imports(economy.id(), id) > 0
                          || year.exports(economy.id(), id) > 0);
      boolean builds =
          world.outlook().facilities().stream()
              .filter(each -> each.addedAfter(knowledge.year()))
              .filter(each -> each.economy().equals(economy.id()))
              .anyMatch(each -> products.contains(world.process(each.process()).recipe().main()));
      if (runs || trades || builds) {
        places.add(economy.id());
      }
    }
    return places;
  }

  private void price(PriceReconciliation.Cell cell, double value) {
    Measured used =
        anchors
            .of(cell.product(), cell.economy())
            .map(anchor -> anchored(anchor, value))
            .orElseGet(
                () ->
                    own(
                        value,
                        Unit.USD_PER_TONNE,
                        0.25,
                        "nothing printed: from routes, costs and the prices of other economies",
                        knowledge.year()));
    if (used.adjustment() instanceof Adjustment.From) {
      note(
          cell.product(),
          Table.PRICES,
          "price of %s in %s".formatted(cell.product(), cell.economy()),
          used);
    }
    prices.add(new BasePrice(cell.economy(), cell.product(), used));
  }

  private static Measured anchored(Anchor anchor, double value) {
    Provenance provenance = anchor.evidence().provenance();
    double published = anchor.wish().value();
    var figure = around(value, published, anchor.wish().sigma());
    return new Measured(
        figure,
        Unit.USD_PER_TONNE,
        new Adjustment.From(
            published, same(value, published) ? "" : "routes, costs and other prices"),
        provenance);
  }

  /** Where a product is neither made nor used: the cheapest way to get it there. */
  private void parity(EconomyId economy, ProductId product, BaseYear year) {
    double cheapest = Double.POSITIVE_INFINITY;
    String origin = "";
    for (Economy from : world.economies()) {
      boolean sells = year.production(from.id(), product) > 0 && !from.id().equals(economy);
      if (sells && year.findPrice(from.id(), product).isPresent()) {
        double landed = year.landedCost(product, new Route(from.id(), economy)).total();
        if (landed < cheapest) {
          cheapest = landed;
          origin = from.id().code();
        }
      }
    }
    if (cheapest < Double.POSITIVE_INFINITY) {
      String note = "neither made nor used: landed from " + origin;
      Measured own = own(cheapest, Unit.USD_PER_TONNE, 0.25, note, knowledge.year());
      prices.add(new BasePrice(economy, product, own));
    }
  }

  private void note(ProductId product, Table table, String what, Measured used) {
    adjusted.add(adjusted(world.product(product).mineral(), table, what, used));
  }

  private static AdjustedFact adjusted(String chain, Table table, String what, Measured used) {
    var from = (Adjustment.From) used.adjustment();
    return new AdjustedFact(
        chain, table, what, from.published(), used.value(), from.reason(), used.provenance());
  }

  private static Measured measured(Fact fact, double value, String reason) {
    boolean same = same(value, fact.value());
    double used = same ? fact.value() : value;
    var figure =
        new Figure(used, Math.min(used, fact.figure().low()), Math.max(used, fact.figure().high()));
    return new Measured(
        figure,
        fact.unit(),
        new Adjustment.From(fact.value(), same ? "" : reason),
        fact.provenance());
  }

  private static boolean same(double used, double published) {
    return Math.abs(used - published) <= SAME * Math.abs(published);
  }

  private static Figure around(double value, double published, double sigma) {
    double low = Math.max(0, Math.min(value, published - sigma));
    return new Figure(value, low, Math.max(value, published + sigma));
  }

  private static Measured own(double value, Unit unit, double range, String note, int year) {
    var figure = new Figure(value, value * (1 - range), value * (1 + range));
    var provenance = new Provenance(OWN, year, Confidence.D, Status.ESTIMATED, note);
    return new Measured(figure, unit, new Adjustment.Unpublished(), provenance);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
