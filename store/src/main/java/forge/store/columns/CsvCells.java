package forge.store.columns;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts the cells of CSV records into a batch, straight from the characters of the file. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<Boolean> {

  private static final char REPLACEMENT = '\uFFFD';

  /** Cells kept of a row with the wrong number of them. */
  private static final int KEPT = 100;

  private final List<String> header = new ArrayList<>();
  private final byte[] bytes = new byte[Texts.LONGEST + 4];
  private Column[] kinds = {};
  private int[] wanted = {};
  private BatchBuilder into;
  private int row;
  private long line;
  private int count;
  private final char[] kept = new char[KEPT * OddCell.SHOWN];
  private final int[] keptLengths = new int[KEPT];

  CsvCells() {
    into = new BatchBuilder(Columns.of(Column.text("none")), 0);
  }

  /** The names of the columns, after the first record was read. */
  List<String> header() {
    return List.copyOf(header);
  }

  void columns(Columns columns, TableHeader names) {
    wanted = new int[header.size()];
    kinds = new Column[header.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = names.wanted(i);
      kinds[i] = columns.get(Math.max(0, wanted[i]));
    }
  }

  void into(BatchBuilder builder) {
    into = builder;
  }

  /** Where the next record goes. */
  void row(int number) {
    row = number;
  }

  /** The line of the last record. */
  long line() {
    return line;
  }

  /** Ends the record: whether it is a row, and no empty line. */
  boolean finish() {
    if (count == 0) {
      return false;
    }
    if (count != wanted.length) {
      String cells = count == 1 ? "1 cell" : count + " cells";
      into.fault(row, "the row has " + cells + ", the header has " + wanted.length, kept());
    }
    return true;
  }

  /** The cells of the record, shortened. */
  private List<String> kept() {
    var cells = new ArrayList<String>();
    for (int i = 0; i < Math.min(count, KEPT); i++) {
      cells.add(new String(kept, i * OddCell.SHOWN, keptLengths[i]));
    }
    return cells;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    count = 0;
  }

  @Override
  protected Boolean buildRecord() {
    return Boolean.TRUE;
  }

  @Override
  protected void handleEmpty() {
    count = 0;
  }

  @Override
  protected void handleField(int at, char[] buffer, int offset, int length, boolean quoted) {
    count = at + 1;
    int from = offset;
    int end = offset + length;
    while (from < end && buffer[from] <= ' ') {
      from++;
    }
    while (end > from && buffer[end - 1] <= ' ') {
      end--;
    }
    if (wanted.length == 0) {
      header.add(name(new String(buffer, from, end - from), at));
    } else {
      cell(at, buffer, from, end - from);
    }
  }

  /** Spreadsheets put a byte-order mark before the first column. */
  private static String name(String text, int at) {
    return at == 0 && text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
  }

  private void cell(int at, char[] buffer, int from, int length) {
    if (at < KEPT) {
      keptLengths[at] = Math.min(length, OddCell.SHOWN);
      System.arraycopy(buffer, from, kept, at * OddCell.SHOWN, keptLengths[at]);
    }
    if (at >= wanted.length || wanted[at] == TableHeader.UNKNOWN || length == 0) {
      return;
    }
    int column = wanted[at];
    if (kinds[at].kind() == Kind.TEXT) {
      text(column, buffer, from, length);
      return;
    }
    long value = Decimals.parse(kinds[at], buffer, from, length);
    if (value == Decimals.ODD) {
      odd(column, buffer, from, length);
    } else {
      into.numbers(column)[row] = value;
    }
  }

  private void text(int column, char[] buffer, int from, int length) {
    int size = encode(buffer, from, length);
    if (size < 0) {
      odd(column, buffer, from, length);
    } else {
      into.codes(column)[row] = into.texts(column).add(bytes, 0, size);
    }
  }

  /** Turns characters into UTF-8; negative where they are too many or were none. */
  private int encode(char[] buffer, int from, int length) {
    if (length > Texts.LONGEST) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      char each = buffer[from + i];
      if (each >= 0x80) {
        return encodeWide(new String(buffer, from, length));
      }
      bytes[i] = (byte) each;
    }
    return length;
  }

  private int encodeWide(String text) {
    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
    if (utf.length > Texts.LONGEST || text.indexOf(REPLACEMENT) >= 0) {
      return -1;
    }
    System.arraycopy(utf, 0, bytes, 0, utf.length);
    return utf.length;
  }

  private void odd(int column, char[] buffer, int from, int length) {
    into.odd(row, column, new OddCell(start(buffer, from, length), length));
  }

  private static String start(char[] buffer, int from, int length) {
    return OddCell.of(new String(buffer, from, Math.min(length, OddCell.SHOWN + 1))).text();
  }
}
