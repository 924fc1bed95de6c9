package forge.store.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON Schema of the documentation, put to documents in YAML. */
public final class PublishedSchema {

  private final Schema schema;

  private PublishedSchema(Schema schema) {
    this.schema = schema;
  }

  /** The schema of a format, such as {@code scenario}. */
  public static PublishedSchema of(String format) {
    try {
      String text = Files.readString(Path.of("../docs/formats/" + format + ".schema.json"));
      return new PublishedSchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** What the schema has against a document. */
  public List<Error> errors(String yaml) {
    Node root = Documents.read(yaml, new Findings("document.yaml")).orElseThrow();
    return schema.validate(json(root), InputFormat.JSON);
  }

  /** The JSON text of a tree; what is no number, true or false is written as text. */
  private static String json(Node node) {
    return switch (node) {
      case Node.Fields mapping ->
          mapping.fields().stream()
              .map(field -> quoted(field.key()) + ":" + json(field.value()))
              .collect(Collectors.joining(",", "{", "}"));
      case Node.Items list ->
          list.items().stream()
              .map(PublishedSchema::json)
              .collect(Collectors.joining(",", "[", "]"));
      case Node.Scalar scalar when scalar.empty() -> "null";
      case Node.Scalar scalar ->
          !scalar.quoted() && scalar.text().matches("true|false|-?\\d+(\\.\\d+)?")
              ? scalar.text()
              : quoted(scalar.text());
    };
  }

  private static String quoted(String text) {
    String plain = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + plain + "\"";
  }
}
