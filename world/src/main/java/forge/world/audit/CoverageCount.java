package forge.world.audit;

import forge.kernel.ProductId;
import forge.world.Chain;
import forge.world.Confidence;
import forge.world.Elasticity.Horizon;
import forge.world.Elasticity.Side;
import forge.world.Evidence;
import forge.world.Fact;
import forge.world.FlowFact;
import forge.world.Knowledge;
import forge.world.Parties;
import forge.world.PriceEvidence;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.ProductionFact;
import forge.world.ProductionFact.Measure;
import forge.world.Provenance;
import forge.world.Stage;
import forge.world.UseFact;
import forge.world.Wedge;
import forge.world.World;
import forge.world.audit.Coverage.Count;
import forge.world.audit.Coverage.Gap;
import forge.world.audit.Coverage.Kind;
import forge.world.audit.Coverage.Level;
import forge.world.audit.Coverage.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the figures of a world, each in the cell of its chain, stage and kind. */
final class CoverageCount {

  private static final List<Horizon> HORIZONS = List.of(Horizon.SHORT, Horizon.LONG);

  private record Cell(Chain chain, Stage stage, Kind kind) {}

  private final World world;
  private final Map<ProductId, Product> products = new HashMap<>();
  private final Map<ProcessId, Process> processes = new LinkedHashMap<>();
  private final Map<String, Chain> chains = new HashMap<>();
  private final Map<Cell, Count> counts = new HashMap<>();
  private final List<Gap> gaps = new ArrayList<>();

  CoverageCount(World world) {
    this.world = world;
    world.products().forEach(each -> products.put(each.id(), each));
    world.vocabulary().processes().forEach(each -> processes.put(each.id(), each));
    world.chains().forEach(each -> chains.put(each.id(), each));
  }

  Coverage coverage() {
    production();
    uses();
    flows();
    prices();
    duties();
    elasticities();
    stocks();
    facilities();
    events();
    var lines = new ArrayList<Line>();
    for (Chain chain : world.chains()) {
      for (Stage stage : Stage.values()) {
        for (Kind kind : Kind.values()) {
          Count count = counts.get(new Cell(chain, stage, kind));
          if (count != null) {
            lines.add(new Line(chain, stage, kind, count));
          }
        }
      }
    }
    return new Coverage(lines, gaps);
  }

  private void production() {
    List<ProductionFact> chosen =
        Knowledge.BASE.choose(
            world.facts().production(),
            row -> List.of(row.where(), row.process(), row.measure()),
            ProductionFact::fact);
    var runs = new HashSet<ProcessId>();
    Map<Measure, Set<Object>> given =
        chosen.stream()
            .collect(
                Collectors.groupingBy(
                    ProductionFact::measure,
                    Collectors.mapping(CoverageCount::plant, Collectors.toSet())));
    for (ProductionFact row : chosen) {
      Process process = process(row.process());
      switch (row.measure()) {
        case OUTPUT -> {
          runs.add(row.process());
          count(process, Kind.PRODUCTION, row.fact());
          boolean bounded = given.getOrDefault(Measure.CAPACITY, Set.of()).contains(plant(row));
          if (row.fact().value() > 0 && !bounded) {
            missing(process, Kind.CAPACITY, row.where().code() + " " + row.process());
          }
        }
        case CAPACITY, HOST_LIMIT -> count(process, Kind.CAPACITY, row.fact());
      }
    }
    for (Process process : processes.values()) {
      count(process, Kind.COST, process.provenance());
      if (!runs.contains(process.id())) {
        missing(process, Kind.PRODUCTION, process.id().code());
      }
    }
  }

  private static Object plant(ProductionFact row) {
    return List.of(row.where(), row.process());
  }

  private void uses() {
    var used = new HashSet<ProductId>();
    processes.values().forEach(each -> used.addAll(each.recipe().inputs().keySet()));
    List<UseFact> chosen =
        Knowledge.BASE.choose(
            world.facts().uses(),
            row -> List.of(row.where(), row.product(), row.kind()),
            UseFact::fact);
    for (UseFact row : chosen) {
      used.add(row.product());
      count(product(row.product()), Kind.USE, level(row.fact().provenance()));
    }
    missingOf(used, Kind.USE);
  }

  private void flows() {
    List<FlowFact> chosen =
        Knowledge.BASE.choose(
            world.facts().flows(), row -> List.of(row.product(), row.route()), FlowFact::fact);
    var moved = new HashSet<ProductId>();
    for (FlowFact row : chosen) {
      moved.add(row.product());
      count(product(row.product()), Kind.FLOW, level(row.fact().provenance()));
    }
    missingOf(moved, Kind.FLOW);
  }

