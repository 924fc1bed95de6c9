package forge.store.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a tree from the events of a parser, without recursion: depth is bounded by {@link
 * #DEEPEST}, not by the stack. Equal short texts are kept once.
 */
final class TreeBuilder {

  /** No market needs more levels; deeper nesting is a mistake or an attack. */
  static final int DEEPEST = 32;

  private static final int SHORT = 40;

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> texts = new HashMap<>();
  private @Nullable Node root;

  /** A collection that is not yet closed; the key is that of the next value, if it is a mapping. */
  private static final class Open {
    private final boolean mapping;
    private final int line;
    private final List<Node> items = new ArrayList<>(4);
    private final List<Node.Field> fields = new ArrayList<>(4);
    private Node.@Nullable Scalar key;

    private Open(boolean mapping, int line) {
      this.mapping = mapping;
      this.line = line;
    }

    /** Takes a key, or the value of the key taken before. */
    private void put(Node node) {
      if (key == null) {
        key = (Node.Scalar) node;
      } else {
        fields.add(new Node.Field(key.text(), key.line(), node));
        key = null;
      }
    }
  }

  /** Whether one more level would be too deep. */
  boolean full() {
    return open.size() >= DEEPEST;
  }

  /** Whether the next scalar is a key. */
  boolean expectsKey() {
    return !open.isEmpty() && open.peek().mapping && open.peek().key == null;
  }

  void beginMapping(int line) {
    open.push(new Open(true, line));
  }

  void beginList(int line) {
    open.push(new Open(false, line));
  }

  void scalar(String text, boolean quoted, int line) {
    add(new Node.Scalar(shared(text), quoted, line));
  }

  /** Closes the innermost collection and returns it. */
  Node end() {
    Open done = open.pop();
    Node node =
        done.mapping
            ? new Node.Fields(done.fields, done.line)
            : new Node.Items(done.items, done.line);
    add(node);
    return node;
  }

  void add(Node node) {
    Open parent = open.peek();
    if (parent == null) {
      root = node;
    } else if (!parent.mapping) {
      parent.items.add(node);
    } else {
      parent.put(node);
    }
  }

  /** The finished document, nothing where it was empty. */
  Optional<Node> root() {
    return Optional.ofNullable(root);
  }

  private String shared(String text) {
    return text.length() > SHORT ? text : texts.computeIfAbsent(text, same -> same);
  }
}
