package forge.store.entries;

/**
 * A text and where it stands.
 *
 * @param field the column of a table, or the path in a document
 * @param text empty where nothing stands there
 */
record Cell(String field, String text) {

  boolean empty() {
    return text.isBlank();
  }
}
