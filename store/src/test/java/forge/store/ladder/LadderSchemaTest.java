package forge.store.ladder;

import static forge.store.ladder.LadderTexts.problems;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader agree on what a ladder file looks like. */
class LadderSchemaTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("../docs/formats/ladder.schema.json")));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static List<com.networknt.schema.Error> schemaErrors(String yaml) {
    Node root = Documents.read(yaml, new Findings("l.yaml")).orElseThrow();
    return SCHEMA.validate(json(root), InputFormat.JSON);
  }

  /** The JSON text of a tree; what is no number is written as text. */
  private static String json(Node node) {
    return switch (node) {
      case Node.Fields mapping ->
          mapping.fields().stream()
              .map(field -> quoted(field.key()) + ":" + json(field.value()))
              .collect(Collectors.joining(",", "{", "}"));
      case Node.Items list ->
          list.items().stream()
              .map(LadderSchemaTest::json)
              .collect(Collectors.joining(",", "[", "]"));
      case Node.Scalar scalar when scalar.empty() -> "null";
      case Node.Scalar scalar ->
          !scalar.quoted() && scalar.text().matches("-?\\d+(\\.\\d+)?")
              ? scalar.text()
              : quoted(scalar.text());
    };
  }

  private static String quoted(String text) {
    String plain = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + plain + "\"";
  }

  static List<String> names() {
    return LadderLibrary.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void shippedLadderFits(String name) {
    String text = LadderLibrary.findText(name).orElseThrow();

    assertThat(schemaErrors(text)).isEmpty();
    assertThat(schemaErrors(LadderTexts.read(text).value().text())).isEmpty();
  }

  @Test
  void exampleAndSoundLadderFit() throws IOException {
    assertThat(schemaErrors(Files.readString(Path.of("../docs/formats/ladder-example.yaml"))))
        .isEmpty();
    assertThat(schemaErrors(LadderTexts.SOUND)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: m, outputs: {ndpr-metal: 1}, cost: 8.5, source: s}",
        "{id: m, outputs: {}, inputs: {ndpr-oxide: 1.2}, cost: 8.5, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 0}, cost: 8.5, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: -1, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: 8.5}",
        "{id: a b, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: 8.5, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, credit: -1, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, shared-by: x, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, shared-by: stated, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, shares: {ndpr-metal: 1}, source: s}",
        "{id: m, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1}, cost: 1, yield: 0.9, source: s}"
      })
  void bothRefuseTheStep(String step) {
    String text = LadderTexts.withStep(step);

    assertThat(problems(text)).isNotEmpty();
    assertThat(schemaErrors(text)).isNotEmpty();
  }

  /** Passages of the sound ladder and what stands in their place. */
  static List<List<String>> bad() {
    return List.of(
        List.of("price-ladder/1", "price-ladder/2"),
        List.of("name: toy", "name: My toy"),
        List.of("version: \"1\"\n", ""),
        List.of("title: a toy\n", ""),
        List.of("status: demonstration", "status: trial"),
        List.of("chain: rare-earths\n", ""),
        List.of("currency: USD", "currency: $"),
        List.of("unit: kg", "unit: each"),
        List.of("source: by hand\n", ""),
        List.of("low: 1", "low: 0"),
        List.of(", low: 1", ""),
        List.of("basis: NdPr oxide", "of: NdPr oxide"),
        List.of("steps:", "colour: red\nsteps:"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(List<String> change) {
    String text = LadderTexts.with(change.getFirst(), change.getLast());

    assertThat(problems(text)).isNotEmpty();
    assertThat(schemaErrors(text)).isNotEmpty();
  }
}
