package forge.app.serve.api;

import forge.store.exports.FlatTable;
import forge.store.exports.FlatTable.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The figures of a run as tables: before and after beside each other, each row with its unit. */
final class RunTables {

  private static final List<String> CASES = List.of("baseline", "scenario");

  private final JsonNode run;

  private RunTables(String document) {
    this.run = DocumentTable.tree(document);
  }

  /** The table of a name, if there is one. */
  static Optional<FlatTable> find(String name, String document) {
    var tables = new RunTables(document);
    return switch (name) {
      case "balances" -> Optional.of(tables.balances());
      case "flows" -> Optional.of(tables.flows());
      case "ladder" -> Optional.of(tables.ladder());
      case "who-pays" -> Optional.of(tables.payers());
      default -> Optional.empty();
    };
  }

  /** What moves from where to where. */
  private FlatTable flows() {
    var rows = new ArrayList<List<String>>();
    for (JsonNode market : run.path("chains")) {
      for (String each : CASES) {
        for (JsonNode flow : market.path(each).path("flows")) {
          rows.add(
              List.of(
                  chains(market),
                  each,
                  text(flow, "product"),
                  text(flow, "from"),
                  text(flow, "to"),
                  text(flow, "period"),
                  number(flow.path("quantity")),
                  unit(market.path(each), text(flow, "product"))));
        }
      }
    }
    return new FlatTable(
        "flows",
        List.of(
            Column.text("chains"),
            Column.text("case"),
            Column.text("product"),
            Column.text("from"),
            Column.text("to"),
            Column.text("period"),
            Column.decimal("quantity"),
            Column.text("unit")),
        rows);
  }

  /** The price of each product in each economy, what is used there, and what leaves it net. */
  private FlatTable balances() {
    var rows = new ArrayList<List<String>>();
    for (JsonNode market : run.path("chains")) {
      for (String each : CASES) {
        JsonNode solved = market.path(each);
        solved
            .path("prices")
            .properties()
            .forEach(
                economy ->
                    economy
                        .getValue()
                        .properties()
                        .forEach(
                            product ->
                                balance(
                                    List.of(
                                        chains(market), each, economy.getKey(), product.getKey()),
                                    solved,
                                    rows)));
      }
    }
    return new FlatTable(
        "balances",
        List.of(
            Column.text("chains"),
            Column.text("case"),
            Column.text("economy"),
            Column.text("product"),
            Column.text("period"),
            Column.decimal("price"),
            Column.text("currency_per_unit"),
            Column.decimal("consumption"),
            Column.decimal("net_exports"),
            Column.text("unit")),
        rows);
  }

  private static void balance(List<String> head, JsonNode solved, List<List<String>> rows) {
    String economy = head.get(2);
    String product = head.get(3);
    JsonNode price = solved.path("prices").path(economy).path(product);
    JsonNode consumption = solved.path("consumption").path(economy).path(product);
    JsonNode exports = solved.path("netExports").path(economy).path(product);
    List<String> periods = price.isObject() ? List.copyOf(price.propertyNames()) : List.of("");
    for (String period : periods) {
      var row = new ArrayList<>(head);
      row.add(period);
      row.add(number(period.isEmpty() ? price : price.path(period)));
      row.add(text(solved.path("units"), "currency"));
      row.add(number(period.isEmpty() ? consumption : consumption.path(period)));
      row.add(number(period.isEmpty() ? exports : exports.path(period)));
      row.add(unit(solved, product));
      rows.add(row);
    }
  }

  /** Prices of each stage by group, and floors with their bounds. */
  private FlatTable ladder() {
    var columns =
        new ArrayList<>(
            List.of(
                DocumentTable.Column.text("product", "/product"),
                DocumentTable.Column.text("stage", "/stage"),
                DocumentTable.Column.text("unit", "/unit")));
    for (String when : List.of("before", "after")) {
      for (String group : List.of("zone", "dominant", "others")) {
        columns.add(
            DocumentTable.Column.decimal(when + "_" + group, "/%s/%s".formatted(when, group)));
      }
    }
    columns.add(DocumentTable.Column.text("held", "/held"));
    for (String each :
        List.of(
            "floor",
            "maximalDefensible",
            "highestCommon",
            "cascadeMinimum",
            "levyLow",
            "levyHigh")) {
      columns.add(DocumentTable.Column.decimal(each, "/" + each));
    }
    return ofMarkets(new DocumentTable("ladder", columns), "ladder");
  }

  /** Who gains and who pays, in the currency of the markets. */
  private FlatTable payers() {
    var columns = new ArrayList<>(List.of(DocumentTable.Column.text("who", "/who")));
    for (String each : List.of("consumers", "producers", "treasury", "rents", "total")) {
      columns.add(DocumentTable.Column.decimal(each, "/" + each));
    }
    String currency = text(run.path("chains").path(0).path("scenario").path("units"), "currency");
    return DocumentTable.with(
        ofMarkets(new DocumentTable("who-pays", columns), "whoPays"), "unit", currency);
  }

  /** The lines of every market, each with the chains that the market is of. */
  private FlatTable ofMarkets(DocumentTable table, String key) {
    var rows = new ArrayList<List<String>>();
    FlatTable one = DocumentTable.with(table.of(List.of()), "chains", "");
    for (JsonNode market : run.path("chains")) {
      one = DocumentTable.with(table.of(market.path(key)), "chains", chains(market));
      rows.addAll(one.rows());
    }
    return new FlatTable(table.name(), one.columns(), rows);
  }

  private static String chains(JsonNode market) {
    return StreamSupport.stream(market.path("chains").spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.joining(" "));
  }

  private static String unit(JsonNode solved, String product) {
    return text(solved.path("units").path("products"), product);
  }

  private static String text(JsonNode object, String key) {
    return object.path(key).asString("");
  }

  private static String number(JsonNode value) {
    return value.isNumber() ? value.decimalValue().toPlainString() : "";
  }
}
