package forge.store.rules;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import forge.levy.measure.RulePart;
import forge.store.document.Findings;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table of a rule set: UTF-8, commas, a header, the columns that are asked for and no others. */
final class RuleTable {

  private final Findings findings;
  private final Locations locations;

  RuleTable(Findings findings, Locations locations) {
    this.findings = findings;
    this.locations = locations;
  }

  /** The rows that could be read as values. */
  <T> List<T> read(
      byte[] bytes,
      List<String> columns,
      RulePart.Kind kind,
      Function<RuleRow, Optional<T>> reader) {
    var values = new ArrayList<T>();
    for (RuleRow row : rows(bytes, columns)) {
      int before = findings.count();
      reader
          .apply(row)
          .ifPresent(
              value -> {
                values.add(value);
                boolean sound = findings.count() == before;
                locations.add(kind, new Locations.Location(findings.file(), row.line(), "", sound));
              });
    }
    return values;
  }

  private List<RuleRow> rows(byte[] bytes, List<String> columns) {
    var rows = new ArrayList<RuleRow>();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      parse(text, columns, rows);
    } catch (CharacterCodingException wrong) {
      findings.add(0, "", "", "the file is not UTF-8", "Save it again as UTF-8.");
    } catch (CsvParseException broken) {
      findings.add(0, "", "", "the file is no CSV: " + broken.getMessage(), "");
    } catch (IOException impossible) {
      throw new AssertionError("Text in memory cannot fail to be read", impossible);
    }
    return rows;
  }

  private void parse(String text, List<String> columns, List<RuleRow> rows) throws IOException {
    List<String> header = List.of();
    boolean headed = false;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
      for (CsvRecord each : records) {
        if (!headed) {
          header = each.getFields().stream().map(String::strip).toList();
          headed = true;
          if (!header.equals(columns)) {
            String rule = "must be " + String.join(",", columns);
            findings.add(1, "header", String.join(",", header), rule, "");
            return;
          }
        } else {
          row(each, header).ifPresent(rows::add);
        }
      }
    }
    if (!headed) {
      findings.add(0, "", "", "the file is empty", "Begin it with " + String.join(",", columns));
    }
  }

  private Optional<RuleRow> row(CsvRecord found, List<String> header) {
    int line = Math.toIntExact(found.getStartingLineNumber());
    if (found.getFieldCount() != header.size()) {
      String rule =
          "the row has %d fields and the header %d".formatted(found.getFieldCount(), header.size());
      findings.add(line, "", "", rule, "Put fields that hold a comma in quotes.");
      return Optional.empty();
    }
    return Optional.of(new RuleRow(header, found.getFields(), line, findings));
  }
}
