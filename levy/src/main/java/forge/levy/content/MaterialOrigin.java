package forge.levy.content;

import forge.levy.entry.OriginClaim;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How much of a material comes from one economy, as far as it is stated. */
public record MaterialOrigin(OriginClaim where, Map<Figure, BigDecimal> figures) {

  /** A figure about the part of a material that comes from one economy. */
  public enum Figure {
    /** Mass in one piece of the part, kilograms. */
    MASS,
    /** Share of the material's value, from 0 to 1. */
    VALUE_SHARE
  }

  public MaterialOrigin {
    Objects.requireNonNull(where);
    var ordered = new EnumMap<Figure, BigDecimal>(Figure.class);
    ordered.putAll(figures);
    if (ordered.values().stream().anyMatch(figure -> figure.signum() < 0)) {
      throw new IllegalArgumentException("A part of a material is below nothing");
    }
    figures = Collections.unmodifiableMap(ordered);
  }

  /** A figure, if it is stated. */
  public Optional<BigDecimal> find(Figure figure) {
    return Optional.ofNullable(figures.get(figure));
  }
}
