package forge.store.document;

import java.util.Optional;

/**
 * A node and the way that leads to it. The path, such as {@code demand[3].slope}, is made when it
 * is asked for: most places are never spoken of.
 */
public final class Place {

  private final Node node;
  private final Optional<Place> parent;
  private final String key;
  private final int index;

  private Place(Node node, Optional<Place> parent, String key, int index) {
    this.node = node;
    this.parent = parent;
    this.key = key;
    this.index = index;
  }

  /** The place of the whole document. */
  public static Place root(Node node) {
    return new Place(node, Optional.empty(), "", 0);
  }

  /** The node. */
  public Node node() {
    return node;
  }

  /** The path from the root, empty for the root itself. */
  public String path() {
    if (parent.isEmpty()) {
      return "";
    }
    String way = parent.get().path();
    return key.isEmpty() ? way + "[" + index + "]" : childPath(way, key);
  }

  /** The text of a single value, empty where it is a list or a mapping. */
  public String text() {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }

  /** The place of an element of a list at this place. */
  public Place element(int position, Node element) {
    return new Place(element, Optional.of(this), "", position);
  }

  /** The place of a field of a mapping at this place. */
  public Place field(String name, Node value) {
    return new Place(value, Optional.of(this), name.isEmpty() ? "\"\"" : name, 0);
  }

  static String childPath(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
