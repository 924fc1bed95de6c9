package forge.app.report;

import java.util.ArrayList;
import java.util.List;

/** A table of the report: heads, rows, a caption that says what is measured. */
final class Grid {

  private record Cell(String text, String style) {}

  private record Row(String style, List<Cell> cells) {}

  private final String caption;
  private final List<Cell> heads = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  Grid(String caption) {
    this.caption = caption;
  }

  /** A column of words. */
  Grid words(String head) {
    heads.add(new Cell(head, ""));
    return this;
  }

  /** A column of figures. */
  Grid figures(String... names) {
    for (String head : names) {
      heads.add(new Cell(head, "n"));
    }
    return this;
  }

  Grid row() {
    return row("");
  }

  Grid row(String style) {
    rows.add(new Row(style, new ArrayList<>()));
    return this;
  }

  /** The next cells, each in the style of its column. */
  Grid cells(String... texts) {
    for (String text : texts) {
      cell(text, "");
    }
    return this;
  }

  Grid cell(String text, String style) {
    List<Cell> cells = rows.getLast().cells();
    String column = heads.get(cells.size()).style();
    cells.add(new Cell(text, (column + " " + style).strip()));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void into(Markup page) {
    page.open("table").element("caption", caption).open("thead").open("tr");
    for (Cell head : heads) {
      page.element("th", head.text(), attributes(head.style(), "scope", "col"));
    }
    page.close().close().open("tbody");
    for (Row row : rows) {
      page.open("tr", attributes(row.style()));
      for (Cell cell : row.cells()) {
        page.element("td", cell.text(), attributes(cell.style()));
      }
      page.close();
    }
    page.close().close();
  }

  private static String[] attributes(String style, String... others) {
    if (style.isEmpty()) {
      return others;
    }
    var all = new ArrayList<>(List.of(others));
    all.add("class");
    all.add(style);
    return all.toArray(String[]::new);
  }
}
