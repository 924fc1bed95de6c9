package forge.store.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of bytes in UTF-8, the same text as the same object where it was seen lately: a table of
 * fixed size in which a text takes the place of another with its hash.
 */
final class SharedText {

  private static final int SIZE = 1 << 14;

  private final String[] lately = new String[SIZE];

  SharedText() {
    Arrays.fill(lately, "");
  }

  /** The text, perhaps one that was seen before. */
  String shared(byte[] bytes, int from, int to) throws CharacterCodingException {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
    String known = lately[slot];
    if (same(known, bytes, from, to)) {
      return known;
    }
    String text = fresh(bytes, from, to);
    lately[slot] = text;
    return text;
  }

  /** Compares byte by character, which holds for ASCII; any other text is made afresh. */
  private static boolean same(String known, byte[] bytes, int from, int to) {
    if (known.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (known.charAt(i - from) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The text as a new object; throws where the bytes are no UTF-8. */
  static String fresh(byte[] bytes, int from, int to) throws CharacterCodingException {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    // What cannot be decoded becomes this character, which may also have been meant.
    if (text.indexOf('\uFFFD') >= 0) {
      ByteBuffer doubtful = ByteBuffer.wrap(bytes, from, to - from);
      return StandardCharsets.UTF_8.newDecoder().decode(doubtful).toString();
    }
    return text;
  }
}
