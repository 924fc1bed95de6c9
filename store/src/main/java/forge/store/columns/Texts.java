package forge.store.columns;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one column, numbered from 0: bytes of UTF-8 one after the other, made into strings
 * only where they are asked for. Texts that often repeat are kept once; where most are new (an
 * entry's number) they are no longer compared, so two codes may mean the same text. Not for use by
 * several threads at once.
 */
public final class Texts {

  /** Bytes of the longest text. */
  public static final int LONGEST = 4096;

  private static final int TRIED = 2048;

  private byte[] bytes;
  private int[] ends;
  private int size;
  private int[] slots = new int[0];
  private @Nullable String[] strings = new String[0];
  private boolean comparing = true;
  private int asked;

  /** No texts yet. */
  public Texts() {
    this(1024, 64);
  }

  Texts(int byteCount, int count) {
    bytes = new byte[byteCount];
    ends = new int[count];
  }

  /** How many there are; the codes are below it. */
  public int size() {
    return size;
  }

  /** The text of a code. */
  public String text(int code) {
    if (strings.length < size) {
      strings = Arrays.copyOf(strings, ends.length);
    }
    String known = strings[code];
    if (known == null) {
      known = new String(bytes, start(code), length(code), StandardCharsets.UTF_8);
      strings[code] = known;
    }
    return known;
  }

  /** The code of a text, which is added where it is new. */
  public int add(String text) {
    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
    return add(utf, 0, utf.length);
  }

  /** The code here of a text of others. */
  public int add(Texts from, int code) {
    return add(from.bytes, from.start(code), from.length(code));
  }

  /** The code of a text given as UTF-8. */
  int add(byte[] from, int at, int length) {
    if (!comparing) {
      return append(from, at, length);
    }
    if (2 * (size + 1) > slots.length) {
      rehash();
    }
    asked++;
    int mask = slots.length - 1;
    int slot = hash(from, at, length) & mask;
    while (slots[slot] != 0) {
      int code = slots[slot] - 1;
      if (same(code, from, at, length)) {
        return code;
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = append(from, at, length) + 1;
    if (asked == TRIED && size > TRIED / 2) {
      comparing = false;
      slots = new int[0];
    }
    return size - 1;
  }

  /** Adds a text without comparing it. */
  int append(byte[] from, int at, int length) {
    int start = size == 0 ? 0 : ends[size - 1];
    if (start + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(start + length, 2 * bytes.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    System.arraycopy(from, at, bytes, start, length);
    ends[size] = start + length;
    return size++;
  }

  byte[] bytes() {
    return bytes;
  }

  int start(int code) {
    return code == 0 ? 0 : ends[code - 1];
  }

  /** The bytes of a text. */
  public int length(int code) {
    return ends[code] - start(code);
  }

  /** The number of bytes of all texts. */
  int byteCount() {
    return size == 0 ? 0 : ends[size - 1];
  }

  private boolean same(int code, byte[] from, int at, int length) {
    int start = start(code);
    return Arrays.equals(bytes, start, ends[code], from, at, at + length);
  }

  private void rehash() {
    slots = new int[Math.max(128, 2 * slots.length)];
    int mask = slots.length - 1;
    for (int code = 0; code < size; code++) {
      int slot = hash(bytes, start(code), length(code)) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = code + 1;
    }
  }

  private static int hash(byte[] from, int at, int length) {
    int hash = length;
    for (int i = at; i < at + length; i++) {
      hash = 31 * hash + from[i];
    }
    hash *= 0x9E3779B1;
    return hash ^ (hash >>> 15);
  }
}
