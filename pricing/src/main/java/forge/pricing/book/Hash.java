package forge.pricing.book;

import java.util.regex.Pattern;

/** The SHA-256 of some bytes, in 64 small hexadecimal digits. */
public record Hash(String hex) implements Comparable<Hash> {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** What the first entry of a book names as the one before it. */
  public static final Hash NONE = new Hash("0".repeat(64));

  public Hash {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("'" + hex + "' is no SHA-256 of 64 hexadecimal digits");
    }
  }

  /** Its first digits, for people. */
  public String brief() {
    return hex.substring(0, 12);
  }

  @Override
  public int compareTo(Hash other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
