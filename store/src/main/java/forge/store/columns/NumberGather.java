package forge.store.columns;

import java.io.IOException;
import java.util.Arrays;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.schema.PrimitiveType;

/** The decimals, days or flags of one column, with a dictionary where they are few. */
final class NumberGather implements ColumnGather {

  private final Kind kind;
  private long[] numbers = new long[1 << 14];
  private int rows;

  NumberGather(Kind kind) {
    this.kind = kind;
  }

  @Override
  public void add(Batch batch, int column) {
    int end = rows + batch.rows();
    if (numbers.length < end) {
      numbers = Arrays.copyOf(numbers, Math.max(end, 2 * numbers.length));
    }
    System.arraycopy(batch.numbers(column), 0, numbers, rows, batch.rows());
    rows = end;
  }

  @Override
  public void encode(ColumnPages into, PrimitiveType type) throws IOException {
    var body = new PageBytes();
    var few = new FewNumbers();
    int[] codes = kind == Kind.FLAG ? new int[0] : few.codes(numbers, rows);
    boolean dictionary = codes.length > 0;
    if (dictionary) {
      for (int code = 0; code < few.size(); code++) {
        put(body, few.number(code));
      }
      into.dictionary(body, few.size(), Statistics.createStats(type));
    }
    int width = ColumnGather.width(few.size());
    int[] there = new int[PAGE];
    int[] present = new int[PAGE];
    for (int from = 0; from < rows; from += PAGE) {
      int count = Math.min(PAGE, rows - from);
      int found = present(from, count, there, present);
      body.clear();
      ColumnGather.levels(body, there, count, found);
      Statistics<?> statistics = statistics(type, from, found, present);
      if (dictionary) {
        for (int i = 0; i < found; i++) {
          present[i] = codes[from + present[i]];
        }
        ColumnGather.codes(body, present, found, width);
      } else {
        plain(body, from, present, found);
      }
      statistics.incrementNumNulls(count - found);
      into.data(body, count, statistics, dictionary ? Encoding.RLE_DICTIONARY : Encoding.PLAIN);
    }
  }

  /** Notes which cells of a page are there, and their places in it; returns how many. */
  private int present(int from, int count, int[] there, int[] present) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      boolean absent = numbers[from + i] == Batch.ABSENT;
      there[i] = absent ? 0 : 1;
      present[found] = i;
      found += there[i];
    }
    return found;
  }

  private void plain(PageBytes body, int from, int[] places, int count) {
    if (kind == Kind.FLAG) {
      for (int i = 0; i < count; i++) {
        places[i] = (int) numbers[from + places[i]];
      }
      body.pack(places, count, 1, (count + 7) / 8);
      return;
    }
    if (kind == Kind.DATE) {
      for (int i = 0; i < count; i++) {
        put(body, numbers[from + places[i]]);
      }
    } else {
      body.putLongs(numbers, from, places, count);
    }
  }

  private void put(PageBytes body, long number) {
    if (kind == Kind.DATE) {
      body.putInt((int) number);
    } else {
      body.putLong(number);
    }
  }

  private Statistics<?> statistics(PrimitiveType type, int from, int count, int[] places) {
    Statistics<?> statistics = Statistics.createStats(type);
    if (count == 0) {
      return statistics;
    }
    long least = Long.MAX_VALUE;
    long most = Long.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      long number = numbers[from + places[i]];
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
    note(statistics, least);
    note(statistics, most);
    return statistics;
  }

  private void note(Statistics<?> statistics, long number) {
    switch (kind) {
      case DECIMAL -> statistics.updateStats(number);
      case DATE -> statistics.updateStats((int) number);
      case FLAG -> statistics.updateStats(number != 0);
      case TEXT -> throw new IllegalArgumentException("A text is no number");
    }
  }
}
