package forge.levy.bulk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans by the words of their kind, by open addressing; for one thread. */
final class KindTable {

  private static final int SMALLEST = 1 << 12;

  private final int words;
  private long[] keys;
  private @Nullable Plan[] plans;
  private int size;

  KindTable(int words) {
    this.words = words;
    this.keys = new long[SMALLEST * words];
    this.plans = new Plan[SMALLEST];
  }

  /** The plan of the words that begin at a place; null where there is none yet. */
  @Nullable Plan get(long[] from, int at) {
    return plans[slot(from, at)];
  }

  /** Adds the plan of words that have none. */
  void put(long[] from, int at, Plan plan) {
    if (2 * size >= plans.length) {
      grow();
    }
    int slot = slot(from, at);
    System.arraycopy(from, at, keys, slot * words, words);
    plans[slot] = plan;
    size++;
  }

  private int slot(long[] from, int at) {
    int mask = plans.length - 1;
    int slot = hash(from, at) & mask;
    while (plans[slot] != null && !same(from, at, slot * words)) {
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
    @Nullable Plan[] oldPlans = plans;
    keys = new long[2 * oldKeys.length];
    plans = new Plan[2 * oldPlans.length];
    for (int i = 0; i < oldPlans.length; i++) {
      if (oldPlans[i] != null) {
        int slot = slot(oldKeys, i * words);
        System.arraycopy(oldKeys, i * words, keys, slot * words, words);
        plans[slot] = oldPlans[i];
      }
    }
  }

  /** The words of a kind as a key of a map. */
  record Words(List<Long> words) {
    static Words of(long[] from, int at, int count) {
      return new Words(Arrays.stream(from, at, at + count).boxed().toList());
    }
  }
}
