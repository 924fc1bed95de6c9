package forge.app.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text of at most a given width, in colour or without. */
public final class Page {

  /** Columns that every text of Forge fits in. */
  public static final int WIDTH = 100;

  private final boolean colour;
  private final List<String> lines = new ArrayList<>();

  public Page(boolean colour) {
    this.colour = colour;
  }

  /** An empty line, unless one stands there already. */
  public Page gap() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
    return this;
  }

  /** A paragraph, broken between words where it does not fit. */
  public Page paragraph(Tone tone, String text) {
    for (String line : wrap(safe(text), WIDTH)) {
      lines.add(painted(tone, line));
    }
    return this;
  }

  /** A paragraph under a label: the label in the first column, the text beside it. */
  public Page labelled(String label, String text) {
    int indent = 13;
    var first = true;
    for (String line : wrap(safe(text), WIDTH - indent)) {
      String head = first ? label : "";
      lines.add(painted(Tone.STRONG, head) + " ".repeat(Math.max(1, indent - width(head))) + line);
      first = false;
    }
    return this;
  }

  /** A paragraph set in by some columns; its further lines stand two columns deeper. */
  public Page indented(int columns, Tone tone, String text) {
    String margin = " ".repeat(columns);
    for (String line : wrap(safe(text), WIDTH - columns - 2)) {
      lines.add(margin + painted(tone, line));
      margin = " ".repeat(columns + 2);
    }
    return this;
  }

  /** A line that is neither broken nor cut, such as an address to be copied. */
  public Page whole(int columns, String text) {
    lines.add(" ".repeat(columns) + safe(text));
    return this;
  }

  /** A heading in capitals and what it measures beside it. */
  public Page heading(String title, String measure) {
    gap();
    String shown = shorten(safe(measure), WIDTH - width(title) - 2);
    lines.add(painted(Tone.STRONG, title) + "  " + painted(Tone.DIM, shown));
    return this;
  }

  /** A table. */
  public Page table(TextTable table) {
    return table(table, 0);
  }

  /** A table set in by some columns. */
  public Page table(TextTable table, int columns) {
    String margin = " ".repeat(columns);
    table.lines(colour, WIDTH - columns).forEach(line -> lines.add(margin + line));
    return this;
  }

  /** The text, ending in a line break. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }

  private String painted(Tone tone, String text) {
    return colour ? tone.paint(text) : text;
  }

  /** Columns a text takes on a terminal, one per code point. */
  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The text without control characters, which could rewrite what a terminal shows. */
  public static String safe(String text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The text, cut with an ellipsis where it is wider than allowed. */
  static String shorten(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    return width < 1 ? "" : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }

  /** The text in lines, broken between words, and inside a word that is wider than a line. */
  static List<String> wrap(String text, int width) {
    var result = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
        result.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (width(line.toString()) > width) {
        int end = line.offsetByCodePoints(0, width);
        result.add(line.substring(0, end));
        line.delete(0, end);
      }
    }
    result.add(line.toString());
    return result;
  }
}
