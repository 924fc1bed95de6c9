package forge.levy.zone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the constants of this package are written: in small letters with hyphens. */
public final class Wording {

  private Wording() {}

  /** The word of a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The words of all constants of a type, in their order. */
  public static <E extends Enum<E>> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Wording::of).toList();
  }
}
