package forge.market.scenario;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.world.Adjustment;
import forge.world.Attendance;
import forge.world.BaseActivity;
import forge.world.BaseFlow;
import forge.world.BasePrice;
import forge.world.BaseTables;
import forge.world.BaseUse;
import forge.world.BaseYear;
import forge.world.Chain;
import forge.world.Charge;
import forge.world.Confidence;
import forge.world.Cost;
import forge.world.Economy;
import forge.world.Elasticity;
import forge.world.Event;
import forge.world.Evidence;
import forge.world.Facility;
import forge.world.Facts;
import forge.world.Figure;
import forge.world.Form;
import forge.world.FreightRate;
import forge.world.Measured;
import forge.world.Outlook;
import forge.world.Parameter;
import forge.world.Parties;
import forge.world.Place;
import forge.world.Process;
import forge.world.ProcessId;
import forge.world.Product;
import forge.world.Provenance;
import forge.world.Recipe;
import forge.world.Route;
import forge.world.Source;
import forge.world.SourceId;
import forge.world.Stage;
import forge.world.Status;
import forge.world.Trading;
import forge.world.Unit;
import forge.world.Validity;
import forge.world.Vocabulary;
import forge.world.Wedge;
import forge.world.World;
import forge.world.ZoneMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Two economies and the magnet chain, balanced; t, and USD/kg in brackets.
 *
 * <pre>
 *            oxide           metal (1.2 oxide)    magnet (0.4 metal)
 *   CHN      200 made [50]   100 made [65]        200 made [40]
 *     ships  60, taxed 2 %   20                   50
 *   JPN      none     [53]   50 made [70]         175 made [45], duty 10 % on CIF
 *   use      CHN 20                               CHN 150, JPN 225
 * </pre>
 */
final class SmallWorld {

  static final EconomyId CHN = EconomyId.of("CHN");
  static final EconomyId JPN = EconomyId.of("JPN");
  static final ProductId OXIDE = ProductId.of("ndpr-oxide");
  static final ProductId METAL = ProductId.of("ndpr-metal");
  static final ProductId MAGNET = ProductId.of("magnet-ndfeb");

  private static final Provenance READ =
      new Provenance(new SourceId("BOOK"), World.BASE_YEAR, Confidence.B, Status.OBSERVED, "");
  private static final Provenance GUESSED =
      new Provenance(new SourceId("BOOK"), World.BASE_YEAR, Confidence.D, Status.ESTIMATED, "own");
  private static final Validity ALWAYS = new Validity(LocalDate.of(2020, 1, 1), LocalDate.MAX);

  private SmallWorld() {}

  /** The contract floor of oxide is 56 USD/kg. */
  static World world() {
    return new World(vocabulary(), Facts.none(), trading(), outlook());
  }

  /** The only chain. */
  static Set<Chain> chain() {
    return Set.copyOf(world().chains());
  }

  /** The balanced year that is drawn above. */
  static BaseYear year() {
    var tables =
        new BaseTables(
            List.of(
                made(CHN, "dig", 200, 400),
                made(CHN, "melt", 100, 200),
                made(CHN, "press", 200, 400),
                made(JPN, "melt", 50, 80),
                made(JPN, "press", 175, 300)),
            List.of(
                used(CHN, OXIDE, 20, READ),
                used(CHN, MAGNET, 150, READ),
                used(JPN, MAGNET, 225, GUESSED)),
            List.of(shipped(OXIDE, 60), shipped(METAL, 20), shipped(MAGNET, 50)),
            prices());
    return new BaseYear(world(), tables);
  }

  private static Vocabulary vocabulary() {
    return new Vocabulary(
        List.of(new Source(new SourceId("BOOK"), "A book", "", "own")),
        new Vocabulary.Places(
            List.of(economy("CHN", "China", 40, 116), economy("JPN", "Japan", 36, 140)), List.of()),
        List.of(new Chain("rare-earths", "Magnet rare earths", CHN, new SourceId("BOOK"), "")),
        List.of(
            product(OXIDE, "NdPr oxide", Stage.REFINED),
            product(METAL, "NdPr metal", Stage.METAL),
            product(MAGNET, "magnets", Stage.COMPONENT)),
        List.of(),
        List.of(
            process("dig", Stage.MINE, Map.of(), OXIDE, new Figure(20_000, 10_000, 30_000)),
            process("melt", Stage.METAL, Map.of(OXIDE, 1.2), METAL, new Figure(5000, 3000, 9000)),
            process(
                "press", Stage.COMPONENT, Map.of(METAL, 0.4), MAGNET, new Figure(15e3, 1e4, 2e4))));
  }

  private static Economy economy(String code, String name, double latitude, double longitude) {
    var place = new Place(latitude, longitude);
    return new Economy(EconomyId.of(code), name, Economy.Kind.ECONOMY, place, Attendance.YES, "");
  }

  private static Product product(ProductId id, String name, Stage stage) {
    var form = new Form(Unit.TONNES, id.code(), List.of(), "bulk", "");
    return new Product(id, name, "rare-earths", stage, form, READ);
  }

  private static Process process(
      String code, Stage stage, Map<ProductId, Double> inputs, ProductId output, Figure cost) {
    Map<ProductId, Double> outputs = new LinkedHashMap<>();
    outputs.put(output, 1.0);
    var recipe = new Recipe(inputs, outputs);
    var costs = new Cost(cost, Figure.exact(0), "");
    return new Process(new ProcessId(code), code, stage, recipe, costs, "", GUESSED);
  }

