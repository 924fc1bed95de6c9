package forge.store.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys and values of one entry in the order they are put. */
public final class Keys {

  private final Map<String, Object> map = new LinkedHashMap<>();

  /** Puts a value. */
  public Keys put(String key, Object value) {
    map.put(key, value);
    return this;
  }

  /** Puts a number unless it is the default. */
  public Keys unless(double usual, String key, double value) {
    return Double.compare(usual, value) == 0 ? this : put(key, value);
  }

  /** Puts a text, a collection or a mapping unless it is empty. */
  public Keys unlessEmpty(String key, Object value) {
    boolean empty =
        switch (value) {
          case String text -> text.isEmpty();
          case Collection<?> several -> several.isEmpty();
          case Map<?, ?> mapping -> mapping.isEmpty();
          default -> false;
        };
    return empty ? this : put(key, value);
  }

  /** The keys and values put so far. */
  public Map<String, Object> map() {
    return map;
  }
}
