package forge.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the command's JSON back as maps, lists and plain values. */
final class JsonText {

  private JsonText() {}

  /** The one document of a text; more than one, or none, is an error. */
  @SuppressWarnings("unchecked") // a document of the command is an object
  static Map<String, Object> parse(String text) {
    try (JsonParser parser =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Object document = value(parser);
      if (parser.nextToken() != null) {
        throw new IllegalStateException("Something follows the document");
      }
      return (Map<String, Object>) document;
    }
  }

  /** The value along a path of keys. */
  static Object at(Map<String, Object> document, String... path) {
    Object value = document;
    for (String key : path) {
      value = ((Map<?, ?>) value).get(key);
    }
    return value;
  }

  private static Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw new IllegalStateException("Unexpected " + parser.currentToken());
    };
  }

  private static Map<String, Object> object(JsonParser parser) {
    var result = new LinkedHashMap<String, Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      result.put(key, value(parser));
    }
    return result;
  }

  private static List<Object> array(JsonParser parser) {
    var result = new ArrayList<Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      result.add(value(parser));
    }
    return result;
  }
}
