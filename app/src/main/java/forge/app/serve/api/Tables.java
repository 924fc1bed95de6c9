package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.price.BookJson;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.HarmlessCsv;
import forge.store.exports.FlatTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.MediaType;

/**
 * A table to keep, in the format that was asked for. No text of it is a formula where a spreadsheet
 * opens it: a cell of Excel says that it is text, and one of CSV is made harmless.
 */
final class Tables {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType PARQUET =
      MediaType.parseMediaType("application/vnd.apache.parquet");

  private Tables() {}

  /**
   * The table as a file.
   *
   * @param work a folder for a file on its way
   */
  static Answer answer(FlatTable table, String format, Path work) {
    return switch (format) {
      case "json" -> Answer.of(json(table));
      case "csv" -> file(table, format, CSV, new Way(work, table::writeCsv));
      case "parquet" -> file(table, format, PARQUET, new Way(work, table::writeParquet));
      case "xlsx" -> file(table, format, XLSX, new Way(work, table::writeExcel));
      default -> Answer.refused(Code.BAD_INPUT, "format", "must be json, csv, xlsx or parquet", "");
    };
  }

  private static Json.Obj json(FlatTable table) {
    return BookJson.table(table);
  }

  private interface Writer {
    void write(Path file) throws IOException;
  }

  /** How a file is written, and the folder that it is written in. */
  private record Way(Path work, Writer writer) {}

  private static Answer file(FlatTable table, String ending, MediaType type, Way way) {
    return Answer.file(table.name() + "." + ending, type, to -> copy(way, ending, to));
  }

  private static void copy(Way way, String ending, OutputStream to) throws IOException {
    Path folder = Files.createTempDirectory(way.work(), "table-");
    Path file = folder.resolve("table." + ending);
    try {
      way.writer().write(file);
      if (ending.equals("csv")) {
        HarmlessCsv.copy(file, to);
      } else {
        Files.copy(file, to);
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
