package forge.levy.entry;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of the Harmonized System or of a national tariff under it: two digits for a chapter, four
 * for a heading, six for a subheading, eight or ten for a national line. A shorter code is the node
 * above every code that begins with it.
 */
public record GoodsCode(String digits) implements Comparable<GoodsCode> {

  private static final Pattern FORM = Pattern.compile("(?:[0-9]{2}){1,5}");

  /** Digits of a subheading, the finest level that all tariffs share. */
  public static final int SUBHEADING = 6;

  public GoodsCode {
    if (!FORM.matcher(digits).matches() || digits.startsWith("00")) {
      throw new IllegalArgumentException(
          "'" + digits + "' is no goods code; a code has 2, 4, 6, 8 or 10 digits");
    }
  }

  /** The code of a text with or without dots and spaces, if it is one. */
  public static Optional<GoodsCode> find(String text) {
    String digits = text.replace(".", "").replace(" ", "");
    return FORM.matcher(digits).matches() && !digits.startsWith("00")
        ? Optional.of(new GoodsCode(digits))
        : Optional.empty();
  }

  /** The code of a text; throws where it is none. */
  public static GoodsCode of(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no goods code"));
  }

  /** Whether a code is this one or stands under it. */
  public boolean covers(GoodsCode other) {
    return other.digits.startsWith(digits);
  }

  @Override
  public int compareTo(GoodsCode other) {
    return digits.compareTo(other.digits);
  }

  /** As it is printed: {@code 8112.92.10}. */
  @Override
  public String toString() {
    var text = new StringBuilder(digits);
    for (int at = 4; at < text.length(); at += 3) {
      text.insert(at, '.');
    }
    return text.toString();
  }
}
