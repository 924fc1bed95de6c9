package forge.app.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An SVG picture in the making: shapes with style classes, coordinates in pixels to one decimal.
 */
final class Drawing {

  private final Markup markup = new Markup();

  /**
   * Starts a picture.
   *
   * @param label what it shows, for those who cannot see it
   */
  Drawing(double width, double height, String label) {
    markup.open(
        "svg",
        "viewBox",
        "0 0 " + px(width) + " " + px(height),
        "role",
        "img",
        "aria-label",
        label,
        "xmlns",
        "http://www.w3.org/2000/svg");
  }

  /** A straight line. */
  Drawing line(double x1, double y1, double x2, double y2, String style) {
    markup.empty("line", "x1", px(x1), "y1", px(y1), "x2", px(x2), "y2", px(y2), "class", style);
    return this;
  }

  /** A rectangle. */
  Drawing box(double x, double y, double width, double height, String style) {
    markup.empty(
        "rect",
        "x",
        px(x),
        "y",
        px(y),
        "width",
        px(Math.max(width, 0)),
        "height",
        px(Math.max(height, 0)),
        "class",
        style);
    return this;
  }

  /** A dot. */
  Drawing dot(double x, double y, double radius, String style) {
    markup.empty("circle", "cx", px(x), "cy", px(y), "r", px(radius), "class", style);
    return this;
  }

  /** A path by its commands. */
  Drawing path(String commands, String style) {
    markup.empty("path", "d", commands, "class", style);
    return this;
  }

  /** A path of a stroke width of its own, with a text that shows when it is pointed at. */
  Drawing stroke(String commands, double width, String style, String tip) {
    markup.open("path", "d", commands, "class", style, "stroke-width", px(width));
    markup.element("title", tip).close();
    return this;
  }

  /** A filled path with a text that shows when it is pointed at. */
  Drawing area(String commands, String style, String tip) {
    markup.open("path", "d", commands, "class", style).element("title", tip).close();
    return this;
  }

  /** Words at a place; the style says which end of them the place is. */
  Drawing words(double x, double y, String text, String style) {
    markup.element("text", text, "x", px(x), "y", px(y), "class", style);
    return this;
  }

  /** A shape that the page defines once. */
  Drawing use(String id) {
    markup.empty("use", "href", "#" + id);
    return this;
  }

  /** The finished picture. */
  Markup finished() {
    markup.close();
    return markup;
  }

  /** A coordinate to one decimal, the same in every locale. */
  static String px(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
