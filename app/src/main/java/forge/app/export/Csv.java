package forge.app.export;

import java.util.StringJoiner;

/**
 * A CSV table: comma-separated, quoted where needed, full digits, empty where there is no number.
 */
final class Csv {

  private final StringBuilder text = new StringBuilder();

  Csv(String... heads) {
    row((Object[]) heads);
  }

  Csv row(Object... cells) {
    var line = new StringJoiner(",", "", "\n");
    for (Object cell : cells) {
      line.add(cell(cell));
    }
    text.append(line);
    return this;
  }

  private static String cell(Object cell) {
    if (cell instanceof Double number) {
      double value = number;
      return Double.isFinite(value) ? String.valueOf(value == 0 ? 0.0 : value) : "";
    }
    String words = String.valueOf(cell);
    boolean quoted = words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
  }

  String text() {
    return text.toString();
  }
}
