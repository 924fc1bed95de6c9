package forge.store.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the words of closed sets are written: small letters and hyphens. */
public final class Wording {

  private Wording() {}

  /** The word of a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of a word, if there is one. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
    for (E each : type.getEnumConstants()) {
      if (written(each.name(), word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether a name is written so; no texts are made, for a book has many words. */
  private static boolean written(String name, String word) {
    boolean same = name.length() == word.length();
    for (int i = 0; same && i < name.length(); i++) {
      char c = name.charAt(i);
      same = word.charAt(i) == (c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return same;
  }

  /** All words of a set. */
  public static <E extends Enum<E>> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Wording::of).toList();
  }
}
