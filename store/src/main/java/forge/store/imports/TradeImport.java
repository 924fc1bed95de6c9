package forge.store.imports;

import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.market.analysis.Progress;
import forge.store.imports.Countries.Country;
import forge.store.imports.TradeTally.Lane;
import forge.world.Economy;
import forge.world.FlowFact;
import forge.world.Product;
import forge.world.SourceId;
import forge.world.Table;
import forge.world.World;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Trade statistics on their way into the flows of a chain, one row per product, route and year. */
public final class TradeImport {

  /** The economies that stand for all that have no row of their own. */
  private static final String REST_OF_UNION = "XEU";

  private static final String REST_OF_WORLD = "ROW";

  private static final int KILOGRAMS = 3;

  private record Route(ProductId product, String from, String to, int year) {}

  private final Target target;
  private final TradeChoice choice;
  private final World world;
  private final Set<String> own;
  private final List<String> notes = new ArrayList<>();

  private TradeImport(Target target, TradeChoice choice, World world) {
    this.target = target;
    this.choice = choice;
    this.world = world;
    this.own = choice.everyEconomy() ? codes(world) : partakers();
  }

  /** Reads a file and writes flows and their source, if every row is good or good ones suffice. */
  public static Imported run(
      Path file, Target target, TradeChoice choice, Countries countries, Progress progress)
      throws IOException {
    return new Run(file, target, choice, countries).run(false, progress);
  }

  /** The same, writing the good rows whatever the others are. */
  public static Imported runGoodOnly(
      Path file, Target target, TradeChoice choice, Countries countries, Progress progress)
      throws IOException {
    return new Run(file, target, choice, countries).run(true, progress);
  }

  private record Run(Path file, Target target, TradeChoice choice, Countries countries) {

    Imported run(boolean goodOnly, Progress progress) throws IOException {
      TradeReader reader =
          switch (choice.kind()) {
            case BACI -> new BaciReader(file.toString(), choice.codes(), countries);
            case COMTRADE -> new ComtradeReader(file.toString(), choice.codes(), countries);
          };
      new CsvStream(file, progress).read(reader);
      if (!goodOnly && !reader.problems().isEmpty()) {
        return outcome(reader, 0, 0, List.of(), List.of());
      }
      progress.at("checking the world", 0, 0);
      try (var staging = new Staging(target.folder())) {
        var work = new TradeImport(target, choice, staging.worldBefore().value());
        return work.write(reader, staging);
      }
    }
  }

  private Imported write(TradeReader reader, Staging staging) throws IOException {
    Map<Route, Double> routes = routes(reader.tally.totals());
    reader.leftOut().forEach((why, rows) -> notes.add(rows + " rows " + why + " left out"));
    var flows = target.sibling(Table.FLOWS);
    try (var merge = new TableMerge(target.folder(), Table.FLOWS, flows.file(), staging)) {
      routes.forEach((route, tonnes) -> merge.add(row(route, tonnes)));
      if (merge.written() == 0) {
        notes.add("no flow of a chosen product was found");
        return outcome(reader, 0, 0, List.of(), notes);
      }
      merge.stage();
      stageSources(routes.keySet(), staging);
      List<Problem> after = staging.newProblems();
      if (!after.isEmpty()) {
        reader.problems().addAll(after);
        return outcome(reader, 0, 0, List.of(), notes);
      }
      return outcome(reader, merge.written(), merge.replaced(), staging.commit(), notes);
    }
  }

  private static Imported outcome(
      TradeReader reader, long written, long replaced, List<Path> files, List<String> notes) {
    return new Imported(
        reader.read(), reader.badRows(), written, replaced, files, notes, reader.problems());
  }

