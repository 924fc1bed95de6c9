package forge.store.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;

/**
 * The records of a CSV file one after the other: comma, quotation marks doubled inside quoted cells,
 * lines ended by LF or CR LF. It works on bytes, for two reasons: a million rows make their texts
 * only where they are new, and each record knows its line and whether it is whole.
 */
final class CsvRecords {

  private static final int CHUNK = 1 << 18;

  /** Bytes of the longest record; a quotation mark left open swallows no more than this. */
  private static final int LONGEST = 1 << 24;

  private static final int MORE = -1;

  /** What is wrong with a record. */
  enum Fault {
    NONE,
    /** Its last cell opens a quotation mark that nothing closes. */
    UNCLOSED,
    /** Text stands between a closing quotation mark and the next comma. */
    STRAY
  }

  private final InputStream in;
  private final SharedText texts;
  private byte[] bytes = new byte[CHUNK];
  private int start;
  private int next;
  private int limit;
  private boolean ended;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private boolean[] doubled = new boolean[64];
  private int cells;
  private int line;
  private int lines = 1;
  private int quotedLines;
  private int opened;
  private Fault fault = Fault.NONE;

  CsvRecords(InputStream in, SharedText texts) {
    this.in = in;
    this.texts = texts;
  }

  /** Moves to the next record; false where there is none. */
  boolean next() throws IOException {
    start = next;
    line = lines;
    while (start == limit || !scan()) {
      if (!fill() && start == limit) {
        return false;
      }
    }
    lines += quotedLines + 1;
    return true;
  }

  /** Whether nothing follows this record. The texts of its cells are lost by asking. */
  boolean last() throws IOException {
    while (next == limit && !ended) {
      start = next;
      fill();
      next = start;
    }
    return next == limit;
  }

  /** How many cells it has. */
  int cells() {
    return cells;
  }

  /** The line it begins on. */
  int line() {
    return line;
  }

  /** What is wrong with it. */
  Fault fault() {
    return fault;
  }

  /** The line of its last opening quotation mark. */
  int opened() {
    return opened;
  }

  /** Whether a cell is empty. */
  boolean empty(int cell) {
    return from[cell] >= to[cell];
  }

  /** The text of a cell, as a new object. */
  String fresh(int cell) throws CharacterCodingException {
    String text = SharedText.fresh(bytes, from[cell], to[cell]);
    return doubled[cell] ? text.replace("\"\"", "\"") : text;
  }

  /** The text of a cell, perhaps one that was seen before. */
  String shared(int cell) throws CharacterCodingException {
    return doubled[cell] ? fresh(cell) : texts.shared(bytes, from[cell], to[cell]);
  }

  /** The first bytes of the file, as many as are there, without moving on. */
  byte[] peek(int most) throws IOException {
    boolean more = true;
    while (more && limit < most) {
      more = fill();
    }
    return Arrays.copyOf(bytes, Math.min(most, limit));
  }

  /** Leaves out bytes before the first record. */
  void skip(int count) {
    next += count;
  }

  /** Brings further bytes in, those of this record moved to the front; false at the end. */
  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    System.arraycopy(bytes, start, bytes, 0, limit - start);
    limit -= start;
    start = 0;
    if (limit == bytes.length) {
      if (limit >= LONGEST) {
        ended = true;
        return false;
      }
      bytes = Arrays.copyOf(bytes, 2 * limit);
    }
    int count = in.readNBytes(bytes, limit, bytes.length - limit);
    limit += count;
    ended = count == 0;
    return count > 0;
  }

  /** Finds the cells of the record at the start; false where its end is not in sight yet. */
  private boolean scan() {
    cells = 0;
    quotedLines = 0;
    fault = Fault.NONE;
    int at = start;
    while (true) {
      at = at < limit && bytes[at] == '"' ? quoted(at) : plain(at);
      if (at == MORE) {
        return false;
      }
      if (at >= limit || bytes[at] == '\n') {
        next = Math.min(at + 1, limit);
        return true;
      }
      at++;
    }
  }

  private int plain(int first) {
    int at = end(first);
    if (at == limit && !ended) {
      return MORE;
    }
    int left = first;
    int right = at;
    while (left < right && blank(bytes[left])) {
      left++;
    }
    while (left < right && blank(bytes[right - 1])) {
      right--;
    }
    add(left, right, false);
    return at;
  }

  private static boolean blank(byte each) {
    return each >= 0 && each <= ' ';
  }

  /** Where the comma or the end of the line is. */
  private int end(int first) {
    int at = first;
    while (at < limit && bytes[at] != ',' && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private int quoted(int first) {
    opened = line + quotedLines;
    boolean twice = false;
    int at = first + 1;
    while (true) {
      if (at >= limit) {
        return unclosed(first, twice);
      }
      if (bytes[at] == '"') {
        if (at + 1 == limit && !ended) {
          return MORE;
        }
        if (at + 1 == limit || bytes[at + 1] != '"') {
          break;
        }
        twice = true;
        at++;
      } else if (bytes[at] == '\n') {
        quotedLines++;
      }
      at++;
    }
    add(first + 1, at, twice);
    return after(at + 1);
  }

  private int unclosed(int first, boolean twice) {
    if (!ended) {
      return MORE;
    }
    fault = Fault.UNCLOSED;
    add(first + 1, limit, twice);
    return limit;
  }

  /** The end of a quoted cell, behind which only blanks may stand. */
  private int after(int first) {
    int at = end(first);
    if (at == limit && !ended) {
      return MORE;
    }
    for (int i = first; i < at; i++) {
      if (!blank(bytes[i])) {
        fault = Fault.STRAY;
      }
    }
    return at;
  }

  private void add(int left, int right, boolean twice) {
    if (cells == from.length) {
      from = Arrays.copyOf(from, 2 * cells);
      to = Arrays.copyOf(to, 2 * cells);
      doubled = Arrays.copyOf(doubled, 2 * cells);
    }
    from[cells] = left;
    to[cells] = right;
    doubled[cells] = twice;
    cells++;
  }
}
