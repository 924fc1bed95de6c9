package forge.app;

import forge.kernel.EconomyId;
import forge.kernel.PeriodId;
import forge.kernel.ProductId;
import forge.market.accounts.Accounts;
import forge.market.accounts.DutyLine;
import forge.market.accounts.LevyLine;
import forge.market.accounts.Rent;
import forge.market.accounts.StockLine;
import forge.market.accounts.SupportLine;
import forge.market.accounts.Welfare;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.LevyPocketed;
import forge.market.certificate.Certificate;
import forge.market.equilibrium.ColumnTag;
import forge.market.equilibrium.Equilibrium;
import forge.market.equilibrium.Node;
import forge.market.equilibrium.RowTag;
import forge.market.equilibrium.SolveStatus;
import forge.market.floors.FloorStatus;
import forge.market.problem.Activity;
import forge.market.problem.ActivityId;
import forge.market.problem.Arc;
import forge.market.problem.CostCurve;
import forge.market.problem.Demand;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.TradedProduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A rare-earth chain with made-up figures of realistic size, put together without solving: final
 * use and flows are given, production follows stage by stage. Figures are illustrative.
 */
final class FakeWorld {

  static final List<String> ECONOMIES =
      List.of("USA", "EU27", "JPN", "KOR", "AUS", "CHN", "MYS", "VNM", "MMR", "ROW");
  static final List<String> MEMBERS = List.of("USA", "EU27", "JPN", "KOR", "AUS");
  static final PeriodId YEAR = PeriodId.of("2024");

  /** Product, unit, stage, and how much of the product before goes into one unit. */
  private record Stage(String product, String unit, String stage, double input) {}

  private static final List<Stage> CHAIN =
      List.of(
          new Stage("reo_concentrate", "kt REO", "concentrate", 0),
          new Stage("ndpr_oxide", "kt oxide", "refined", 1 / 0.21),
          new Stage("ndpr_metal", "kt", "metal", 1.2),
          new Stage("ndfeb_magnet", "kt", "component", 1 / 3.3));

  private static final String FLOWS_BEFORE =
      """
      ndfeb_magnet CHN USA 9      ndfeb_magnet CHN EU27 22    ndfeb_magnet CHN KOR 7
      ndfeb_magnet CHN JPN 3      ndfeb_magnet CHN VNM 2      ndfeb_magnet CHN ROW 20
      ndfeb_magnet JPN USA 2      ndfeb_magnet JPN EU27 2     ndfeb_magnet VNM USA 1
      ndfeb_magnet CHN AUS 0.5    ndfeb_magnet EU27 USA 0.1
      ndpr_metal CHN JPN 2.5      ndpr_metal VNM JPN 2        ndpr_metal CHN KOR 0.3
      ndpr_metal CHN USA 0.25     ndpr_metal CHN EU27 0.5     ndpr_metal CHN ROW 0.61
      ndpr_oxide MYS VNM 2        ndpr_oxide MYS JPN 0.06     ndpr_oxide MYS CHN 3
      ndpr_oxide CHN VNM 1        ndpr_oxide USA JPN 0.4
      reo_concentrate AUS MYS 24.1  reo_concentrate USA CHN 36  reo_concentrate MMR CHN 42
      reo_concentrate ROW CHN 8     reo_concentrate USA EU27 0.6
      """;

  private static final String FLOWS_AFTER =
      """
      ndfeb_magnet CHN USA 7.1    ndfeb_magnet CHN EU27 20.4  ndfeb_magnet CHN KOR 6.1
      ndfeb_magnet CHN JPN 2.2    ndfeb_magnet CHN VNM 0.8    ndfeb_magnet CHN ROW 20.9
      ndfeb_magnet JPN USA 1.6    ndfeb_magnet JPN EU27 1.9   ndfeb_magnet VNM USA 1.9
      ndfeb_magnet CHN AUS 0.4    ndfeb_magnet USA EU27 0.3
      ndpr_metal CHN JPN 1.1      ndpr_metal VNM JPN 2.4      ndpr_metal CHN KOR 0.2
      ndpr_metal USA JPN 0.5      ndpr_metal CHN EU27 0.2     ndpr_metal CHN ROW 0.61
      ndpr_metal EU27 KOR 0.2
      ndpr_oxide MYS VNM 3.1      ndpr_oxide AUS JPN 0.5      ndpr_oxide MYS CHN 0.4
      ndpr_oxide USA JPN 1.1      ndpr_oxide AUS EU27 0.3
      reo_concentrate AUS MYS 16.8  reo_concentrate USA CHN 9   reo_concentrate MMR CHN 47
      reo_concentrate ROW CHN 11    reo_concentrate USA EU27 1.9
      """;