  private void prices() {
    List<PriceEvidence> usable =
        world.facts().prices().stream()
            .filter(row -> row.normalised().isPresent() && row.where().isPresent())
            .toList();
    List<PriceEvidence> chosen =
        Knowledge.BASE.choose(
            usable,
            row -> List.of(row.product(), row.where().map(Parties::code).orElse("")),
            row -> row.normalised().orElseThrow());
    var priced = new HashSet<ProductId>();
    for (PriceEvidence row : chosen) {
      priced.add(row.product());
      count(product(row.product()), Kind.PRICE, level(row.provenance()));
    }
    missingOf(priced, Kind.PRICE);
  }

  private void duties() {
    for (Wedge wedge : world.trading().wedges()) {
      Product product = product(wedge.scope().product());
      switch (wedge.evidence()) {
        case Evidence.Cited(Provenance provenance) -> count(product, Kind.DUTY, level(provenance));
        case Evidence.None _ ->
            missing(product, Kind.DUTY, Names.of(product.id(), "to", wedge.scope().to().code()));
      }
    }
  }

  private void elasticities() {
    var inUse = new HashSet<ProductId>();
    world.facts().uses().stream()
        .filter(row -> row.fact().value() > 0)
        .forEach(row -> inUse.add(row.product()));
    Set<ProductId> mined =
        processes.values().stream()
            .filter(each -> each.stage() == Stage.MINE)
            .map(each -> each.recipe().main())
            .collect(Collectors.toSet());
    for (Product product : world.products()) {
      if (inUse.contains(product.id())) {
        HORIZONS.forEach(horizon -> elasticity(product, Side.DEMAND, horizon));
      }
      if (mined.contains(product.id())) {
        HORIZONS.forEach(horizon -> elasticity(product, Side.SUPPLY, horizon));
      }
    }
  }

  private void elasticity(Product product, Side side, Horizon horizon) {
    world
        .findElasticity(product.id(), side, horizon)
        .ifPresentOrElse(
            row -> count(product, Kind.ELASTICITY, level(row.provenance())),
            () -> missing(product, Kind.ELASTICITY, Names.of(product.id(), horizon, side)));
  }

  private void stocks() {
    var stored = new HashSet<ProductId>();
    for (var row : world.facts().stocks()) {
      stored.add(row.product());
      count(product(row.product()), Kind.STOCK, level(row.fact().provenance()));
    }
    missingOf(stored, Kind.STOCK);
  }

  private void facilities() {
    var listed = new HashSet<ProcessId>();
    for (var row : world.outlook().facilities()) {
      listed.add(row.process());
      count(process(row.process()), Kind.FACILITY, row.provenance());
    }
    for (Process process : processes.values()) {
      if (!listed.contains(process.id())) {
        missing(process, Kind.FACILITY, process.id().code());
      }
    }
  }

  /** An event counts at each stage whose products it touches; without a product, at none. */
  private void events() {
    for (var event : world.outlook().events()) {
      event.measure().products().stream()
          .map(id -> product(id))
          .collect(
              Collectors.toMap(each -> List.of(each.mineral(), each.stage()), p -> p, (a, _) -> a))
          .values()
          .forEach(each -> count(each, Kind.EVENT, Level.KNOWN));
    }
  }

  private void missingOf(Set<ProductId> there, Kind kind) {
    for (Product product : world.products()) {
      if (!there.contains(product.id())) {
        missing(product, kind, product.id().code());
      }
    }
  }

  private static Level level(Provenance provenance) {
    if (provenance.estimated()) {
      return Level.ESTIMATED;
    }
    return provenance.confidence() == Confidence.C ? Level.WEAK : Level.KNOWN;
  }

  private void count(Process process, Kind kind, Fact fact) {
    count(process, kind, fact.provenance());
  }

  private void count(Process process, Kind kind, Provenance provenance) {
    add(new Cell(chain(process), process.stage(), kind), level(provenance));
  }

  private void count(Product product, Kind kind, Level level) {
    add(new Cell(chain(product), product.stage(), kind), level);
  }

  private void missing(Process process, Kind kind, String what) {
    missing(new Cell(chain(process), process.stage(), kind), what);
  }

  private void missing(Product product, Kind kind, String what) {
    missing(new Cell(chain(product), product.stage(), kind), what);
  }

  private void missing(Cell cell, String what) {
    add(cell, Level.MISSING);
    gaps.add(new Gap(cell.chain(), cell.stage(), cell.kind(), what));
  }

  private void add(Cell cell, Level level) {
    counts.merge(cell, Count.of(level), Count::plus);
  }

  private Chain chain(Process process) {
    return chain(product(process.recipe().main()));
  }

  private Chain chain(Product product) {
    return Objects.requireNonNull(chains.get(product.mineral()));
  }

  private Product product(ProductId id) {
    return Objects.requireNonNull(products.get(id));
  }

  private Process process(ProcessId id) {
    return Objects.requireNonNull(processes.get(id));
  }
}
