package forge.store.columns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.values.ValuesReader;

/** A data page of Parquet that is being read: which rows have a value, and the values. */
final class Page {

  /** Bytes behind the last, so that eight may be read at any place. */
  static final int SPARE = 8;

  private final ColumnDescriptor column;
  private final Encoding encoding;
  private final byte[] bytes;
  private final int end;
  private final int values;
  private final int start;
  private final HybridRuns levels;
  private int left;

  private Page(ColumnDescriptor column, DataPage page) throws IOException {
    this.column = column;
    values = page.getValueCount();
    left = values;
    boolean optional = column.getMaxDefinitionLevel() > 0;
    switch (page) {
      case DataPageV1 first -> {
        encoding = first.getValueEncoding();
        end = Math.toIntExact(first.getBytes().size());
        bytes = spared(first.getBytes());
        if (optional && !first.getDlEncoding().equals(Encoding.RLE)) {
          throw new IllegalArgumentException("levels in " + first.getDlEncoding());
        }
        start = optional ? Math.addExact(4, LittleEndian.getInt(bytes, 0)) : 0;
        levels = new HybridRuns(bytes, 4, 1);
      }
      case DataPageV2 second -> {
        encoding = second.getDataEncoding();
        end = Math.toIntExact(second.getData().size());
        bytes = spared(second.getData());
        start = 0;
        levels = new HybridRuns(spared(second.getDefinitionLevels()), 0, 1);
      }
      default -> throw new IllegalArgumentException("A page of an unknown kind");
    }
  }

  static Page of(ColumnDescriptor column, DataPage page) throws IOException {
    return new Page(column, page);
  }

  static byte[] spared(BytesInput input) throws IOException {
    int length = Math.toIntExact(input.size());
    byte[] bytes = new byte[Math.addExact(length, SPARE)];
    try (InputStream in = input.toInputStream()) {
      in.readNBytes(bytes, 0, length);
    }
    return bytes;
  }

  /** Rows that are left. */
  int left() {
    return left;
  }

  /** Whether the values are codes of a dictionary. */
  boolean coded() {
    return encoding.usesDictionary();
  }

  /** Whether the values stand one after the other. */
  boolean plain() {
    return encoding.equals(Encoding.PLAIN);
  }

  /**
   * Tells how many of the next rows have a value, and notes for each whether it has one, unless all
   * have or none.
   */
  int levels(int[] there, int count) {
    left -= count;
    if (column.getMaxDefinitionLevel() == 0) {
      return count;
    }
    if (levels.isRun(count)) {
      levels.skip(count);
      return levels.value() == 0 ? 0 : count;
    }
    levels.read(there, 0, count);
    int found = 0;
    for (int i = 0; i < count; i++) {
      found += there[i];
    }
    return found;
  }

  /** The codes, where the page has such. */
  HybridRuns codes() {
    return new HybridRuns(bytes, start + 1, start < end ? bytes[start] : 0);
  }

  /** The bytes of the page, and {@link Page#SPARE} more. */
  byte[] bytes() {
    return bytes;
  }

  /** Where the values begin. */
  int start() {
    return start;
  }

  /** Where the values end. */
  int end() {
    return end;
  }

  /** The values by the library, which knows every encoding. */
  ValuesReader values() throws IOException {
    ValuesReader reader = encoding.getValuesReader(column, ValuesType.VALUES);
    reader.initFromPage(
        values, ByteBufferInputStream.wrap(ByteBuffer.wrap(bytes, start, end - start)));
    return reader;
  }
}
