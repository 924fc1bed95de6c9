package forge.app.serve.web;

import forge.app.json.Json;
import forge.store.exports.FlatTable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;

/**
 * A table as a file: JSON, CSV, Excel or Parquet. A text that a spreadsheet would take for a
 * formula begins with an apostrophe in CSV, and is a cell of text in Excel.
 */
public final class Downloads {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType EXCEL =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType PARQUET =
      MediaType.parseMediaType("application/vnd.apache.parquet");

  private Downloads() {}

  /** What the parameter {@code format} of a route means. */
  public static final String FORMATS = "json; or csv, xlsx, parquet for a table to keep.";

  /** A document as it is, or its table in another format. */
  public static Answer of(String format, Supplier<Answer> document, Supplier<FlatTable> table) {
    return switch (format) {
      case "json" -> document.get();
      case "csv", "xlsx", "parquet" -> of(table.get(), format);
      default -> unknown();
    };
  }

  /** A CSV file, with no text in it that a spreadsheet would take for a formula. */
  public static Answer csv(String name, Path file) {
    return Answer.file(name, CSV, to -> HarmlessCsv.copy(file, to));
  }

  private static Answer unknown() {
    return Answer.refused(Code.BAD_INPUT, "format", "a table is json, csv, xlsx or parquet", "");
  }

  /** A table in the format asked for ({@code json}, {@code csv}, {@code xlsx}, {@code parquet}). */
  public static Answer of(FlatTable table, String format) {
    String name = table.name();
    return switch (format) {
      case "json" -> Answer.of(json(table));
      case "csv" ->
          Answer.file(
              name + ".csv",
              CSV,
              to -> through(to, ".csv", file -> harmless(table).writeCsv(file)));
      case "xlsx" -> Answer.file(name + ".xlsx", EXCEL, to -> excel(table, to));
      case "parquet" ->
          Answer.file(
              name + ".parquet", PARQUET, to -> through(to, ".parquet", table::writeParquet));
      default -> unknown();
    };
  }

  private static Json json(FlatTable table) {
    var rows = Json.array();
    for (List<String> row : table.rows()) {
      var object = Json.object();
      for (int c = 0; c < row.size(); c++) {
        if (!row.get(c).isEmpty()) {
          String name = table.columns().get(c).name();
          if (table.columns().get(c).decimal()) {
            object.put(name, new BigDecimal(row.get(c)));
          } else {
            object.put(name, row.get(c));
          }
        }
      }
      rows.add(object);
    }
    return Json.object().put("rows", rows);
  }

  /** The table with no text that a spreadsheet would take for a formula. */
  static FlatTable harmless(FlatTable table) {
    var rows = new ArrayList<List<String>>();
    for (List<String> row : table.rows()) {
      var cells = new ArrayList<String>();
      for (int c = 0; c < row.size(); c++) {
        cells.add(table.columns().get(c).decimal() ? row.get(c) : HarmlessCsv.cell(row.get(c)));
      }
      rows.add(cells);
    }
    return new FlatTable(table.name(), table.columns(), rows);
  }

  private static void excel(FlatTable table, OutputStream to) throws IOException {
    try (var book = new Workbook(to, "Forge", "1.0")) {
      Worksheet sheet = book.newWorksheet(table.name());
      for (int c = 0; c < table.columns().size(); c++) {
        sheet.value(0, c, table.columns().get(c).name());
        sheet.style(0, c).bold().set();
      }
      sheet.freezePane(0, 1);
      for (int r = 0; r < table.rows().size(); r++) {
        fill(sheet, r + 1, table.columns(), table.rows().get(r));
      }
      sheet.finish();
    }
  }

  private static void fill(
      Worksheet sheet, int at, List<FlatTable.Column> columns, List<String> row) {
    for (int c = 0; c < row.size(); c++) {
      if (row.get(c).isEmpty()) {
        continue;
      }
      if (columns.get(c).decimal()) {
        sheet.value(at, c, new BigDecimal(row.get(c)));
      } else {
        sheet.value(at, c, row.get(c));
      }
    }
  }

  /** What writes a file. */
  @FunctionalInterface
  private interface FileWriter {
    void write(Path file) throws IOException;
  }

  private static void through(OutputStream to, String suffix, FileWriter writer)
      throws IOException {
    Path folder = Files.createTempDirectory("forge-download");
    Path file = folder.resolve("table" + suffix);
    try {
      writer.write(file);
      Files.copy(file, to);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
