package forge.levy.bulk;

import java.util.Arrays;
import java.util.List;

/** Numbers by the words of a kind, by open addressing; for one thread. */
final class KindTable {

  private static final int SMALLEST = 1 << 6;

  private final int words;
  private long[] cells;
  private int slots = SMALLEST;
  private int size;

  /** A table of keys of so many words; a slot is a number, 0 where it is free, and its words. */
  KindTable(int words) {
    this.words = words;
    this.cells = new long[slots * (words + 1)];
  }

  /** The number of the words that begin at a place; 0 where they have none yet. */
  int get(long[] from, int at) {
    return (int) cells[slot(from, at)];
  }

  /** Numbers words that have no number, above 0. */
  void put(long[] from, int at, int number) {
    if (2 * size >= slots) {
      grow();
    }
    set(from, at, number);
    size++;
  }

  private void set(long[] from, int at, long number) {
    int slot = slot(from, at);
    cells[slot] = number;
    System.arraycopy(from, at, cells, slot + 1, words);
  }

  /** Where the slot of words begins, or the free one that they would take. */
  private int slot(long[] from, int at) {
    int slot = hash(from, at) & slots - 1;
    while (cells[slot * (words + 1)] != 0 && !same(from, at, slot * (words + 1) + 1)) {
      slot = slot + 1 & slots - 1;
    }
    return slot * (words + 1);
  }

  private int hash(long[] from, int at) {
    long mixed = 0;
    for (int i = 0; i < words; i++) {
      mixed = (mixed ^ from[at + i]) * 0x9E3779B97F4A7C15L;
      mixed ^= mixed >>> 29;
    }
    return (int) (mixed ^ mixed >>> 32);
  }

  private boolean same(long[] from, int at, int mine) {
    for (int i = 0; i < words; i++) {
      if (from[at + i] != cells[mine + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    long[] old = cells;
    slots *= 2;
    cells = new long[slots * (words + 1)];
    for (int at = 0; at < old.length; at += words + 1) {
      if (old[at] != 0) {
        set(old, at + 1, old[at]);
      }
    }
  }

  /** The class of goods and the words of a kind as a key of a map. */
  record Words(int goods, List<Long> words) {
    Words {
      words = List.copyOf(words);
    }

    static Words of(int goods, long[] words) {
      return new Words(goods, Arrays.stream(words).boxed().toList());
    }
  }
}
