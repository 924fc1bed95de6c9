package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A small world that is in order, drawn so that a test can spoil one thing. Australia mines 100 t
 * of concentrate (20 t NdPr) and ships it; Malaysia makes 20 t NdPr oxide of it, keeps 5 t and
 * sells 15 t to Japan, which uses them.
 *
 * <pre>
 *   AUS  mine 100 t  --100-->  MYS  5 t in, 1 t out: 20 t  --15-->  JPN  15 t
 * </pre>
 */
final class WorldSketch {

  static final EconomyId AUS = EconomyId.of("AUS");
  static final EconomyId MYS = EconomyId.of("MYS");
  static final EconomyId JPN = EconomyId.of("JPN");
  static final ProductId CONC = ProductId.of("conc");
  static final ProductId OXIDE = ProductId.of("oxide");
  static final SourceId BOOK = new SourceId("BOOK");

  final List<Source> sources = list(new Source(BOOK, "A book", "", "own"));
  final List<Economy> economies =
      list(economy("AUS", -35, 149), economy("MYS", 3, 102), economy("JPN", 36, 140));
  final List<EconomyGroup> groups =
      list(
          new EconomyGroup(
              new GroupId("ASIA"), "Asia", Set.of(MYS, JPN), Attendance.PARTLY, "two of many"));
  final List<Product> products =
      list(product("conc", Stage.CONCENTRATE), product("oxide", Stage.REFINED));
  final List<Content> contents =
      list(content(CONC, 0.2, 0.18, 0.22), content(OXIDE, 0.85, 0.85, 0.85));
  final List<Process> processes =
      list(
          process("mine", Stage.MINE, Map.of(), CONC, 2000),
          process("sep", Stage.REFINED, Map.of(CONC, 5.0), OXIDE, 25000));
  final List<ProductionFact> production =
      list(
          made("AUS", "mine", ProductionFact.Measure.OUTPUT, 100),
          made("MYS", "sep", ProductionFact.Measure.OUTPUT, 20),
          made("MYS", "sep", ProductionFact.Measure.CAPACITY, 40));
  final List<UseFact> used = list(used("MYS", OXIDE, fact(5)), used("JPN", OXIDE, fact(15)));
  final List<FlowFact> moved = list(moved(CONC, AUS, MYS, 100), moved(OXIDE, MYS, JPN, 15));
  final List<BaseActivity> activities = list(activity(AUS, "mine", 100), activity(MYS, "sep", 20));
  final List<BaseUse> uses = list(use(MYS, OXIDE, 5), use(JPN, OXIDE, 15));
  final List<BaseFlow> flows = list(flow(CONC, AUS, MYS, 100), flow(OXIDE, MYS, JPN, 15));
  final List<BasePrice> prices =
      list(
          price(AUS, CONC, 4800),
          price(MYS, CONC, 5000),
          price(MYS, OXIDE, 50000),
          price(JPN, OXIDE, 53000));
  final List<Wedge> wedges = list(exportTax(0.04));
  final List<Parameter> parameters = list();
  final List<Elasticity> elasticities = list();

  /** The world, without its balanced year. */
  World world() {
    var freight = new FreightRate("bulk", 100, 10, new Figure(1, 0.5, 2), estimate());
    var chain = new Chain("rare-earths", "Rare earths", AUS, BOOK, "");
    return new World(
        new Vocabulary(
            sources,
            new Vocabulary.Places(economies, groups),
            list(chain),
            products,
            contents,
            processes),
        new Facts(production, list(), used, moved, list(), list()),
        new Trading(wedges, List.of(freight), elasticities, parameters),
        new Outlook(List.of(), List.of(), List.of()));
  }

  /** The balanced year of the world. */
  BaseYear year() {
    return new BaseYear(world(), new BaseTables(activities, uses, flows, prices));
  }

  static Economy economy(String code, double latitude, double longitude) {
    return new Economy(
        EconomyId.of(code),
        code,
        Economy.Kind.ECONOMY,
        new Place(latitude, longitude),
        Attendance.YES,
        "");
  }

  static Product product(String code, Stage stage) {
    var form = new Form(Unit.TONNES, "oxide", List.of("284690"), "bulk", "");
    return new Product(ProductId.of(code), code, "rare-earths", stage, form, observed());
  }

  static Content content(ProductId product, double share, double low, double high) {
    Provenance provenance = low < high ? estimate() : observed();
    return new Content(product, Element.NDPR, new Figure(share, low, high), provenance);
  }

  static Process process(
      String code, Stage stage, Map<ProductId, Double> inputs, ProductId output, double cost) {
    var conversion = new Figure(cost, cost / 2, cost * 2);
    var recipe = new Recipe(inputs, new LinkedHashMap<>(Map.of(output, 1.0)));
    return new Process(
        new ProcessId(code),
        code,
        stage,
        recipe,
        new Cost(conversion, Figure.exact(0), ""),
        "",
        estimate());
  }

  static ProductionFact made(
      String where, String process, ProductionFact.Measure measure, double value) {
    return new ProductionFact(at(where), new ProcessId(process), measure, fact(value));
  }

  static UseFact used(String where, ProductId product, Fact fact) {
    return new UseFact(at(where), product, BaseUse.Kind.FINAL, fact);
  }

  static FlowFact moved(ProductId product, EconomyId from, EconomyId to, double quantity) {
    return new FlowFact(product, new Route(from, to), fact(quantity));
  }

  /** A figure in t that a source printed in the year after the base year. */
  static Fact fact(double value) {
    return new Fact(Figure.exact(value), Unit.TONNES, World.BASE_YEAR + 1, observed());
  }

  static Parties at(String code) {
    return new Parties(code, Set.of());
  }

  static BaseActivity activity(EconomyId economy, String process, double output) {
    return new BaseActivity(
        economy,
        new ProcessId(process),
        tonnes(output),
        tonnes(output * 2),
        OptionalDouble.empty());
  }

  static BaseUse use(EconomyId economy, ProductId product, double quantity) {
    return new BaseUse(economy, product, BaseUse.Kind.FINAL, tonnes(quantity));
  }

  static BaseFlow flow(ProductId product, EconomyId from, EconomyId to, double quantity) {
    return new BaseFlow(product, new Route(from, to), tonnes(quantity));
  }

  static BasePrice price(EconomyId economy, ProductId product, double price) {
    return new BasePrice(
        economy,
        product,
        new Measured(
            Figure.exact(price), Unit.USD_PER_TONNE, new Adjustment.Unpublished(), observed()));
  }

  static Measured tonnes(double value) {
    return new Measured(Figure.exact(value), Unit.TONNES, new Adjustment.Unpublished(), observed());
  }

  static Wedge exportTax(double rate) {
    return new Wedge(
        "tax",
        Wedge.Kind.EXPORT_TAX,
        new Wedge.Scope(OXIDE, "", at("MYS"), at("ASIA")),
        new Charge.AdValorem(Figure.exact(rate), Charge.Base.DOMESTIC),
        from2024(),
        new Evidence.Cited(observed()));
  }

  static Validity from2024() {
    return new Validity(LocalDate.of(2024, 1, 1), LocalDate.MAX);
  }

  static Provenance observed() {
    return new Provenance(BOOK, World.BASE_YEAR, Confidence.B, Status.OBSERVED, "");
  }

  static Provenance estimate() {
    return new Provenance(BOOK, World.BASE_YEAR, Confidence.D, Status.ESTIMATED, "own");
  }

  @SafeVarargs
  private static <T> List<T> list(T... rows) {
    var list = new ArrayList<T>();
    for (T row : rows) {
      list.add(row);
    }
    return list;
  }
}
