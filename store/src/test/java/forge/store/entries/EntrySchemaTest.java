package forge.store.entries;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.levy.entry.Entry;
import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The published schema, the examples, the page and the reader agree on what an entry looks like.
 */
final class EntrySchemaTest {

  private static final Path DOCS = Path.of("../docs");
  private static final PublishedSchema SCHEMA = PublishedSchema.of("entry");

  @ParameterizedTest
  @ValueSource(strings = {"formats/entry-example.yaml", "examples/levy/entry.json"})
  void examplesFitAreReadAndAreWrittenInOneForm(String file) throws IOException {
    String text = Files.readString(DOCS.resolve(file));
    assertThat(SCHEMA.errors(text)).isEmpty();
    Checked<Optional<Entry>> read = EntryFiles.read(file, text);
    assertThat(read.problems()).isEmpty();
    String written = EntryText.json(read.value().orElseThrow());
    assertThat(SCHEMA.errors(written)).isEmpty();
    assertThat(EntryFiles.read("again.json", written).value()).isEqualTo(read.value());
  }

  @Test
  void schemaAndPageNameEveryColumn() throws IOException {
    String schema = Files.readString(DOCS.resolve("formats/entry.schema.json"));
    String page = Files.readString(DOCS.resolve("formats/entry.md"));
    for (EntryColumn column : EntryColumn.values()) {
      assertThat(schema).contains("\"" + column.word() + "\": {");
      assertThat(page).contains("| `" + column.word() + "` |").contains(column.meaning());
    }
  }

  @Test
  void schemaRefusesWhatTheReaderRefuses() throws IOException {
    String text = Files.readString(DOCS.resolve("examples/levy/entry.json"));
    for (String change : List.of("\"goods\":", "\"value\":", "\"accepted\":")) {
      String bad = text.replace(change, "\"x" + change.substring(1));
      assertThat(SCHEMA.errors(bad)).isNotEmpty();
      assertThat(EntryFiles.read("e.json", bad).problems()).isNotEmpty();
    }
  }

  @Test
  void theLastRowOfTheTableIsRefusedForTwoReasons() throws IOException {
    List<String> lines = Files.readAllLines(DOCS.resolve("examples/levy/entries.csv"));
    assertThat(EntryDecoder.read(row(lines, 1))).isInstanceOf(EntryReading.Read.class);
    assertThat(EntryDecoder.read(row(lines, 2))).isInstanceOf(EntryReading.Read.class);
    assertThat(((EntryReading.Unreadable) EntryDecoder.read(row(lines, 3))).refusals())
        .extracting(each -> each.field())
        .containsExactly("origin", "value");
  }

  private static Map<EntryColumn, String> row(List<String> lines, int at) {
    String[] names = lines.getFirst().split(",", -1);
    String[] cells = lines.get(at).replace("\"12,000\"", "12;000").split(",", -1);
    var row = new EnumMap<EntryColumn, String>(EntryColumn.class);
    for (int i = 0; i < names.length; i++) {
      row.put(EntryColumn.find(names[i]).orElseThrow(), cells[i].replace(';', ','));
    }
    return row;
  }
}
