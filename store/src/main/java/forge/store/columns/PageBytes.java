package forge.store.columns;

import java.util.Arrays;

/** The body of a Parquet page in the making: little-endian, bits packed from the lowest. */
final class PageBytes {

  private byte[] bytes = new byte[1 << 12];
  private int size;

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  void room(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * bytes.length));
    }
  }

  void putByte(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  void putInt(int value) {
    room(4);
    setInt(size, value);
    size += 4;
  }

  /** Overwrites four bytes that were put before. */
  void setInt(int at, int value) {
    LittleEndian.putInt(bytes, at, value);
  }

  void putLong(long value) {
    room(8);
    LittleEndian.putLong(bytes, size, value);
    size += 8;
  }

  /** Puts numbers by their places from one on. */
  void putLongs(long[] from, int first, int[] places, int count) {
    room(Long.BYTES * count);
    for (int i = 0; i < count; i++) {
      LittleEndian.putLong(bytes, size + Long.BYTES * i, from[first + places[i]]);
    }
    size += Long.BYTES * count;
  }

  void putBytes(byte[] from, int at, int length) {
    room(length);
    System.arraycopy(from, at, bytes, size, length);
    size += length;
  }

  /** An unsigned number, seven bits a byte. */
  void putVarInt(int value) {
    room(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** One run of equal values. */
  void putRun(int value, int count, int width) {
    putVarInt(count << 1);
    for (int bits = 0; bits < width; bits += 8) {
      putByte(value >>> bits);
    }
  }

  /** One run of packed values, filled with zeros to a multiple of eight. */
  void putPacked(int[] values, int count, int width) {
    int groups = (count + 7) / 8;
    putVarInt((groups << 1) | 1);
    pack(values, count, width, groups * width);
  }

  /** Packs values without saying how many; {@code length} bytes in all. */
  void pack(int[] values, int count, int width, int length) {
    room(length + 8);
    int end = size + length;
    long pending = 0;
    int held = 0;
    for (int i = 0; i < count; i++) {
      pending |= (long) values[i] << held;
      held += width;
      if (held >= Integer.SIZE) {
        setInt(size, (int) pending);
        size += 4;
        pending >>>= Integer.SIZE;
        held -= Integer.SIZE;
      }
    }
    LittleEndian.putLong(bytes, size, pending);
    size += (held + 7) / 8;
    if (size < end) {
      Arrays.fill(bytes, size, end, (byte) 0);
    }
    size = end;
  }
}
