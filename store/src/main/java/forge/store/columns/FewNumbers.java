package forge.store.columns;

/** The different numbers of a column, as long as they are few. */
final class FewNumbers {

  private static final int MOST = 4096;
  private static final int SLOTS = 4 * MOST;
  private static final int TRIED = 1024;

  private final long[] numbers = new long[MOST];
  private final int[] slots = new int[SLOTS];
  private int size;

  /** The code of every number that is there; nothing where they are too many for a dictionary. */
  int[] codes(long[] of, int count) {
    int[] codes = new int[count];
    for (int i = 0; i < count; i++) {
      if (of[i] != Batch.ABSENT) {
        codes[i] = code(of[i]);
        if (size == MOST || (i == TRIED && size > TRIED / 2)) {
          return new int[0];
        }
      }
    }
    return size > 0 && 2 * size <= count ? codes : new int[0];
  }

  private int code(long number) {
    long mixed = number * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (SLOTS - 1);
    while (slots[slot] != 0) {
      int code = slots[slot] - 1;
      if (numbers[code] == number) {
        return code;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    numbers[size] = number;
    slots[slot] = size + 1;
    return size++;
  }

  int size() {
    return size;
  }

  long number(int code) {
    return numbers[code];
  }
}