  private static final String USE_BEFORE =
      "USA 13 EU27 26 JPN 14 KOR 8 AUS 0.5 CHN 130 VNM 3 ROW 22";
  private static final String USE_AFTER =
      "USA 12.1 EU27 24.6 JPN 13.4 KOR 7.4 AUS 0.45 CHN 131.5 VNM 3 ROW 22.6";

  /** Prices at home in the order of the economies, before and after. */
  private static final Map<String, double[]> PRICES_BEFORE =
      Map.of(
          "reo_concentrate", new double[] {3.4, 3.9, 3.9, 3.9, 3.5, 3.6, 3.7, 3.8, 3.1, 3.3},
          "ndpr_oxide", new double[] {56.1, 56.4, 55.9, 56.0, 55.6, 54.0, 54.9, 55.2, 54.8, 55.9},
          "ndpr_metal", new double[] {71.2, 71.6, 70.6, 70.8, 71.4, 68.2, 69.8, 69.4, 70.1, 70.9},
          "ndfeb_magnet",
              new double[] {61.8, 62.3, 60.9, 61.2, 62.8, 52.4, 60.2, 58.8, 61.1, 60.6});

  private static final Map<String, double[]> PRICES_AFTER =
      Map.of(
          "reo_concentrate", new double[] {7.9, 8.2, 8.1, 8.1, 8.0, 3.3, 5.2, 3.9, 3.0, 3.1},
          "ndpr_oxide", new double[] {110, 110, 110, 110, 110, 50.3, 51.2, 51.6, 51.1, 52.2},
          "ndpr_metal", new double[] {143, 143.6, 143, 143, 144.1, 64.0, 65.6, 65.2, 65.9, 66.7},
          "ndfeb_magnet", new double[] {82.4, 79.9, 85, 85, 81.7, 50.9, 58.4, 57.2, 59.6, 59.1});

  private FakeWorld() {}

  static AnalysedMarket baseline() {
    var problem = problem("Rare earths, base year 2024");
    return new AnalysedMarket(
        problem,
        equilibrium(PRICES_BEFORE, FLOWS_BEFORE, USE_BEFORE),
        accounts(
            """
            USA 812 96 4 0     EU27 1604 31 9 0    JPN 870 210 2 0     KOR 498 12 1 0
            AUS 31 44 0 0      CHN 8120 3904 318 0 MYS 0 61 0 0        VNM 188 22 1 0
            MMR 0 74 0 0       ROW 1372 41 3 0
            """,
            List.of()),
        new Certificate(3.1e-13, "balance of ndpr_oxide in CHN", 8.2e-13, 4.4e-12, 2.6e-10, true),
        List.of(),
        List.of(),
        List.of());
  }

  static Set<EconomyId> zone() {
    return economies(MEMBERS);
  }

  static AnalysedMarket scenario() {
    return scenario("Rare earths with floors on oxide, metal and magnets");
  }

