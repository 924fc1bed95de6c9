package forge.app.serve.api;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import forge.app.json.Json;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Paging;
import forge.store.exports.FlatTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The refused rows of a table, read from their file as far as they are asked for. */
final class RefusedRows {

  private static final int MOST_IN_A_TABLE = 100_000;

  private RefusedRows() {}

  /** A part of the rows. */
  static Answer answer(Path file, Paging paging) {
    if (!Files.exists(file)) {
      return Answer.of(paging.page(List.of(), 0));
    }
    var items = new ArrayList<Json.Obj>();
    long at = 0;
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        if (at >= paging.offset() && items.size() < paging.limit()) {
          items.add(item(row));
        }
        at++;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Answer.of(paging.page(items, at));
  }

  /** The rows as a table; of very many the first, for a sheet holds no more. */
  static FlatTable table(Path file) {
    var columns = new ArrayList<FlatTable.Column>();
    var rows = new ArrayList<List<String>>();
    if (Files.exists(file)) {
      try (CsvReader<CsvRecord> all = CsvReader.builder().ofCsvRecord(file)) {
        for (CsvRecord row : all) {
          if (columns.isEmpty()) {
            row.getFields().forEach(each -> columns.add(FlatTable.Column.text(each)));
          } else if (rows.size() < MOST_IN_A_TABLE) {
            rows.add(row.getFields());
          }
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    if (columns.isEmpty()) {
      columns.add(FlatTable.Column.text("refused_line"));
    }
    return new FlatTable("refused", columns, rows);
  }

  private static Json.Obj item(NamedCsvRecord row) {
    var reasons = Json.array();
    for (String each : field(row, "refused_reasons").split(";")) {
      reasons.add(each);
    }
    var fields = Json.object();
    row.getFieldsAsMap()
        .forEach(
            (name, value) -> {
              if (!value.isEmpty() && !name.startsWith("refused_")) {
                fields.put(name, value);
              }
            });
    String line = field(row, "refused_line");
    String reason = reasons.items().getFirst() instanceof Json.Text text ? text.text() : "";
    return Json.object()
        .put(
            "line",
            line.matches("[0-9]{1,18}") ? new Json.Count(Long.parseLong(line)) : Json.none())
        .put("entry", field(row, "entry"))
        .put("reason", reason)
        .put("reasons", reasons)
        .put("because", field(row, "refused_because"))
        .put("row", fields);
  }

  private static String field(NamedCsvRecord row, String name) {
    return row.findField(name).orElse("");
  }
}
