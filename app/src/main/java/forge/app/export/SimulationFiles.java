package forge.app.export;

import forge.app.json.RunJson;
import forge.app.reading.Comparison;
import forge.app.reading.DataNote;
import forge.app.reading.MarketReading;
import forge.app.reading.RunReading;
import forge.app.reading.Sizes;
import forge.app.reading.Units;
import forge.kernel.EconomyId;
import forge.market.accounts.DutyLine;
import forge.market.accounts.Welfare;
import forge.market.equilibrium.Node;
import forge.market.floors.FloorStatus;
import forge.market.problem.Activity;
import forge.market.problem.Arc;
import forge.market.problem.MarketProblem;
import forge.market.problem.TradedProduct;
import forge.market.scenario.FitLine;
import forge.world.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Pattern;

/**
 * A run as a directory of tables, one row a figure, all markets in one set, with the JSON document
 * beside them.
 */
public final class SimulationFiles {

  private final Comparison comparison;

  private SimulationFiles(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Writes the files; the directory is made where there is none.
   *
   * @param seconds that the whole run took
   */
  public static void write(Path directory, RunReading run, DataNote data, double seconds)
      throws IOException {
    Files.createDirectories(directory);
    for (Map.Entry<String, Csv> table : tables(run).entrySet()) {
      Destination.write(directory.resolve(table.getKey() + ".csv"), table.getValue().text());
    }
    String document = RunJson.of(run, data, seconds).document();
    Destination.write(directory.resolve("simulation.json"), document);
  }

  /** The tables of all markets; the first column names the chains of each. */
  private static Map<String, Csv> tables(RunReading run) {
    var all = new LinkedHashMap<String, Csv>();
    for (Comparison market : run.markets()) {
      String chain =
          String.join("+", market.simulation().chains().stream().map(Chain::id).toList());
      new SimulationFiles(market)
          .tables()
          .forEach(
              (name, table) ->
                  all.computeIfAbsent(name, _ -> table.after("chain")).append(chain, table));
    }
    return all;
  }

  private Map<String, Csv> tables() {
    var tables = new LinkedHashMap<String, Csv>();
    tables.put("prices", places("price", this::priceUnit, MarketReading::price));
    tables.put(
        "consumption", places("quantity", TradedProduct::unit, SimulationFiles::consumption));
    tables.put("activities", activities());
    tables.put("flows", flows());
    tables.put("welfare", welfare());
    tables.put("duties", duties());
    tables.put("floors", floors());
    tables.put("fit", fit());
    return tables;
  }

  private static double consumption(MarketReading reading, Node node) {
    return reading.has(node) ? reading.market().equilibrium().consumption(node) : Double.NaN;
  }

  private String priceUnit(TradedProduct product) {
    return Units.price(problem(), product);
  }

  private MarketProblem problem() {
    return comparison.before().market().problem();
  }

  private Csv places(
      String figure,
      Function<TradedProduct, String> unit,
      ToDoubleBiFunction<MarketReading, Node> read) {
    var table =
        new Csv("product", "unit", "economy", "period", figure + "_before", figure + "_after");
    var before = comparison.before();
    var after = comparison.after();
    for (var product : before.market().problem().products()) {
      for (var economy : before.market().problem().economies()) {
        for (var period : before.periods()) {
          var node = new Node(economy, product.id(), period);
          table.row(
              product.id(),
              unit.apply(product),
              economy,
              period,
              read.applyAsDouble(before, node),
              read.applyAsDouble(after, node));
        }
      }
    }
    return table;
  }

  private Csv activities() {
    var table = new Csv("activity", "unit", "economy", "period", "level_before", "level_after");
    for (Activity activity : comparison.before().market().problem().activities()) {
      for (var period : comparison.before().periods()) {
        double was = comparison.before().market().equilibrium().level(activity.id(), period);
        double is = comparison.after().market().equilibrium().level(activity.id(), period);
        String unit = Units.level(problem(), activity);
        table.row(activity.id(), unit, activity.economy(), period, was, is);
      }
    }
    return table;
  }

  private Csv flows() {
    var table =
        new Csv("product", "unit", "from", "to", "quantity_before", "quantity_after", "change");
    for (var flow : comparison.flowChanges()) {
      table.row(
          flow.product(),
          comparison.after().product(flow.product()).unit(),
          flow.from(),
          flow.to(),
          flow.before(),
          flow.after(),
          flow.change());
    }
    return table;
  }

  private Csv welfare() {
    var table =
        new Csv(
            "economy",
            "currency",
            "state",
            "consumer",
            "producer",
            "government",
            "support",
            "total");
    for (var economy : comparison.before().market().problem().economies()) {
      welfare(table, economy, "before", comparison.before());
      welfare(table, economy, "after", comparison.after());
    }
    return table;
  }

  private static void welfare(Csv table, EconomyId economy, String state, MarketReading reading) {
    Welfare gain = reading.market().accounts().welfare().getOrDefault(economy, Welfare.ZERO);
    table.row(
        economy,
        reading.market().problem().currency(),
        state,
        gain.consumer(),
        gain.producer(),
        gain.government(),
        gain.support(),
        gain.total());
  }

  private Csv duties() {
    var table =
        new Csv(
            "state",
            "kind",
            "treasury",
            "product",
            "from",
            "to",
            "per_unit_unit",
            "per_unit",
            "amount_currency",
            "amount");
    duties(table, "before", comparison.before());
    duties(table, "after", comparison.after());
    return table;
  }

  private static void duties(Csv table, String state, MarketReading reading) {
    var market = reading.market().problem();
    var duties =
        Sizes.withoutNoise(
            reading.market().accounts().duties(), DutyLine::amount, reading.greatestValue());
    for (DutyLine duty : duties) {
      Arc arc = reading.arc(duty.arc());
      table.row(
          state,
          duty.kind(),
          duty.treasury(),
          duty.product(),
          arc.from(),
          arc.to(),
          Units.price(market, reading.product(duty.product())),
          duty.perUnit(),
          market.currency(),
          duty.amount());
    }
  }

  private Csv floors() {
    var table =
        new Csv(
            "product",
            "price_unit",
            "quantity_unit",
            "economy",
            "period",
            "floor",
            "price",
            "levy",
            "held",
            "missing",
            "maximal_defensible",
            "highest_common",
            "cascade_minimum",
            "purchase_to_hold");
    for (FloorStatus floor : comparison.after().market().floors()) {
      table.row(
          floor.node().product(),
          priceUnit(comparison.after().product(floor.node().product())),
          comparison.after().product(floor.node().product()).unit(),
          floor.node().economy(),
          floor.node().period(),
          floor.floor(),
          floor.price(),
          floor.levy(),
          floor.held(),
          floor.missing(),
          floor.maximalDefensible(),
          floor.highestCommon(),
          floor.cascadeMinimum(),
          floor.purchaseToHold());
    }
    return table;
  }

  private Csv fit() {
    var table = new Csv("kind", "what", "unit", "published", "model", "miss_percent");
    for (FitLine line : comparison.simulation().fit()) {
      String unit = fitUnit(line);
      table.row(line.kind(), line.what(), unit, line.published(), line.model(), line.missPercent());
    }
    return table;
  }

  /** The unit of a figure of the base year, found by the name it carries; empty where none is. */
  private String fitUnit(FitLine line) {
    if (line.kind().equals("production")) {
      return problem().activities().stream()
          .filter(each -> each.id().name().equals(line.what()))
          .map(each -> Units.level(problem(), each))
          .findFirst()
          .orElse("");
    }
    return problem().products().stream()
        .filter(each -> line.what().matches(Pattern.quote(each.id().code()) + "[ :].*"))
        .map(each -> line.kind().equals("price") ? priceUnit(each) : each.unit())
        .findFirst()
        .orElse("");
  }
}
