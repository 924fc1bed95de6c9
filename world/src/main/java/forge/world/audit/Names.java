package forge.world.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of rows as they read in the files. */
final class Names {

  private Names() {}

  /** The parts one after the other; a constant in small letters with hyphens. */
  static String of(Object... parts) {
    return Arrays.stream(parts).map(Names::part).collect(Collectors.joining(" "));
  }

  private static String part(Object part) {
    return part instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : String.valueOf(part);
  }
}