  static AnalysedMarket scenario(String title) {
    var problem = problem(title);
    for (String floored : List.of("ndpr_oxide 110", "ndpr_metal 143", "ndfeb_magnet 85")) {
      var words = floored.split(" ");
      problem =
          problem.with(
              new Policy.VariableLevy(
                  ProductId.of(words[0]),
                  economies(MEMBERS),
                  Set.of(),
                  Double.parseDouble(words[1]),
                  Double.POSITIVE_INFINITY));
    }
    return new AnalysedMarket(
        problem,
        equilibrium(PRICES_AFTER, FLOWS_AFTER, USE_AFTER),
        accounts(
            """
            USA 561 402 131 0  EU27 1104 96 388 0  JPN 596 321 74 0    KOR 350 29 121 0
            AUS 22 201 7 0     CHN 8310 3349 290 0 MYS 0 49 0 0        VNM 181 29 1 0
            MMR 0 71 0 0       ROW 1411 36 3 0
            """,
            List.of(new Rent("importQuota", EconomyId.of("JPN"), ProductId.of("ndpr_metal"), 12))),
        new Certificate(6.4e-13, "levy of USA on ndpr_oxide", 9.9e-13, Double.NaN, 5.1e-10, true),
        floors(),
        List.of(
            new LevyPocketed(
                "CHN exporters",
                721,
                88,
                Map.of(ProductId.of("ndfeb_magnet"), 17.2),
                Map.of(ProductId.of("ndfeb_magnet"), Map.of(EconomyId.of("USA"), 85.0)),
                301,
                true)),
        List.of("The floor on ndfeb_magnet is above what a levy can defend in USA, EU27 and AUS."));
  }

  private static Set<EconomyId> economies(List<String> codes) {
    var result = new LinkedHashSet<EconomyId>();
    codes.forEach(code -> result.add(EconomyId.of(code)));
    return result;
  }

  static MarketProblem problem(String title) {
    var builder =
        MarketProblem.builder()
            .title(title)
            .currency("USD million")
            .period(YEAR)
            .economies(economies(ECONOMIES));
    String input = "";
    for (Stage stage : CHAIN) {
      var product = ProductId.of(stage.product());
      builder.product(new TradedProduct(product, stage.unit(), stage.stage(), 0));
      for (String economy : ECONOMIES) {
        builder.activity(activity(stage, economy, input));
        for (String other : ECONOMIES) {
          if (!other.equals(economy)) {
            builder.arc(arc(product, economy, other));
          }
        }
      }
      input = stage.product();
    }
    for (String economy : ECONOMIES) {
      var curve = new DemandCurve.Isoelastic(10, 60, 0.4, 5000);
      var magnet = ProductId.of("ndfeb_magnet");
      builder.demand(new Demand(EconomyId.of(economy), magnet, curve, Set.of()));
    }
    return builder.build();
  }

  private static Activity activity(Stage stage, String economy, String input) {
    Map<ProductId, Double> inputs =
        input.isEmpty() ? Map.of() : Map.of(ProductId.of(input), stage.input());
    return new Activity(
        activityId(stage.product(), economy),
        EconomyId.of(economy),
        inputs,
        Map.of(ProductId.of(stage.product()), 1.0),
        CostCurve.constant(1),
        Map.of(),
        0,
        Double.POSITIVE_INFINITY,
        Set.of());
  }

  private static ActivityId activityId(String product, String economy) {
    return ActivityId.of(product + " in " + economy);
  }

  private static Arc arc(ProductId product, String from, String to) {
    var a = EconomyId.of(from);
    var b = EconomyId.of(to);
    return new Arc(
        Arc.defaultId(product, a, b),
        product,
        a,
        b,
        CostCurve.constant(0.5),
        Map.of(),
        0,
        Double.POSITIVE_INFINITY);
  }

  private static Equilibrium equilibrium(
      Map<String, double[]> prices, String flowTable, String useTable) {
    var quantities = new LinkedHashMap<ColumnTag, Double>();
    var netExports = new HashMap<String, Double>();
    var words = List.of(flowTable.strip().split("\\s+"));
    for (int i = 0; i < words.size(); i += 4) {
      var product = ProductId.of(words.get(i));
      double flow = Double.parseDouble(words.get(i + 3));
      var from = EconomyId.of(words.get(i + 1));
      var to = EconomyId.of(words.get(i + 2));
      quantities.put(new ColumnTag.Flow(Arc.defaultId(product, from, to), YEAR), flow);
      netExports.merge(product + " " + from, flow, Double::sum);
      netExports.merge(product + " " + to, -flow, Double::sum);
    }
    var use = pairs(useTable);
    var consumption = new LinkedHashMap<Node, Double>();
    var duals = new LinkedHashMap<RowTag, Double>();
    for (int s = CHAIN.size() - 1; s >= 0; s--) {
      Stage stage = CHAIN.get(s);
      var next = new HashMap<String, Double>();
      for (int e = 0; e < ECONOMIES.size(); e++) {
        String economy = ECONOMIES.get(e);
        double used = use.getOrDefault(economy, 0.0);
        double made =
            Math.max(0, used + netExports.getOrDefault(stage.product() + " " + economy, 0.0));
        quantities.put(new ColumnTag.Level(activityId(stage.product(), economy), YEAR), made);
        next.put(economy, made * stage.input());
        var node = new Node(EconomyId.of(economy), ProductId.of(stage.product()), YEAR);
        consumption.put(node, s == CHAIN.size() - 1 ? used : 0);
        duals.put(new RowTag.Balance(node), prices.get(stage.product())[e]);
      }
      use = next;
    }
    var status = new SolveStatus(true, "residual within tolerance", "outer loop", 9);
    return new Equilibrium(status, quantities, duals, Map.of(), consumption);
  }

