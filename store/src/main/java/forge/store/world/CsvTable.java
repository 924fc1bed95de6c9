package forge.store.world;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import forge.kernel.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One CSV file with a header row: UTF-8, comma, the columns that its reader names and no others.
 * Faults go to the list of problems that all tables of a world share.
 */
final class CsvTable {

  private final String file;
  private final List<Problem> problems;
  private final List<Row> rows = new ArrayList<>();

  private CsvTable(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** Reads a file; a table that cannot be read has no rows and leaves its problem behind. */
  static CsvTable read(Folder folder, String file, List<String> columns, List<Problem> problems) {
    var table = new CsvTable(file, problems);
    table.contents(folder).ifPresent(text -> table.parse(text, columns));
    return table;
  }

  /**
   * The rows as values. A row that breaks a rule leaves its problem behind and is left out; a row
   * whose key was seen before is left out too.
   */
  <T> List<T> map(Function<Row, T> reader, Function<T, Object> key) {
    var values = new ArrayList<T>();
    var keys = new HashMap<Object, Integer>();
    for (Row row : rows) {
      value(row, reader).ifPresent(value -> keep(row, value, key.apply(value), values, keys));
    }
    return List.copyOf(values);
  }

  /** The rows of this table that fulfil a condition, as a table of their own. */
  CsvTable where(Predicate<Row> condition) {
    var chosen = new CsvTable(file, problems);
    rows.stream().filter(condition).forEach(chosen.rows::add);
    return chosen;
  }

  private <T> void keep(Row row, T value, Object key, List<T> values, Map<Object, Integer> keys) {
    Integer first = keys.putIfAbsent(key, row.line());
    if (first == null) {
      values.add(value);
    } else {
      report(
          row.line(),
          "",
          row.brief(),
          "each row is given once, and this one stands on line " + first + " already",
          "Remove one of them.");
    }
  }

  private <T> Optional<T> value(Row row, Function<Row, T> reader) {
    try {
      return Optional.of(reader.apply(row));
    } catch (BadField bad) {
      problems.add(bad.problem());
    } catch (IllegalArgumentException refused) {
      report(row.line(), "", "", String.valueOf(refused.getMessage()), "");
    }
    return Optional.empty();
  }

  private Optional<String> contents(Folder folder) {
    try {
      Optional<byte[]> bytes = folder.find(file);
      if (bytes.isEmpty()) {
        report(
            0, "", "", "the file is missing", "Add it; a table without rows still has a header.");
        return Optional.empty();
      }
      return Optional.of(decode(bytes.get()));
    } catch (CharacterCodingException wrongEncoding) {
      report(0, "", "", "the file is not UTF-8", "Save it again as UTF-8.");
    } catch (IOException unreadable) {
      report(0, "", "", "the file cannot be read: " + unreadable.getMessage(), "");
    }
    return Optional.empty();
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void parse(String text, List<String> columns) {
    try (CsvReader<CsvRecord> records = reader().ofCsvRecord(text)) {
      List<String> header = null;
      for (CsvRecord found : records) {
        if (header == null) {
          header = found.getFields();
          if (!headerHolds(header, columns)) {
            return;
          }
        } else {
          add(found, header);
        }
      }
      if (header == null) {
        report(
            0,
            "",
            "",
            "the file is empty: its header is missing",
            "Write the header " + String.join(",", columns) + ".");
      }
    } catch (CsvParseException broken) {
      report(0, "", "", "the file is not well-formed CSV: " + broken.getMessage(), "");
    } catch (IOException impossible) {
      throw new AssertionError("Text in memory cannot fail to be read", impossible);
    }
  }

  /** Rows too short or too long are let through: they are reported here, each with its line. */
  private static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder().allowMissingFields(true).allowExtraFields(true);
  }

  private boolean headerHolds(List<String> header, List<String> columns) {
    int before = problems.size();
    for (String column : columns) {
      if (!header.contains(column)) {
        report(1, column, "", "the column is missing", "Add it, with empty cells if need be.");
      }
    }
    for (String column : header) {
      if (!columns.contains(column)) {
        report(1, column, "", "the column is unknown", "Remove it, or mend its spelling.");
      }
    }
    return problems.size() == before;
  }

  private void add(CsvRecord found, List<String> header) {
    int line = Math.toIntExact(found.getStartingLineNumber());
    if (found.getFieldCount() != header.size()) {
      report(
          line,
          "",
          found.getFieldCount() + " fields",
          "a row has as many fields as the header, " + header.size(),
          "Quote fields that hold a comma.");
      return;
    }
    var fields = new LinkedHashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      fields.put(header.get(i), found.getField(i).strip());
    }
    rows.add(new Row(file, line, fields));
  }

  private void report(int line, String field, String value, String rule, String advice) {
    problems.add(new Problem(file, line, field, value, rule, advice));
  }
}
