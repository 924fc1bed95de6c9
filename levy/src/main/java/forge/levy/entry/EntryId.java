package forge.levy.entry;

/** The reference of one customs entry line, such as {@code E-2026-000017}. */
public record EntryId(String text) implements Comparable<EntryId> {

  /** The longest reference that is accepted. */
  public static final int LONGEST = 64;

  public EntryId {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "An entry has a reference of 1 to " + LONGEST + " characters");
    }
  }

  @Override
  public int compareTo(EntryId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
