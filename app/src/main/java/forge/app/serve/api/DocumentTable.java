package forge.app.serve.api;

import forge.app.json.Json;
import forge.store.exports.FlatTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table made of the objects of a list: what each column is called and where in an object it
 * stands. Decimals keep their digits; what is missing is an empty cell.
 */
record DocumentTable(String name, List<Column> columns) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  DocumentTable {
    columns = List.copyOf(columns);
  }

  /** A column of a table, and its place in an object such as {@code /after/zone}. */
  record Column(FlatTable.Column column, String place) {

    /** A column of texts. */
    static Column text(String name, String place) {
      return new Column(FlatTable.Column.text(name), place);
    }

    /** A column of decimals. */
    static Column decimal(String name, String place) {
      return new Column(FlatTable.Column.decimal(name), place);
    }
  }

  /** Columns of texts, each named like the member of the object with underscores. */
  static List<Column> texts(String... members) {
    return List.of(members).stream()
        .map(each -> Column.text(each.replace('-', '_'), "/" + each))
        .toList();
  }

  /** A document as a tree. */
  static JsonNode tree(String document) {
    return MAPPER.readTree(document);
  }

  /** A document as a tree. */
  static JsonNode tree(Json document) {
    return tree(document.document());
  }

  /** The table of some objects. */
  FlatTable of(Iterable<JsonNode> objects) {
    var rows = new ArrayList<List<String>>();
    for (JsonNode each : objects) {
      rows.add(columns.stream().map(column -> cell(each, column)).toList());
    }
    return new FlatTable(name, columns.stream().map(Column::column).toList(), rows);
  }

  /** A table with a column more that says the same in every row, such as a currency. */
  static FlatTable with(FlatTable table, String name, String value) {
    var columns = new ArrayList<>(table.columns());
    columns.add(FlatTable.Column.text(name));
    var rows = new ArrayList<List<String>>();
    for (List<String> row : table.rows()) {
      var longer = new ArrayList<>(row);
      longer.add(value);
      rows.add(longer);
    }
    return new FlatTable(table.name(), columns, rows);
  }

  private static String cell(JsonNode object, Column column) {
    JsonNode value = object.at(column.place());
    if (column.column().decimal()) {
      return value.isNumber() ? decimal(value) : "";
    }
    return text(value);
  }

  private static String decimal(JsonNode value) {
    BigDecimal exact = value.decimalValue();
    return exact.toPlainString();
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(DocumentTable::text)
          .collect(Collectors.joining("; "));
    }
    return value.isMissingNode() || value.isNull() || value.isObject() ? "" : value.asString();
  }
}
