package forge.app.reading;

import java.util.Map;

/** Look-ups that must succeed. */
final class Present {

  private Present() {}

  static <K, V> V in(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException("The market has no " + key);
    }
    return value;
  }
}
