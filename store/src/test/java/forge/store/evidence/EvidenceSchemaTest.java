package forge.store.evidence;

import static forge.store.evidence.EvidenceRows.cells;
import static forge.store.evidence.EvidenceRows.problems;
import static forge.store.evidence.EvidenceRows.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of a row and the reader agree on what a row looks like. */
class EvidenceSchemaTest {

  private static final Schema SCHEMA = schema();

  /**
   * What no schema of one row can say: it takes two cells together, or the calendar and the time.
   */
  private static final List<String> BEYOND =
      List.of("low=105", "date=2026-06-03", "date=2026-02-30", "per_currency=CNY");

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("../docs/formats/evidence.schema.json")));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static List<com.networknt.schema.Error> schemaErrors(Map<String, String> cells) {
    String json =
        cells.entrySet().stream()
            .filter(cell -> !cell.getValue().isEmpty())
            .map(cell -> quoted(cell.getKey()) + ":" + quoted(cell.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  @Test
  void everyRowOfTheExampleFits() throws IOException {
    try (CsvReader<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(EvidenceExampleTest.EXAMPLE)) {
      for (NamedCsvRecord row : rows) {
        assertThat(schemaErrors(row.getFieldsAsMap())).as(row.getField("id")).isEmpty();
      }
    }
  }

  @Test
  void columnsAreThoseOfTheFile() throws IOException {
    String text = Files.readString(Path.of("../docs/formats/evidence.schema.json"));

    assertThat(EvidenceColumn.words()).allMatch(word -> text.contains("\n    \"" + word + "\": "));
  }

  static Stream<Arguments> bad() {
    return BadEvidenceRowTest.rows().stream()
        .filter(each -> !BEYOND.contains((String) each.get()[1]))
        .filter(each -> !((String) each.get()[1]).matches("received=.*(\\+02:00|Z)"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(String row, String changes, String sentence) {
    String bad = with(row, changes);

    assertThat(problems(bad)).containsExactly(sentence);
    assertThat(schemaErrors(cells(bad))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "price=0.5;assay=0.995;moisture=0.0;tax_inside=0.13;credit_days=-10",
        "assay=1;quantity_basis=LCE;affiliated=yes;influenced=no;segment=trader",
        "assay=1.00;received=2026-05-18;confidentiality=restricted;basis=REO",
        "received=2026-05-18T16:00+01:00;delivery=DEL;place=",
        "currency=%;unit=;basis=;delivery=;place=;economy="
      })
  void bothTake(String changes) {
    String row = with(EvidenceRows.TRADE, changes);

    assertThat(problems(row)).isEmpty();
    assertThat(schemaErrors(cells(row))).isEmpty();
  }
}
