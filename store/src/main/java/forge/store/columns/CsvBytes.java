package forge.store.columns;

import java.util.Arrays;

/** Cells of CSV as bytes, one after the other. */
final class CsvBytes {

  /** Bytes that a number or a date takes at most. */
  private static final int NUMBER = 32;

  private byte[] bytes = new byte[1 << 16];
  private int size;

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  void put(char ascii) {
    room(1);
    bytes[size++] = (byte) ascii;
  }

  void text(Texts texts, int code) {
    int length = texts.length(code);
    int start = texts.start(code);
    byte[] from = texts.bytes();
    room(2 * length + 2);
    if (!special(from, start, length)) {
      System.arraycopy(from, start, bytes, size, length);
      size += length;
      return;
    }
    bytes[size++] = '"';
    for (int i = start; i < start + length; i++) {
      if (from[i] == '"') {
        bytes[size++] = '"';
      }
      bytes[size++] = from[i];
    }
    bytes[size++] = '"';
  }

  private static boolean special(byte[] from, int start, int length) {
    for (int i = start; i < start + length; i++) {
      byte each = from[i];
      if (each == ',' || each == '"' || each == '\n' || each == '\r') {
        return true;
      }
    }
    return false;
  }

  void value(long value, Column column) {
    room(NUMBER);
    switch (column.kind()) {
      case DECIMAL -> decimal(value, column.scale());
      case DATE -> date(value);
      case FLAG -> ascii(value == 0 ? "false" : "true");
      case TEXT -> throw new IllegalArgumentException("A text is no number");
    }
  }

  private void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      bytes[size++] = (byte) text.charAt(i);
    }
  }

  private void decimal(long value, int scale) {
    if (value < 0) {
      bytes[size++] = '-';
    }
    long rest = Math.abs(value);
    int digits = Math.max(digits(rest), scale + 1);
    int end = size + digits + (scale > 0 ? 1 : 0);
    int at = end;
    for (int i = 0; i < digits; i++) {
      if (i == scale && scale > 0) {
        bytes[--at] = '.';
      }
      bytes[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size = end;
  }

  private static int digits(long number) {
    int digits = 1;
    for (long rest = number / 10; rest > 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** The date of a day: days are counted from March of the year 0, in eras of 400 years. */
  private void date(long day) {
    long shifted = day + 719_468;
    long era = Math.floorDiv(shifted, 146_097);
    long ofEra = shifted - era * 146_097;
    long yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
    long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long fromMarch = (5 * ofYear + 2) / 153;
    long month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    padded(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4);
    bytes[size++] = '-';
    padded(month, 2);
    bytes[size++] = '-';
    padded(ofYear - (153 * fromMarch + 2) / 5 + 1, 2);
  }

  private void padded(long number, int width) {
    long rest = number;
    for (int i = width - 1; i >= 0; i--) {
      bytes[size + i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += width;
  }

  private void room(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * bytes.length));
    }
  }
}
