package forge.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * A CSV table: comma-separated, quoted where needed, full digits, empty where there is no number.
 */
final class Csv {

  private final List<String> lines = new ArrayList<>();

  Csv(String... heads) {
    row((Object[]) heads);
  }

  Csv row(Object... cells) {
    var line = new StringJoiner(",");
    for (Object cell : cells) {
      line.add(cell(cell));
    }
    lines.add(line.toString());
    return this;
  }

  /** An empty table with the columns of this one and another before them. */
  Csv after(String head) {
    var table = new Csv();
    table.lines.set(0, cell(head) + "," + lines.getFirst());
    return table;
  }

  /** Adds the rows of another table, each with a first cell. */
  void append(String first, Csv other) {
    other.lines.stream().skip(1).forEach(line -> lines.add(cell(first) + "," + line));
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
    return String.join("\n", lines) + "\n";
  }
}
