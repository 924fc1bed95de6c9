package forge.store.columns;

import java.util.Arrays;

/** Which of the next rows of a part are read: all of them, or some. */
final class RowChoice {

  private static final int[] NONE = {};

  private final int rows;
  private final boolean all;
  private final int[] some;

  private RowChoice(int rows, boolean all, int[] some) {
    this.rows = rows;
    this.all = all;
    this.some = some;
  }

  /** So many rows. */
  static RowChoice all(int rows) {
    return new RowChoice(rows, true, NONE);
  }

  /** Of so many rows the first of these, which are in order. */
  static RowChoice some(int rows, int[] among, int count) {
    return new RowChoice(rows, false, Arrays.copyOf(among, count));
  }

  /** How many rows it chooses from. */
  int rows() {
    return rows;
  }

  /** Whether all are read. */
  boolean isAll() {
    return all;
  }

  /** How many rows are read. */
  int size() {
    return all ? rows : some.length;
  }

  /** Which row one of them is. */
  int at(int index) {
    return all ? index : some[index];
  }

  /** How many of those that are read lie before a row. */
  int before(int row) {
    if (all) {
      return row;
    }
    int found = Arrays.binarySearch(some, row);
    return found < 0 ? -found - 1 : found;
  }
}
