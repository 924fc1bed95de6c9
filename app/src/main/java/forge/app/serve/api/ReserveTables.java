package forge.app.serve.api;

import forge.app.json.Json;
import forge.store.exports.FlatTable;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lists of the reserve as tables to keep; money is in the currency of the reserve. */
final class ReserveTables {

  static final DocumentTable LOTS =
      new DocumentTable(
          "lots",
          List.of(
              DocumentTable.Column.text("lot", "/lot"),
              DocumentTable.Column.text("product", "/product"),
              DocumentTable.Column.text("state", "/state"),
              DocumentTable.Column.decimal("on_books_kg", "/on_books_kg"),
              DocumentTable.Column.decimal("available_kg", "/available_kg"),
              DocumentTable.Column.decimal("cost", "/cost"),
              DocumentTable.Column.text("reassay_due", "/reassay_due"),
              DocumentTable.Column.text("site", "/site")));

  static final DocumentTable PARTICIPANTS =
      new DocumentTable(
          "participants",
          List.of(
              DocumentTable.Column.text("participant", "/participant"),
              DocumentTable.Column.text("product", "/product"),
              DocumentTable.Column.decimal("entitled_kg", "/entitled_kg"),
              DocumentTable.Column.decimal("owed_kg", "/owed_kg"),
              DocumentTable.Column.decimal("price_per_kg", "/price_per_kg")));

  static final DocumentTable CLOCKS =
      new DocumentTable(
          "clocks",
          List.of(
              DocumentTable.Column.text("order", "/order"),
              DocumentTable.Column.text("product", "/product"),
              DocumentTable.Column.decimal("quantity_kg", "/quantity_kg"),
              DocumentTable.Column.text("authority", "/authority"),
              DocumentTable.Column.text("purpose", "/purpose"),
              DocumentTable.Column.text("due", "/due"),
              DocumentTable.Column.text("state", "/state"),
              DocumentTable.Column.text("report_due", "/report_due")));

  static final DocumentTable ACTS =
      new DocumentTable("acts", DocumentTable.texts("id", "act", "on", "by"));

  private static final DocumentTable STATEMENT =
      new DocumentTable(
          "statement",
          List.of(
              DocumentTable.Column.text("product", "/product"),
              DocumentTable.Column.decimal("entitled_at_start_kg", "/entitled_at_start_kg"),
              DocumentTable.Column.decimal("entitled_at_end_kg", "/entitled_at_end_kg"),
              DocumentTable.Column.decimal("owed_at_end_kg", "/owed_at_end_kg"),
              DocumentTable.Column.decimal("price_per_kg", "/price_per_kg"),
              DocumentTable.Column.decimal("interest", "/interest"),
              DocumentTable.Column.decimal("storage", "/storage"),
              DocumentTable.Column.decimal("insurance", "/insurance"),
              DocumentTable.Column.decimal("loss", "/loss"),
              DocumentTable.Column.decimal("total", "/total")));

  private ReserveTables() {}

  /** A statement: a row a product, each with whose it is and in which currency. */
  static FlatTable statement(Json document, String currency) {
    JsonNode statement = DocumentTable.tree(document);
    FlatTable table =
        DocumentTable.with(STATEMENT.of(statement.path("lines")), "currency", currency);
    for (String each : List.of("participant", "from", "until")) {
      table = DocumentTable.with(table, each, statement.path(each).asString());
    }
    return table;
  }
}