  /** Sums over the countries that stand in one economy; what stays inside it is no flow. */
  private Map<Route, Double> routes(Map<Lane, Double> lanes) {
    var routes =
        new TreeMap<Route, Double>(
            Comparator.comparing(Route::product)
                .thenComparing(Route::from)
                .thenComparing(Route::to)
                .thenComparingInt(Route::year));
    var merged = new TreeSet<String>();
    int inside = 0;
    for (var each : lanes.entrySet()) {
      Lane lane = each.getKey();
      String from = economy(lane.from(), merged);
      String to = economy(lane.to(), merged);
      if (from.equals(to)) {
        inside++;
      } else {
        routes.merge(
            new Route(lane.product(), from, to, lane.year()), each.getValue(), Double::sum);
      }
    }
    int all = routes.size();
    routes.values().removeIf(tonnes -> rounded(tonnes).signum() == 0);
    if (routes.size() < all) {
      notes.add((all - routes.size()) + " flows below half a kilogram left out");
    }
    if (inside > 0) {
      notes.add(inside + " flows inside one economy or residual left out");
    }
    if (!merged.isEmpty()) {
      notes.add(merged.size() + " countries without rows of their own stand in XEU and ROW");
    }
    return routes;
  }

  private String economy(Country country, Set<String> merged) {
    if (own.contains(country.code())) {
      return country.code();
    }
    merged.add(country.code());
    return country.inUnion() ? REST_OF_UNION : REST_OF_WORLD;
  }

  private static Set<String> codes(World world) {
    return world.economies().stream()
        .map(Economy::id)
        .map(EconomyId::code)
        .collect(Collectors.toSet());
  }

  /** The economies with some row in the chain; all of them where the chain has no rows yet. */
  private Set<String> partakers() {
    Set<ProductId> products =
        world.products().stream()
            .filter(each -> each.mineral().equals(target.chain()))
            .map(Product::id)
            .collect(Collectors.toSet());
    var found = new HashSet<String>();
    var facts = world.facts();
    for (var row : facts.production()) {
      if (products.contains(world.process(row.process()).recipe().main())) {
        found.add(row.where().code());
      }
    }
    facts.uses().stream()
        .filter(row -> products.contains(row.product()))
        .forEach(row -> found.add(row.where().code()));
    for (FlowFact row : facts.flows()) {
      if (products.contains(row.product())) {
        found.add(row.route().from().code());
        found.add(row.route().to().code());
      }
    }
    found.retainAll(codes(world));
    return found.isEmpty() ? codes(world) : found;
  }

  private String source(int year) {
    return choice.source().isEmpty() ? choice.kind().source(year) : choice.source();
  }

  private List<String> row(Route route, double tonnes) {
    String value = rounded(tonnes).stripTrailingZeros().toPlainString();
    String year = String.valueOf(route.year());
    int vintage = choice.vintage() == 0 ? choice.kind().vintage(route.year()) : choice.vintage();
    return List.of(
        route.product().code(),
        route.from(),
        route.to(),
        "t",
        value,
        value,
        value,
        year,
        String.valueOf(vintage),
        "observed",
        "B",
        source(route.year()),
        note(route.product()));
  }

  private String note(ProductId product) {
    return choice.codes().stream()
        .filter(each -> each.product().equals(product))
        .map(each -> "HS " + each.hs6() + factor(each))
        .collect(Collectors.joining(" and "));
  }

  private static String factor(TradeCode code) {
    return Double.compare(code.factor(), 1) == 0
        ? ""
        : " x " + BigDecimal.valueOf(code.factor()).stripTrailingZeros().toPlainString();
  }

  private static BigDecimal rounded(double tonnes) {
    return BigDecimal.valueOf(tonnes).setScale(KILOGRAMS, RoundingMode.HALF_EVEN);
  }

  /** Adds the sources that the rows cite and no table lists yet. */
  private void stageSources(Set<Route> routes, Staging staging) throws IOException {
    Set<Integer> years =
        routes.stream().map(Route::year).collect(Collectors.toCollection(TreeSet::new));
    Set<SourceId> listed =
        world.vocabulary().sources().stream().map(each -> each.id()).collect(Collectors.toSet());
    var sources = target.sibling(Table.SOURCES);
    try (var merge = new TableMerge(target.folder(), Table.SOURCES, sources.file(), staging)) {
      for (int year : years) {
        var id = new SourceId(source(year));
        if (!listed.contains(id)) {
          TradeKind kind = choice.kind();
          merge.add(List.of(id.code(), kind.citation(year), kind.url(), kind.licence()));
        }
      }
      if (merge.written() > 0) {
        merge.stage();
      }
    }
  }
}
