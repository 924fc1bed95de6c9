package forge.market.baseyear;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Attendance;
import forge.world.BaseUse;
import forge.world.Chain;
import forge.world.Charge;
import forge.world.Confidence;
import forge.world.Cost;
import forge.world.Economy;
import forge.world.EconomyGroup;
import forge.world.Elasticity;
import forge.world.Evidence;
import forge.world.Facility;
import forge.world.Fact;
import forge.world.Facts;
import forge.world.Figure;
import forge.world.FlowFact;
import forge.world.Form;
import forge.world.FreightRate;
import forge.world.GroupId;
import forge.world.Outlook;
import forge.world.Parameter;
import forge.world.Parties;
import forge.world.Place;
import forge.world.PriceEvidence;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.ProductionFact;
import forge.world.Provenance;
import forge.world.Recipe;
import forge.world.Route;
import forge.world.Source;
import forge.world.SourceId;
import forge.world.Stage;
import forge.world.Status;
import forge.world.TotalFact;
import forge.world.Trading;
import forge.world.Unit;
import forge.world.UseFact;
import forge.world.Validity;
import forge.world.Vocabulary;
import forge.world.Wedge;
import forge.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A world drawn as text, one declaration or fact a line. Masses are in t, prices in USD/t, freight
 * is 100 USD/t on every route. A fact ends in its confidence, year and vintage; without them it is
 * for 2024 and known in 2025.
 *
 * <pre>
 *   economy AAA 0 10                     at latitude and longitude
 *   group   GRP AAA BBB
 *   product ore rocks                    of a chain
 *   process dig  > ore : 10 20 30        cost, with its range
 *   process melt 2 ore > 1 metal 0.1 slag : 10 20 30 copper     by-product of a host
 *   output | capacity | host-limit  AAA dig 100 A
 *   production | use                GRP ore 100 A    of all processes, of all takers
 *   final | other | residual        AAA ore 100 A
 *   flow    ore AAA BBB 60 B 2023 2024
 *   price   ore AAA 5000 A 2024 2025 2024-06         period, a whole year if it is left out
 *   tax     ore AAA 0.13                 on export from an economy
 *   facility AAA melt 40 2027 construction
 * </pre>
 */
public final class FactSketch {

  private static final SourceId BOOK = new SourceId("BOOK");
  private static final Validity ALWAYS = new Validity(LocalDate.of(2020, 1, 1), LocalDate.MAX);

  private final List<Economy> economies = new ArrayList<>();
  private final List<EconomyGroup> groups = new ArrayList<>();
  private final Map<String, Chain> chains = new LinkedHashMap<>();
  private final List<Product> products = new ArrayList<>();
  private final List<Process> processes = new ArrayList<>();
  private final List<ProductionFact> production = new ArrayList<>();
  private final List<TotalFact> totals = new ArrayList<>();
  private final List<UseFact> uses = new ArrayList<>();
  private final List<FlowFact> flows = new ArrayList<>();
  private final List<PriceEvidence> prices = new ArrayList<>();
  private final List<Wedge> wedges = new ArrayList<>();
  private final List<Elasticity> elasticities = new ArrayList<>();
  private final List<Facility> facilities = new ArrayList<>();

  private FactSketch() {}

