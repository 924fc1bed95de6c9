package forge.store.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import forge.store.world.TableColumns;
import forge.store.world.WorldLoader;
import forge.world.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table with new rows behind its old ones. A new row that says the same thing as an old one (the
 * key of the table) takes its place.
 */
final class TableMerge implements AutoCloseable {

  private static final char BETWEEN = '\u001f';

  private final String file;
  private final Staging staging;
  private final List<String> columns;
  private final int[] key;
  private final Map<String, List<String>> old = new LinkedHashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final BufferedWriter scratch;
  private final CsvWriter rows;
  private long written;
  private long replaced;

  /**
   * Starts from the table as the folder has it, or from the shipped one.
   *
   * @param file {@code flows.csv} of a folder {@code lithium}, say: {@code lithium/flows.csv}
   */
  TableMerge(Path folder, Table table, String file, Staging staging) throws IOException {
    this.file = file;
    this.staging = staging;
    this.columns = TableColumns.of(table);
    this.key = TableColumns.key(table).stream().mapToInt(columns::indexOf).toArray();
    byte[] bytes = WorldLoader.over(folder, file).orElse(new byte[0]);
    readOld(new String(bytes, StandardCharsets.UTF_8));
    this.scratch = staging.scratch(file + ".new");
    this.rows = writer(scratch);
  }

  private void readOld(String text) throws IOException {
    try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
      List<String> header = null;
      for (CsvRecord each : records) {
        if (header == null) {
          header = each.getFields();
        } else {
          List<String> row = inOrder(header, each.getFields());
          String name = keyOf(row);
          // Rows that agree in the key are kept apart: an old fault is not mended in silence.
          while (old.putIfAbsent(name, row) != null) {
            name += BETWEEN;
          }
        }
      }
    }
  }

  private List<String> inOrder(List<String> header, List<String> fields) {
    var row = new ArrayList<String>();
    for (String column : columns) {
      int at = header.indexOf(column);
      row.add(at < 0 || at >= fields.size() ? "" : fields.get(at));
    }
    return row;
  }

  private static CsvWriter writer(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  private String keyOf(List<String> row) {
    var name = new StringBuilder();
    for (int at : key) {
      name.append(row.get(at)).append(BETWEEN);
    }
    return name.toString();
  }

  /** Adds a row in the order of the columns; false where the same was added before. */
  boolean add(List<String> row) {
    String name = keyOf(row);
    if (!keys.add(name)) {
      return false;
    }
    if (old.remove(name) != null) {
      replaced++;
    }
    rows.writeRecord(row);
    written++;
    return true;
  }

  long written() {
    return written;
  }

  long replaced() {
    return replaced;
  }

  /** Writes the whole table where the staging keeps it. */
  void stage() throws IOException {
    rows.flush();
    scratch.close();
    try (var out = staging.open(file)) {
      var table = writer(out);
      table.writeRecord(columns);
      old.values().forEach(table::writeRecord);
      table.flush();
      staging.append(file + ".new", out);
    }
  }

  @Override
  public void close() throws IOException {
    scratch.close();
  }
}
