package forge.app.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The routes that a server publishes of itself. */
final class OpenInterface {

  private static final JsonMapper MAPPER = new JsonMapper();

  private OpenInterface() {}

  /** One of them. */
  record Operation(String method, String path, JsonNode described) {

    List<JsonNode> parameters(String in) {
      var found = new ArrayList<JsonNode>();
      for (JsonNode each : described.path("parameters")) {
        if (each.path("in").asString().equals(in)) {
          found.add(each);
        }
      }
      return found;
    }

    /** The path with values in the place of its parameters, encoded. */
    String filled(Map<String, String> values, String fallback) {
      String filled = path;
      for (JsonNode each : parameters("path")) {
        String name = each.path("name").asString();
        filled = filled.replace("{" + name + "}", values.getOrDefault(name, fallback));
      }
      return filled;
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static List<Operation> operations(Visitor visitor) {
    JsonNode document = MAPPER.readTree(visitor.get("/api/v1/openapi.json").body());
    var operations = new ArrayList<Operation>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        each ->
                            operations.add(
                                new Operation(
                                    each.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    each.getValue()))));
    return operations;
  }
}
