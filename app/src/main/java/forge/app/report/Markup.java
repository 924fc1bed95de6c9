package forge.app.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text of HTML and SVG so that every element is closed and every
 * text escaped. What it writes is well-formed XML too.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes come as name and value in turn. */
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element without content. */
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    out.append("/>\n");
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String tag, String text, String... attributes) {
    open(tag, attributes);
    text(text);
    return close();
  }

  /** Text. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Another piece of markup, finished already. */
  Markup put(Markup piece) {
    out.append(piece.finished());
    return this;
  }

  /** A style sheet of the product's own, which needs no escaping. */
  Markup style(String sheet) {
    out.append("<style>\n").append(sheet).append("</style>\n");
    return this;
  }

  /** The markup; every element must be closed. */
  String finished() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Element " + open.peek() + " is not closed");
    }
    return out.toString();
  }

  private void start(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(printable(c) ? c : ' ');
              }
            });
  }

  private static boolean printable(int c) {
    boolean control = Character.isISOControl(c) || c == 0xFFFE || c == 0xFFFF;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !surrogate;
  }
}
