package forge.store.document;

/** A node and the path that leads to it, such as {@code demand[3].slope}. */
public record Place(Node node, String path) {

  /** The place of an element of a list at this place. */
  public Place element(int index, Node element) {
    return new Place(element, path + "[" + index + "]");
  }

  /** The place of a field of a mapping at this place. */
  public Place field(String key, Node value) {
    return new Place(value, childPath(path, key));
  }

  static String childPath(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
