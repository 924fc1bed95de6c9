package forge.levy.bulk;

import java.util.Arrays;
import java.util.List;

/** Numbers by the words of a kind, by open addressing; for one thread. */
final class KindTable {

  private static final int SMALLEST = 1 << 6;

  private final int words;
  private long[] keys;
  private int[] numbers;
  private int size;

  KindTable(int words) {
    this.words = words;
    this.keys = new long[SMALLEST * words];
    this.numbers = new int[SMALLEST];
  }

  /** The number of the words that begin at a place; 0 where they have none yet. */
  int get(long[] from, int at) {
    return numbers[slot(from, at)];
  }

  /** Numbers words that have no number, above 0. */
  void put(long[] from, int at, int number) {
    if (2 * size >= numbers.length) {
      grow();
    }
    int slot = slot(from, at);
    System.arraycopy(from, at, keys, slot * words, words);
    numbers[slot] = number;
    size++;
  }

  private int slot(long[] from, int at) {
    int mask = numbers.length - 1;
    int slot = hash(from, at) & mask;
    while (numbers[slot] != 0 && !same(from, at, slot * words)) {
      slot = (slot + 1) & mask;
    }
    return slot;
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
      if (from[at + i] != keys[mine + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldNumbers.length];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = slot(oldKeys, i * words);
        System.arraycopy(oldKeys, i * words, keys, slot * words, words);
        numbers[slot] = oldNumbers[i];
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