  /** The world that the lines draw. */
  public static World world(String... texts) {
    var sketch = new FactSketch();
    for (String text : texts) {
      text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> sketch.line(List.of(line.split("\\s+"))));
    }
    return sketch.world();
  }

  private World world() {
    var freight = new FreightRate("bulk", 100, 0, new Figure(1, 0.5, 2), read(Confidence.B, 2024));
    return new World(
        new Vocabulary(
            List.of(new Source(BOOK, "A book", "", "own")),
            new Vocabulary.Places(economies, groups),
            List.copyOf(chains.values()),
            products,
            List.of(),
            processes),
        new Facts(production, totals, uses, flows, prices, List.of()),
        new Trading(wedges, List.of(freight), elasticities, List.of(stocks())),
        new Outlook(List.of(), List.of(), facilities));
  }

  private static Parameter stocks() {
    var value = Figure.exact(-0.5);
    return new Parameter("demand-elasticity-stocks", value, "1", read(Confidence.B, 2024));
  }

  private void line(List<String> words) {
    String first = words.get(1);
    switch (words.getFirst()) {
      case "economy" -> economy(first, number(words, 2), number(words, 3));
      case "group" -> group(first, words.subList(2, words.size()));
      case "product" -> product(first, words.get(2));
      case "process" -> process(first, words);
      case "output", "capacity", "host-limit" ->
          production.add(
              new ProductionFact(
                  at(first),
                  new ProcessId(words.get(2)),
                  choice(words, 0, ProductionFact.Measure.class),
                  fact(words, 3, Unit.TONNES)));
      case "production", "use" ->
          totals.add(
              new TotalFact(
                  at(first),
                  ProductId.of(words.get(2)),
                  choice(words, 0, TotalFact.Measure.class),
                  fact(words, 3, Unit.TONNES)));
      case "final", "other", "residual" ->
          uses.add(
              new UseFact(
                  at(first),
                  ProductId.of(words.get(2)),
                  choice(words, 0, BaseUse.Kind.class),
                  fact(words, 3, Unit.TONNES)));
      case "flow" ->
          flows.add(new FlowFact(ProductId.of(first), route(words), fact(words, 4, Unit.TONNES)));
      case "price" -> price(words);
      case "tax" -> tax(first, words.get(2), number(words, 3));
      case "facility" -> facility(words);
      default -> throw new IllegalArgumentException("A sketch has no line such as " + words);
    }
  }

  private void economy(String code, double latitude, double longitude) {
    economies.add(
        new Economy(
            EconomyId.of(code),
            code,
            Economy.Kind.ECONOMY,
            new Place(latitude, longitude),
            Attendance.YES,
            ""));
  }

  private void group(String code, List<String> members) {
    var ids = Set.copyOf(members.stream().map(EconomyId::of).toList());
    groups.add(new EconomyGroup(new GroupId(code), code, ids, Attendance.PARTLY, ""));
  }

  private void product(String code, String chain) {
    EconomyId dominant = economies.getFirst().id();
    chains.putIfAbsent(chain, new Chain(chain, chain, dominant, BOOK, ""));
    var form = new Form(Unit.TONNES, "gross", List.of(), "bulk", "");
    var id = ProductId.of(code);
    products.add(new Product(id, code, chain, Stage.REFINED, form, read(Confidence.B, 2024)));
    for (var horizon : List.of(Elasticity.Horizon.SHORT, Elasticity.Horizon.LONG)) {
      elasticities.add(elasticity(id, Elasticity.Side.DEMAND, horizon, -0.4));
      elasticities.add(elasticity(id, Elasticity.Side.SUPPLY, horizon, 0.5));
    }
  }

  private static Elasticity elasticity(
      ProductId id, Elasticity.Side side, Elasticity.Horizon horizon, double value) {
    return new Elasticity(
        id, side, horizon, Figure.exact(value), true, read(Confidence.B, World.BASE_YEAR));
  }

  private void process(String code, List<String> words) {
    int arrow = words.indexOf(">");
    int colon = words.indexOf(":");
    var cost =
        new Figure(number(words, colon + 2), number(words, colon + 1), number(words, colon + 3));
    Map<ProductId, Double> inputs = basket(words.subList(2, arrow));
    processes.add(
        new Process(
            new ProcessId(code),
            code,
            inputs.isEmpty() ? Stage.MINE : Stage.REFINED,
            new Recipe(inputs, basket(words.subList(arrow + 1, colon))),
            new Cost(cost, Figure.exact(0), ""),
            colon + 4 < words.size() ? words.get(colon + 4) : "",
            read(Confidence.B, World.BASE_YEAR)));
  }

  /** Amounts and products in turn; one product alone is 1 t of it. */
  private static Map<ProductId, Double> basket(List<String> words) {
    var basket = new LinkedHashMap<ProductId, Double>();
    if (words.size() == 1) {
      basket.put(ProductId.of(words.getFirst()), 1.0);
    } else {
      for (int i = 0; i < words.size(); i += 2) {
        basket.put(ProductId.of(words.get(i + 1)), number(words, i));
      }
    }
    return basket;
  }

  private void price(List<String> words) {
    Fact fact = fact(words, 3, Unit.USD_PER_TONNE);
    String period = words.size() > 7 ? words.get(7) : String.valueOf(fact.year());
    prices.add(
        new PriceEvidence(
            ProductId.of(words.get(1)),
            "market",
            new PriceEvidence.Quotation(
                new PriceEvidence.Amount(fact.value(), "USD", "t"), "", period, "", ""),
            Optional.of(at(words.get(2))),
            Optional.of(fact),
            fact.provenance()));
  }

  private void tax(String product, String from, double rate) {
    var scope = new Wedge.Scope(ProductId.of(product), "", at(from), at(Parties.ALL));
    var charge = new Charge.AdValorem(Figure.exact(rate), Charge.Base.DOMESTIC);
    var evidence = new Evidence.Cited(read(Confidence.B, World.BASE_YEAR));
    String id = "tax-" + product + "-" + from;
    wedges.add(new Wedge(id, Wedge.Kind.EXPORT_TAX, scope, charge, ALWAYS, evidence));
  }

  private void facility(List<String> words) {
    var schedule =
        new Facility.Schedule(
            OptionalInt.of(Integer.parseInt(words.get(4))), choice(words, 5, Facility.State.class));
    facilities.add(
        new Facility(
            words.get(2),
            EconomyId.of(words.get(1)),
            new ProcessId(words.get(2)),
            new Facility.Owner("", Set.of()),
            Figure.exact(number(words, 3)),
            schedule,
            2025,
            read(Confidence.B, 2025)));
  }

  /** A figure, its confidence, year and vintage; an own estimate has a range of 40 %. */
  private static Fact fact(List<String> words, int at, Unit unit) {
    double value = number(words, at);
    var confidence = Confidence.valueOf(words.get(at + 1));
    int year = at + 2 < words.size() ? Integer.parseInt(words.get(at + 2)) : 2024;
    int vintage = at + 3 < words.size() ? Integer.parseInt(words.get(at + 3)) : 2025;
    var figure =
        confidence == Confidence.D
            ? new Figure(value, 0.6 * value, 1.4 * value)
            : Figure.exact(value);
    return new Fact(figure, unit, vintage, read(confidence, year));
  }

  private static Provenance read(Confidence confidence, int year) {
    Status status = confidence == Confidence.D ? Status.ESTIMATED : Status.OBSERVED;
    return new Provenance(BOOK, year, confidence, status, "");
  }

  private static Route route(List<String> words) {
    return new Route(EconomyId.of(words.get(2)), EconomyId.of(words.get(3)));
  }

  private static Parties at(String code) {
    return new Parties(code, Set.of());
  }

  private static double number(List<String> words, int at) {
    return Double.parseDouble(words.get(at));
  }

  private static <E extends Enum<E>> E choice(List<String> words, int at, Class<E> type) {
    return Enum.valueOf(type, words.get(at).toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
