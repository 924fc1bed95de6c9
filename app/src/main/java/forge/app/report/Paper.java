package forge.app.report;

import java.util.List;

/** A page in the making: sections with a title that says what was found, and what it measures. */
final class Paper {

  private final Markup page;
  private final String heading;

  /**
   * A page written into markup.
   *
   * @param heading the element of a section's title, such as {@code h2}
   */
  Paper(Markup page, String heading) {
    this.page = page;
    this.heading = heading;
  }

  /** The markup. */
  Markup markup() {
    return page;
  }

  /** Opens a section; {@link #close} closes it. */
  void section(String title, String measure, String style) {
    page.open("section", "class", style).element(heading, title);
    page.open("p", "class", "measure").element("span", "modelled", "class", "status");
    page.text(measure).close();
  }

  void close() {
    page.close();
  }

  void picture(Markup drawing) {
    page.open("figure").put(drawing).close();
  }

  void table(Grid grid) {
    grid.into(page);
  }

  void note(String text) {
    page.element("p", text, "class", "note");
  }

  /** A section that is a list of sentences. */
  void texts(String title, String name, List<String> texts) {
    page.open("section", "id", name, "class", "long").element(heading, title);
    if (texts.isEmpty()) {
      note("None stated.");
    } else {
      list(texts);
    }
    page.close();
  }

  void list(List<String> texts) {
    page.open("ul", "class", "plain");
    texts.forEach(text -> page.element("li", text));
    page.close();
  }

  /** Warnings in a frame; nothing where there are none. */
  void warnings(List<String> warnings) {
    if (!warnings.isEmpty()) {
      page.open("div", "class", "alert")
          .element("b", warnings.size() == 1 ? "Warning" : "Warnings");
      list(warnings);
      page.close();
    }
  }
}
