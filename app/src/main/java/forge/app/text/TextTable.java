package forge.app.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal. Words stand to the left; figures are aligned on their decimal points. A
 * table that is wider than the page narrows its widest column: words are shortened, and sentences
 * go on in the next line.
 */
public final class TextTable {

  /** How a column stands. */
  public enum Kind {
    /** Words, to the left. */
    WORDS,
    /** Words that are never cut, but go on in the next line. */
    SENTENCE,
    /** Figures, on their decimal points. */
    FIGURE
  }

  private record Cell(String text, Tone tone) {}

  private static final String BETWEEN = "  ";
  private static final String CLOSE = " ";

  /** Words are not cut below this width. */
  private static final int NARROWEST = 6;

  private final List<String> heads = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();

  /** Adds a column. */
  public TextTable column(String head, Kind kind) {
    heads.add(Page.safe(head));
    kinds.add(kind);
    return this;
  }

  /** Adds a column of words. */
  public TextTable words(String head) {
    return column(head, Kind.WORDS);
  }

  /** Adds a column of words that go on in the next line where they are too wide. */
  public TextTable sentences(String head) {
    return column(head, Kind.SENTENCE);
  }

  /** Adds a column of figures. */
  public TextTable figure(String head) {
    return column(head, Kind.FIGURE);
  }

  /** Starts a row. */
  public TextTable row() {
    rows.add(new ArrayList<>());
    return this;
  }

  /** Adds the next cell of the row. */
  public TextTable cell(String text) {
    return cell(text, Tone.PLAIN);
  }

  /** Adds the next cell of the row in a tone. */
  public TextTable cell(String text, Tone tone) {
    rows.getLast().add(new Cell(Page.safe(text), tone));
    return this;
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  List<String> lines(boolean colour, int room) {
    var columns = new ArrayList<List<String>>();
    for (int c = 0; c < heads.size(); c++) {
      columns.add(laidOut(c));
    }
    String between = widthOf(columns, BETWEEN) > room ? CLOSE : BETWEEN;
    fit(columns, between, room);
    var lines = new ArrayList<String>();
    lines.add(line(columns, -1, between, colour));
    for (int r = 0; r < rows.size(); r++) {
      List<List<String>> further = wrapped(columns, r);
      lines.add(line(columns, r, between, colour));
      for (List<String> each : further) {
        for (int c = 0; c < columns.size(); c++) {
          columns.get(c).set(r + 1, each.get(c));
        }
        lines.add(line(columns, r, between, colour));
      }
    }
    return lines;
  }

  /** Cuts the sentences of a row to its first line; the lines after it, column by column. */
  private List<List<String>> wrapped(List<List<String>> columns, int row) {
    var further = new ArrayList<List<String>>();
    for (int c = 0; c < columns.size(); c++) {
      int width = Page.width(columns.get(c).getFirst());
      if (kinds.get(c) != Kind.SENTENCE || c >= rows.get(row).size()) {
        continue;
      }
      List<String> parts = Page.wrap(rows.get(row).get(c).text(), width);
      columns.get(c).set(row + 1, pad(parts.getFirst(), width, false));
      for (int i = 1; i < parts.size(); i++) {
        if (further.size() < i) {
          further.add(blank(columns));
        }
        further.get(i - 1).set(c, pad(parts.get(i), width, false));
      }
    }
    return further;
  }

  private static List<String> blank(List<List<String>> columns) {
    return new ArrayList<>(
        columns.stream().map(each -> " ".repeat(Page.width(each.getFirst()))).toList());
  }

  /** The texts of a column, head first, all of the same width. */
  private List<String> laidOut(int column) {
    var texts = new ArrayList<String>();
    for (List<Cell> row : rows) {
      texts.add(column < row.size() ? row.get(column).text() : "");
    }
    boolean figures = kinds.get(column) == Kind.FIGURE;
    List<String> body = figures ? onPoints(texts) : texts;
    int width = Page.width(heads.get(column));
    for (String text : body) {
      width = Math.max(width, Page.width(text));
    }
    var padded = new ArrayList<String>();
    padded.add(pad(heads.get(column), width, figures));
    for (String text : body) {
      padded.add(pad(text, width, figures));
    }
    return padded;
  }

  private static List<String> onPoints(List<String> texts) {
    int after = texts.stream().mapToInt(TextTable::widthAfterPoint).max().orElse(0);
    return texts.stream()
        .map(text -> isFigure(text) ? text + " ".repeat(after - widthAfterPoint(text)) : text)
        .toList();
  }

  /** Columns from the decimal point on; a figure without one has none. */
  private static int widthAfterPoint(String text) {
    if (!isFigure(text)) {
      return 0;
    }
    int point = text.indexOf('.');
    return point < 0 ? 0 : Page.width(text.substring(point));
  }

  private static boolean isFigure(String text) {
    return text.chars().anyMatch(Character::isDigit) && text.indexOf('e') < 0;
  }

  private static String pad(String text, int width, boolean right) {
    String blanks = " ".repeat(Math.max(0, width - Page.width(text)));
    return right ? blanks + text : text + blanks;
  }

  private static int widthOf(List<List<String>> columns, String between) {
    int width = between.length() * (columns.size() - 1);
    for (List<String> column : columns) {
      width += Page.width(column.getFirst());
    }
    return width;
  }

  /** Narrows the widest column of words, a column at a time, until the table fits. */
  private void fit(List<List<String>> columns, String between, int width) {
    int excess = widthOf(columns, between) - width;
    while (excess > 0) {
      List<String> widest = List.of("");
      for (int c = 0; c < columns.size(); c++) {
        boolean words = kinds.get(c) != Kind.FIGURE;
        if (words && Page.width(columns.get(c).getFirst()) > Page.width(widest.getFirst())) {
          widest = columns.get(c);
        }
      }
      int room = Page.width(widest.getFirst()) - 1;
      if (room < NARROWEST) {
        return;
      }
      widest.replaceAll(text -> pad(Page.shorten(text.stripTrailing(), room), room, false));
      excess--;
    }
  }

  private String line(List<List<String>> columns, int row, String between, boolean colour) {
    int last = columns.size() - 1;
    while (last > 0 && columns.get(last).get(row + 1).isBlank()) {
      last--;
    }
    var line = new StringBuilder();
    for (int c = 0; c <= last; c++) {
      String text = columns.get(c).get(row + 1);
      String shown = c == last ? text.stripTrailing() : text;
      line.append(colour ? tone(row, c).paint(shown) : shown).append(c == last ? "" : between);
    }
    return line.toString();
  }

  private Tone tone(int row, int column) {
    if (row < 0) {
      return Tone.DIM;
    }
    List<Cell> cells = rows.get(row);
    return column < cells.size() ? cells.get(column).tone() : Tone.PLAIN;
  }
}
