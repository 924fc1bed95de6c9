package forge.store.columns;

import java.io.IOException;
import org.apache.parquet.schema.PrimitiveType;

/** The cells of one column for one row group, gathered from batches. */
sealed interface ColumnGather permits NumberGather, TextGather {

  /** Rows of a page. */
  int PAGE = 1 << 15;

  /** Adds the cells of a column of a batch. */
  void add(Batch batch, int column);

  /** Makes pages of all cells. */
  void encode(ColumnPages into, PrimitiveType type) throws IOException;

  /** Bits that the codes of so many values take. */
  static int width(int values) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, values - 1));
  }

  /** Puts which cells are there: one run where all are, or none; else a bit for each. */
  static void levels(PageBytes page, int[] there, int count, int present) {
    int at = page.size();
    page.putInt(0);
    if (present == count || present == 0) {
      page.putRun(present == 0 ? 0 : 1, count, 1);
    } else {
      page.putPacked(there, count, 1);
    }
    page.setInt(at, page.size() - at - 4);
  }

  /** Puts the codes of values of a dictionary. */
  static void codes(PageBytes page, int[] codes, int count, int width) {
    page.putByte(width);
    if (count > 0) {
      page.putPacked(codes, count, width);
    }
  }
}
