package forge.store.evidence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes a value of a key once and hands it out again: rows name the same few products, places and
 * terms over and over. Bounded; a full memo starts again, so that it saves work and never memory.
 */
final class Memo<K, V> {

  private static final int MOST = 1 << 14;

  private final Map<K, V> made = new HashMap<>();
  private final Function<K, V> maker;

  Memo(Function<K, V> maker) {
    this.maker = maker;
  }

  /** A memo that hands out the first of equal values. */
  static <V> Memo<V, V> sharing() {
    return new Memo<>(Function.identity());
  }

  V of(K key) {
    V known = made.get(key);
    if (known != null) {
      return known;
    }
    if (made.size() >= MOST) {
      made.clear();
    }
    V value = maker.apply(key);
    made.put(key, value);
    return value;
  }
}
