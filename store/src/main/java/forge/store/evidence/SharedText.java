package forge.store.evidence;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of bytes in UTF-8, the same text as the same object where it was seen lately: a table of
 * fixed size in which a text takes the place of another with its hash.
 */
final class SharedText {

  private static final int SIZE = 1 << 14;
  private static final byte[] NONE = {};

  /** Spreads the bits of eight bytes: 2^64 over the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[][] written = new byte[SIZE][];
  private final String[] texts = new String[SIZE];

  SharedText() {
    Arrays.fill(written, NONE);
    Arrays.fill(texts, "");
  }

  /** The text, perhaps one that was seen before. */
  String shared(byte[] bytes, int from, int to) throws CharacterCodingException {
    int slot = hash(bytes, from, to) & (SIZE - 1);
    byte[] before = written[slot];
    if (Arrays.equals(before, 0, before.length, bytes, from, to)) {
      return texts[slot];
    }
    String text = fresh(bytes, from, to);
    written[slot] = Arrays.copyOfRange(bytes, from, to);
    texts[slot] = text;
    return text;
  }

  private static int hash(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = (hash ^ (long) EIGHT.get(bytes, at)) * SPREAD;
    }
    for (; at < to; at++) {
      hash = (hash ^ bytes[at]) * SPREAD;
    }
    return (int) (hash >>> Integer.SIZE);
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
