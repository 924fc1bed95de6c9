package forge.app.cases;

import forge.app.json.Json;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers of a JSON document by the words on the way to them. The words of an object are its
 * keys; those of an item of an array are its texts, so that the entry {@code {product: OXD,
 * economy: USA, levy: 0.95}} of {@code levies} gives {@code levies OXD USA levy}. Truth counts as
 * 1. Of two numbers with the same words the sum counts.
 */
final class JsonFigures {

  private final Map<String, Double> figures = new LinkedHashMap<>();

  private JsonFigures() {}

  static Map<String, Double> of(Json.Obj document) {
    var figures = new JsonFigures();
    figures.collect("", document);
    return figures.figures;
  }

  private void collect(String words, Json value) {
    switch (value) {
      case Json.Obj object ->
          object.members().forEach((key, member) -> collect(words + " " + key, member));
      case Json.Arr array -> array.items().forEach(item -> collect(words + texts(item), item));
      case Json.Numeral(double number) -> put(words, number);
      case Json.Decimal(BigDecimal decimal) -> put(words, decimal.doubleValue());
      case Json.Count(long count) -> put(words, (double) count);
      case Json.Truth(boolean truth) -> put(words, truth ? 1 : 0);
      case Json.Text _, Json.None _ -> {}
    }
  }

  private void put(String words, double number) {
    figures.merge(words.strip(), number, Double::sum);
  }

  private static String texts(Json item) {
    if (!(item instanceof Json.Obj object)) {
      return "";
    }
    return object.members().values().stream()
        .filter(Json.Text.class::isInstance)
        .map(each -> " " + ((Json.Text) each).text())
        .collect(Collectors.joining());
  }
}
