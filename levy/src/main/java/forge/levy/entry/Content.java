package forge.levy.entry;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much of a substance is in the goods of an entry: its mass in kilograms, and its value in the
 * entry's currency, each where it is stated.
 */
public record Content(Map<Figure, BigDecimal> figures) {

  /** A figure about a content. */
  public enum Figure {
    /** Mass, kilograms. */
    MASS,
    /** Value, in the currency of the entry. */
    VALUE
  }

  public Content {
    figures = figures.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(figures));
    figures
        .values()
        .forEach(
            figure -> {
              if (figure.signum() < 0) {
                throw new IllegalArgumentException("A content of " + figure + " is below nothing");
              }
            });
  }

  /** A figure, if it is stated. */
  public Optional<BigDecimal> find(Figure figure) {
    return Optional.ofNullable(figures.get(figure));
  }
}
