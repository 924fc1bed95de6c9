package forge.store.document;

import java.util.List;

/** A part of a document, with the 1-based line on which it begins. */
public sealed interface Node {

  /** The line on which it begins, counted from 1. */
  int line();

  /** The text to show when this node is the value that breaks a rule. */
  String shown();

  /**
   * A single value as written.
   *
   * @param quoted whether it stood in quotes, and so is text whatever it looks like
   */
  record Scalar(String text, boolean quoted, int line) implements Node {

    /** Whether it is an empty value: nothing, {@code null} or {@code ~} outside quotes. */
    public boolean empty() {
      return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }

    @Override
    public String shown() {
      String brief = text.length() > 80 ? text.substring(0, 77) + "..." : text;
      return quoted ? "\"" + brief + "\"" : brief;
    }
  }

  /** A list of nodes. */
  record Items(List<Node> items, int line) implements Node {
    @Override
    public String shown() {
      return "a list of " + items.size();
    }
  }

  /** A mapping: its fields in the order of the author, repeated keys included. */
  record Fields(List<Field> fields, int line) implements Node {
    @Override
    public String shown() {
      return "a mapping of " + fields.size();
    }
  }

  /** One key of a mapping, the line it stands on, and its value. */
  record Field(String key, int line, Node value) {}
}
