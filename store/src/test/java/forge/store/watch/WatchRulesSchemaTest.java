package forge.store.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import forge.levy.watch.WatchRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published schema of thresholds, the example and the reader agree. */
class WatchRulesSchemaTest {

  private static final Path FORMATS = Path.of("../docs/formats");

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FORMATS.resolve("watch-rules.schema.json")));
  }

  @Test
  void theExampleStatesTheDefaults() throws IOException {
    Path example = FORMATS.resolve("watch-rules-example.yaml");
    assertThat(schema().validate(Files.readString(example), InputFormat.YAML)).isEmpty();
    var read = WatchRulesFiles.read(example);
    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).isEqualTo(WatchRules.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "observations: 8 | observations: 0 | false",
        "fraction: 0.70 | fraction: 1 | false",
        "lines: 3 | lines: 3.5 | false",
        "period: quarter | period: day | false",
        "ratio: 1.25 | ration: 1.25 | false",
        "ratio: 1.25 | ratio: 2 | true"
      })
  void schemaAndReaderRefuseTheSame(String old, String other, boolean good) throws IOException {
    String text =
        Files.readString(FORMATS.resolve("watch-rules-example.yaml")).replaceFirst(old, other);
    assertThat(text).contains(other);
    assertThat(schema().validate(text, InputFormat.YAML).isEmpty()).isEqualTo(good);
    assertThat(WatchRulesFiles.read("rules.yaml", text).clean()).isEqualTo(good);
  }
}
