package forge.store.columns;

/**
 * The cells of one column that are read next from one page: which of its next values they are, and
 * the rows of the batch that they become. Cells without a value are left out. The columns of a row
 * group are read one after the other and share it.
 */
final class Cells {

  /** The most that are read at once: the columns of as many stay in the cache of a processor. */
  static final int MOST = 1 << 14;

  private final int[] there = new int[MOST];
  private final int[] places = new int[MOST];
  private final int[] rows = new int[MOST];
  private final int[] codes = new int[MOST];
  private int first;
  private int next;
  private int size;
  private int values;
  private boolean dense;

  /** Begins with the rows of a batch. */
  void begin() {
    next = 0;
  }

  /**
   * Takes the next cells of a page; returns how many rows they are of those that are chosen from.
   *
   * @param done rows before them, of those that are chosen from
   */
  int take(Page page, RowChoice chosen, int done) {
    int count = Math.min(Math.min(chosen.rows() - done, page.left()), MOST);
    values = page.levels(there, count);
    first = next;
    next = chosen.before(done + count);
    dense = chosen.isAll() && values == count;
    if (dense || values == 0) {
      size = values;
    } else if (chosen.isAll()) {
      size = every(count);
    } else {
      size = some(chosen, done, values == count);
    }
    return count;
  }

  private int every(int count) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      places[found] = found;
      rows[found] = first + i;
      found += there[i];
    }
    return found;
  }

  private int some(RowChoice chosen, int done, boolean full) {
    int found = 0;
    int value = 0;
    int passed = 0;
    for (int row = first; row < next; row++) {
      int at = chosen.at(row) - done;
      if (full) {
        value = at;
      } else {
        for (; passed < at; passed++) {
          value += there[passed];
        }
      }
      places[found] = value;
      rows[found] = row;
      found += full ? 1 : there[at];
    }
    return found;
  }

  /** Room for a code of each cell. */
  int[] codes() {
    return codes;
  }

  /** How many cells are read. */
  int size() {
    return size;
  }

  /** How many values the page has there, read or not. */
  int values() {
    return values;
  }

  /** Whether the cells are all the values, for rows that follow each other from the first. */
  boolean isDense() {
    return dense;
  }

  /** How many rows of the batch lie before these cells. */
  int first() {
    return first;
  }

  /** Which of the next values of the page a cell is. */
  int place(int cell) {
    return dense ? cell : places[cell];
  }

  /** The row of the batch that a cell belongs to. */
  int row(int cell) {
    return dense ? first + cell : rows[cell];
  }
}
