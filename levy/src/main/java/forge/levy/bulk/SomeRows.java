package forge.levy.bulk;

import forge.levy.entry.DateRole;
import java.util.Arrays;

/** Some rows of a batch as a batch of their own; a column is gathered when it is asked for. */
final class SomeRows implements EntryBatch {

  private final EntryBatch all;
  private final int[] rows;

  /** The rows of these numbers, in this order. */
  SomeRows(EntryBatch all, int[] rows) {
    this.all = all;
    this.rows = rows;
  }

  /** The rows of a batch that state an attribute; the batch itself where all do. */
  static EntryBatch stating(Attribute attribute, EntryBatch all) {
    int[] codes = all.texts(attribute).codes();
    int among = Math.min(codes.length, all.rows());
    int[] stating = new int[among];
    int size = 0;
    for (int row = 0; row < among; row++) {
      stating[size] = row;
      size += codes[row] == NONE ? 0 : 1;
    }
    return size == all.rows() ? all : new SomeRows(all, Arrays.copyOf(stating, size));
  }

  @Override
  public int rows() {
    return rows.length;
  }

  @Override
  public boolean odd(int row) {
    return all.odd(rows[row]);
  }

  @Override
  public Texts texts(Attribute attribute) {
    Texts texts = all.texts(attribute);
    int[] from = texts.codes();
    int[] codes = new int[from.length < all.rows() ? 0 : rows.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = from[rows[i]];
    }
    return new Gathered(texts, codes);
  }

  /** Texts of a column on the rows. */
  private static final class Gathered implements Texts {
    private final Texts of;
    private final int[] codes;

    Gathered(Texts of, int[] codes) {
      this.of = of;
      this.codes = codes;
    }

    @Override
    public int size() {
      return of.size();
    }

    @Override
    public String text(int code) {
      return of.text(code);
    }

    @Override
    public int bytes(int code) {
      return of.bytes(code);
    }

    @Override
    public int[] codes() {
      return codes;
    }

    @Override
    public Object meaning() {
      return of.meaning();
    }
  }

  @Override
  public long[] days(DateRole role) {
    return gathered(all.days(role));
  }

  @Override
  public long[] flags(Flag flag) {
    return gathered(all.flags(flag));
  }

  @Override
  public long[] figures(int slot) {
    return gathered(all.figures(slot));
  }

  private long[] gathered(long[] from) {
    long[] numbers = new long[from.length < all.rows() ? 0 : rows.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = from[rows[i]];
    }
    return numbers;
  }

  @Override
  public Row row(int row) {
    return all.row(rows[row]);
  }
}
