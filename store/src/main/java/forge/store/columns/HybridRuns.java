package forge.store.columns;

import java.util.Arrays;

/**
 * Numbers of a few bits as Parquet keeps them: runs of one value and runs of packed ones. Bytes
 * that make no sense lead to an exception of some kind, never to a wrong length.
 */
final class HybridRuns {

  private final byte[] bytes;
  private final int width;
  private int at;
  private int left;
  private boolean packed;
  private int value;
  private int bit;

  /** The runs that begin at this byte; {@code bytes} must have 8 spare bytes at its end. */
  HybridRuns(byte[] bytes, int at, int width) {
    if (width > Integer.SIZE) {
      throw new IllegalArgumentException("Values of " + width + " bits");
    }
    this.bytes = bytes;
    this.at = at;
    this.width = width;
  }

  /** Reads so many values into the places from one on. */
  void read(int[] into, int from, int count) {
    int done = from;
    int end = from + count;
    while (done < end) {
      if (left == 0) {
        run();
      }
      int now = Math.min(left, end - done);
      if (packed) {
        unpack(into, done, now);
      } else {
        Arrays.fill(into, done, done + now, value);
      }
      left -= now;
      done += now;
    }
  }

  /** Reads the codes of cells and passes over the others that the page has there. */
  void read(Cells cells) {
    int[] into = cells.codes();
    if (cells.size() == cells.values()) {
      read(into, 0, cells.size());
      return;
    }
    int passed = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      skip(cells.place(cell) - passed);
      read(into, cell, 1);
      passed = cells.place(cell) + 1;
    }
    skip(cells.values() - passed);
  }

  /** Passes over so many values. */
  void skip(int count) {
    int done = 0;
    while (done < count) {
      if (left == 0) {
        run();
      }
      int now = Math.min(left, count - done);
      if (packed) {
        long position = bit + (long) now * width;
        at += Math.toIntExact(position >>> 3);
        bit = (int) (position & 7);
      }
      left -= now;
      done += now;
    }
  }

  /** Whether the next so many values are one run of a value. */
  boolean isRun(int count) {
    if (left == 0) {
      run();
    }
    return !packed && left >= count;
  }

  /** The value of the run at hand. */
  int value() {
    return value;
  }

  private void run() {
    int header = varInt();
    packed = (header & 1) == 1;
    left = packed ? Math.multiplyExact(header >>> 1, 8) : header >>> 1;
    if (left == 0) {
      throw new IllegalArgumentException("A run without values");
    }
    if (packed) {
      bit = 0;
      return;
    }
    value = 0;
    for (int bits = 0; bits < width; bits += 8) {
      value |= (bytes[at++] & 0xFF) << bits;
    }
  }

  private int varInt() {
    int result = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int each = bytes[at++];
      result |= (each & 0x7F) << shift;
      if (each >= 0) {
        return result;
      }
    }
    throw new IllegalArgumentException("A length without end");
  }

  /**
   * The bits of the run begin at {@code at}; {@code bit} counts those read of its first byte on.
   */
  private void unpack(int[] into, int from, int count) {
    long mask = (1L << width) - 1;
    int position = bit;
    int start = at;
    for (int i = from; i < from + count; i++) {
      long word = LittleEndian.getLong(bytes, start + (position >>> 3));
      into[i] = (int) ((word >>> (position & 7)) & mask);
      position += width;
    }
    at = start + (position >>> 3);
    bit = position & 7;
  }
}