  private static BaseActivity made(
      EconomyId economy, String process, double output, double capacity) {
    return new BaseActivity(
        economy,
        new ProcessId(process),
        tonnes(output, READ),
        tonnes(capacity, READ),
        OptionalDouble.empty());
  }

  private static BaseUse used(
      EconomyId economy, ProductId product, double quantity, Provenance provenance) {
    return new BaseUse(economy, product, BaseUse.Kind.FINAL, tonnes(quantity, provenance));
  }

  private static BaseFlow shipped(ProductId product, double quantity) {
    return new BaseFlow(product, new Route(CHN, JPN), tonnes(quantity, READ));
  }

  private static Measured tonnes(double value, Provenance provenance) {
    double margin = provenance.estimated() ? 1 : 0;
    var figure = new Figure(value, value - margin, value + margin);
    return new Measured(figure, Unit.TONNES, new Adjustment.Unpublished(), provenance);
  }

  private static List<BasePrice> prices() {
    var prices = new ArrayList<BasePrice>();
    double[][] perKg = {{50, 53}, {65, 70}, {40, 45}};
    List<ProductId> products = List.of(OXIDE, METAL, MAGNET);
    for (int k = 0; k < 3; k++) {
      for (int i = 0; i < 2; i++) {
        var figure = Figure.exact(1000 * perKg[k][i]);
        var price = new Measured(figure, Unit.USD_PER_TONNE, new Adjustment.Unpublished(), READ);
        prices.add(new BasePrice(i == 0 ? CHN : JPN, products.get(k), price));
      }
    }
    return prices;
  }

  private static Trading trading() {
    var everyone = new Parties(Parties.ALL, Set.of());
    var wedges =
        List.of(
            wedge(
                "tax",
                Wedge.Kind.EXPORT_TAX,
                new Wedge.Scope(OXIDE, "", new Parties("CHN", Set.of()), everyone),
                new Charge.AdValorem(Figure.exact(0.02), Charge.Base.DOMESTIC)),
            wedge(
                "duty",
                Wedge.Kind.IMPORT_DUTY,
                new Wedge.Scope(MAGNET, "", everyone, new Parties("JPN", Set.of())),
                new Charge.AdValorem(Figure.exact(0.1), Charge.Base.CIF)));
    var freight = new FreightRate("bulk", 500, 100, new Figure(1, 0.5, 2), GUESSED);
    return new Trading(wedges, List.of(freight), elasticities(), parameters());
  }

  private static Wedge wedge(String id, Wedge.Kind kind, Wedge.Scope scope, Charge charge) {
    return new Wedge(id, kind, scope, charge, ALWAYS, new Evidence.Cited(READ));
  }

  private static List<Elasticity> elasticities() {
    var chosen = new ArrayList<Elasticity>();
    for (var horizon : List.of(Elasticity.Horizon.SHORT, Elasticity.Horizon.LONG)) {
      boolean run = horizon == Elasticity.Horizon.SHORT;
      chosen.add(elasticity(OXIDE, Elasticity.Side.DEMAND, horizon, run ? -0.2 : -0.5));
      chosen.add(elasticity(MAGNET, Elasticity.Side.DEMAND, horizon, run ? -0.25 : -0.8));
      chosen.add(elasticity(OXIDE, Elasticity.Side.SUPPLY, horizon, run ? 0.25 : 1.25));
    }
    return chosen;
  }

  private static Elasticity elasticity(
      ProductId product, Elasticity.Side side, Elasticity.Horizon horizon, double value) {
    return new Elasticity(product, side, horizon, Figure.exact(value), true, READ);
  }

  private static List<Parameter> parameters() {
    return List.of(
        parameter("contract-floor-ndpr-oxide", 56),
        parameter("magnet-per-electric-car", 2),
        parameter("magnet-per-mw-direct-drive", 600),
        parameter("turbine-power", 8),
        parameter("demand-elasticity-cars", -1),
        parameter("demand-elasticity-turbines", -2),
        spread(Parameter.STOCK_ELASTICITY, -1, -3, -0.3),
        spread(Parameter.DEMAND_LEVEL, 1, 0.9, 1.1),
        spread(Parameter.TRADE_ELASTICITY, 1, 0.4, 2.5),
        spread(Parameter.EVENT_SEVERITY, 0, -0.15, 0.15));
  }

  private static Parameter parameter(String id, double value) {
    return new Parameter(id, Figure.exact(value), "one", READ);
  }

  private static Parameter spread(String id, double value, double low, double high) {
    return new Parameter(id, new Figure(value, low, high), "one", GUESSED);
  }

  private static Outlook outlook() {
    var book = new SourceId("BOOK");
    var products = List.of(OXIDE, METAL, MAGNET);
    var measure = new Event.Measure("ban", products, Set.of("JPN"), "in force");
    return new Outlook(
        List.of(new ZoneMember(JPN, "attendee", ALWAYS, book, "")),
        List.of(new Event("chn-japan-2026", CHN, measure, ALWAYS, "", book, "")),
        List.of(
            facility("built", 40, Facility.State.CONSTRUCTION),
            facility("dreamt of", 900, Facility.State.PLANNED)));
  }

  private static Facility facility(String name, double capacity, Facility.State state) {
    var schedule = new Facility.Schedule(OptionalInt.of(2026), state);
    var owner = new Facility.Owner("", Set.of());
    var figure = Figure.exact(capacity);
    return new Facility(name, JPN, new ProcessId("melt"), owner, figure, schedule, 2025, READ);
  }
}