  private static Map<String, Double> pairs(String table) {
    var result = new HashMap<String, Double>();
    var words = List.of(table.split(" "));
    for (int i = 0; i < words.size(); i += 2) {
      result.put(words.get(i), Double.parseDouble(words.get(i + 1)));
    }
    return result;
  }

  private static Accounts accounts(String table, List<Rent> rents) {
    var welfare = new LinkedHashMap<EconomyId, Welfare>();
    var stages = new LinkedHashMap<EconomyId, Map<String, Double>>();
    var words = List.of(table.strip().split("\\s+"));
    for (int i = 0; i < words.size(); i += 5) {
      var economy = EconomyId.of(words.get(i));
      double producer = number(words, i + 2);
      welfare.put(
          economy,
          new Welfare(number(words, i + 1), producer, number(words, i + 3), number(words, i + 4)));
      stages.put(economy, Map.of("refined", producer));
    }
    boolean levied = !rents.isEmpty();
    return new Accounts(
        welfare,
        stages,
        levied
            ? List.of(
                new DutyLine(
                    0,
                    "variableLevy",
                    EconomyId.of("JPN"),
                    ProductId.of("ndpr_oxide"),
                    Arc.defaultId(
                        ProductId.of("ndpr_oxide"), EconomyId.of("MYS"), EconomyId.of("JPN")),
                    YEAR,
                    58.3,
                    3.5))
            : List.of(),
        levied ? List.of(new LevyLine(node("ndpr_oxide", "USA"), 58.1, 0)) : List.of(),
        levied
            ? List.of(new StockLine("purchase", node("ndpr_oxide", "USA"), 110, 0.2, 22))
            : List.of(),
        rents,
        levied
            ? List.of(
                new SupportLine(
                    activityId("ndpr_oxide", "USA"),
                    ProductId.of("ndpr_oxide"),
                    YEAR,
                    4.5,
                    1.2,
                    5.4))
            : List.of());
  }

  private static double number(List<String> words, int position) {
    return Double.parseDouble(words.get(position));
  }

  private static Node node(String product, String economy) {
    return new Node(EconomyId.of(economy), ProductId.of(product), YEAR);
  }

  private static List<FloorStatus> floors() {
    var floors = new ArrayList<FloorStatus>();
    double[] oxide = {131, 126, 174, 171, 128};
    double[] metal = {168, 161, 190, 186, 166};
    double[] magnet = {82.4, 79.9, 96.5, 91.2, 81.7};
    double[] levy = {58.1, 57.7, 58.3, 58.2, 57.9};
    double nan = Double.NaN;
    for (int m = 0; m < MEMBERS.size(); m++) {
      String member = MEMBERS.get(m);
      floors.add(
          new FloorStatus(
              node("ndpr_oxide", member), 110, 110, levy[m], true, oxide[m], 126, nan, 0));
      double price = PRICES_AFTER.get("ndpr_metal")[m];
      floors.add(
          new FloorStatus(
              node("ndpr_metal", member), 143, price, levy[m] + 18, true, metal[m], 159, 147, 0));
      double magnetPrice = PRICES_AFTER.get("ndfeb_magnet")[m];
      floors.add(
          new FloorStatus(
              node("ndfeb_magnet", member),
              85,
              magnetPrice,
              magnetPrice - 58,
              magnetPrice >= 85,
              magnet[m],
              79.9,
              69.4,
              magnetPrice >= 85 ? 0 : 0.8));
    }
    return floors;
  }
}
