package forge.store.rules;

import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How enumerations and numbers are written in rule files. */
final class RuleWords {

  private RuleWords() {}

  static String of(Enum<?> value) {
    return value instanceof PriceBasis basis
        ? basis.toString()
        : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(RuleWords::of).toList();
  }

  /** The same number without zeros at its end, so that equal numbers are written alike. */
  static BigDecimal plain(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
