package forge.store.columns;

/**
 * A cell that fits no value of its column, as it was written. {@code text} is shortened where it is
 * long; {@code length} is the number of characters there were (of bytes where they are not UTF-8).
 */
public record OddCell(String text, int length) {

  /** Characters kept of a long cell. */
  public static final int SHOWN = 200;

  public OddCell {
    if (text.length() > SHOWN) {
      boolean pair = Character.isHighSurrogate(text.charAt(SHOWN - 1));
      text = text.substring(0, pair ? SHOWN - 1 : SHOWN);
    }
  }

  /** A cell with this text. */
  public static OddCell of(String text) {
    return new OddCell(text, text.length());
  }

  /** Whether the text is not all of the cell. */
  public boolean shortened() {
    return text.length() < length;
  }
}
