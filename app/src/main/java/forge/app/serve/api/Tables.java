package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.price.BookJson;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.store.exports.FlatTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.MediaType;

/** A table to keep, in the format that was asked for. */
final class Tables {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType PARQUET =
      MediaType.parseMediaType("application/vnd.apache.parquet");

  private Tables() {}

  /** The table as a file. */
  static Answer answer(FlatTable table, String format) {
    return switch (format) {
      case "json" -> Answer.of(json(table));
      case "csv" -> file(table, format, CSV, table::writeCsv);
      case "parquet" -> file(table, format, PARQUET, table::writeParquet);
      case "xlsx" -> file(table, format, XLSX, table::writeExcel);
      default -> Answer.refused(Code.BAD_INPUT, "format", "must be json, csv, xlsx or parquet", "");
    };
  }

  private static Json.Obj json(FlatTable table) {
    return BookJson.table(table);
  }

  private interface Writer {
    void write(Path file) throws IOException;
  }

  private static Answer file(FlatTable table, String ending, MediaType type, Writer writer) {
    return Answer.file(table.name() + "." + ending, type, to -> copy(writer, ending, to));
  }

  private static void copy(Writer writer, String ending, OutputStream to) throws IOException {
    Path folder = Files.createTempDirectory("forge-table-");
    Path file = folder.resolve("table." + ending);
    try {
      writer.write(file);
      Files.copy(file, to);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
