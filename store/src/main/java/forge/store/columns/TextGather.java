package forge.store.columns;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;

/**
 * The texts of one column: with a dictionary where they repeat, else one after the other. A text of
 * a batch is looked up once, however many rows have it.
 */
final class TextGather implements ColumnGather {

  private static final int[] NOTHING = {};

  private final Texts texts = new Texts(1 << 14, 1 << 10);
  private int[] codes = new int[1 << 14];
  private int rows;
  private Texts last = texts;
  private int[] known = NOTHING;

  @Override
  public void add(Batch batch, int column) {
    Texts from = batch.texts(column);
    if (from != last) {
      last = from;
      known = NOTHING;
    }
    if (known.length < from.size()) {
      int before = known.length;
      known = Arrays.copyOf(known, from.size());
      Arrays.fill(known, before, known.length, Batch.NONE);
    }
    if (codes.length < rows + batch.rows()) {
      codes = Arrays.copyOf(codes, Math.max(rows + batch.rows(), 2 * codes.length));
    }
    int[] given = batch.codes(column);
    for (int row = 0; row < batch.rows(); row++) {
      int code = given[row];
      codes[rows + row] = code == Batch.NONE ? Batch.NONE : mine(from, code);
    }
    rows += batch.rows();
  }

  private int mine(Texts from, int code) {
    int mine = known[code];
    if (mine == Batch.NONE) {
      mine = texts.add(from, code);
      known[code] = mine;
    }
    return mine;
  }

  @Override
  public void encode(ColumnPages into, PrimitiveType type) throws IOException {
    var body = new PageBytes();
    boolean dictionary = texts.size() > 0 && 2 * texts.size() <= rows;
    int width = ColumnGather.width(texts.size());
    if (dictionary) {
      for (int code = 0; code < texts.size(); code++) {
        put(body, code);
      }
      into.dictionary(body, texts.size(), Statistics.createStats(type));
    }
    int[] there = new int[PAGE];
    int[] present = new int[PAGE];
    for (int from = 0; from < rows; from += PAGE) {
      int count = Math.min(PAGE, rows - from);
      int found = present(from, count, there, present);
      body.clear();
      ColumnGather.levels(body, there, count, found);
      if (dictionary) {
        ColumnGather.codes(body, present, found, width);
      } else {
        for (int i = 0; i < found; i++) {
          put(body, present[i]);
        }
      }
      Statistics<?> statistics =
          statistics(type, dictionary ? used(present, found) : present, found);
      statistics.incrementNumNulls(count - found);
      into.data(body, count, statistics, dictionary ? Encoding.RLE_DICTIONARY : Encoding.PLAIN);
    }
  }

  /** Notes which cells of a page are there, and their codes; returns how many. */
  private int present(int from, int count, int[] there, int[] present) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      int code = codes[from + i];
      there[i] = code == Batch.NONE ? 0 : 1;
      if (code != Batch.NONE) {
        present[found++] = code;
      }
    }
    return found;
  }

  private Statistics<?> statistics(PrimitiveType type, int[] of, int count) {
    Statistics<?> statistics = Statistics.createStats(type);
    if (count == 0) {
      return statistics;
    }
    int least = of[0];
    int most = of[0];
    for (int i = 1; i < Math.min(count, of.length); i++) {
      if (compare(of[i], most) > 0) {
        most = of[i];
      } else if (compare(of[i], least) < 0) {
        least = of[i];
      }
    }
    statistics.updateStats(binary(least));
    statistics.updateStats(binary(most));
    return statistics;
  }

  private int compare(int one, int other) {
    int oneEnd = texts.start(one) + texts.length(one);
    int otherEnd = texts.start(other) + texts.length(other);
    byte[] bytes = texts.bytes();
    return Arrays.compareUnsigned(
        bytes, texts.start(one), oneEnd, bytes, texts.start(other), otherEnd);
  }

  private Binary binary(int code) {
    int start = texts.start(code);
    return Binary.fromConstantByteArray(
        Arrays.copyOfRange(texts.bytes(), start, start + texts.length(code)));
  }

  /** The codes that a page uses, each once. */
  private int[] used(int[] codes, int count) {
    var used = new BitSet(texts.size());
    for (int i = 0; i < count; i++) {
      used.set(codes[i]);
    }
    return used.stream().toArray();
  }

  private void put(PageBytes body, int code) {
    int length = texts.length(code);
    body.putInt(length);
    body.putBytes(texts.bytes(), texts.start(code), length);
  }
}
