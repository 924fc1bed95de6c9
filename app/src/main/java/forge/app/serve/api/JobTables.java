package forge.app.serve.api;

import forge.store.exports.FlatTable;
import forge.store.exports.FlatTable.Column;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What jobs found in tables of entries, as tables to keep. */
final class JobTables {

  private JobTables() {}

  /** The questions of a watch: a row for each figure of each, with its unit and its source. */
  static FlatTable flags(String document) {
    var rows = new ArrayList<List<String>>();
    for (JsonNode flag : DocumentTable.tree(document).path("flags")) {
      for (JsonNode figure : flag.path("figures")) {
        var row = new ArrayList<String>();
        for (String each :
            List.of(
                "kind",
                "severity",
                "exporter",
                "economy",
                "product",
                "period",
                "question",
                "threshold")) {
          row.add(text(flag, each));
        }
        row.add(text(figure, "name"));
        row.add(number(figure, "value"));
        row.add(text(figure, "unit"));
        row.add(text(figure, "source"));
        rows.add(row);
      }
    }
    return new FlatTable(
        "flags",
        List.of(
            Column.text("kind"),
            Column.text("severity"),
            Column.text("exporter"),
            Column.text("economy"),
            Column.text("product"),
            Column.text("period"),
            Column.text("question"),
            Column.text("threshold"),
            Column.text("figure"),
            Column.decimal("value"),
            Column.text("unit"),
            Column.text("source")),
        rows);
  }

  /** The totals of a bulk assessment: a row for each measure, origin, line and product. */
  static FlatTable totals(String document) {
    JsonNode totals = DocumentTable.tree(document);
    var rows = new ArrayList<List<String>>();
    for (String by : List.of("types", "measures", "outcomes", "origins", "goods", "products")) {
      totals
          .path(by)
          .properties()
          .forEach(each -> rows.add(row(by, each.getKey(), each.getValue())));
    }
    rows.add(row("all", "all", totals.path("all")));
    var table =
        new FlatTable(
            "totals",
            List.of(
                Column.text("by"),
                Column.text("key"),
                Column.decimal("entries_or_lines"),
                Column.decimal("customs_value"),
                Column.decimal("amount"),
                Column.decimal("debt"),
                Column.decimal("secured")),
            rows);
    return DocumentTable.with(
        table, "currency", totals.path("about").path("forge.currency").asString(""));
  }

  private static List<String> row(String by, String key, JsonNode sums) {
    String count = sums.has("entries") ? "entries" : "lines";
    return List.of(
        by,
        key,
        number(sums, count),
        number(sums, "customs_value"),
        number(sums, "amount"),
        number(sums, "debt"),
        number(sums, "secured"));
  }

  private static String text(JsonNode object, String key) {
    return object.path(key).asString("");
  }

  private static String number(JsonNode object, String key) {
    JsonNode value = object.path(key);
    return value.isNumber() ? value.decimalValue().toPlainString() : "";
  }
}
