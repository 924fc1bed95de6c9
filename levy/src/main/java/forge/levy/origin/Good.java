package forge.levy.origin;

import forge.kernel.EconomyId;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The good whose origin is asked for.
 *
 * @param producedIn the economy in which it was last made
 * @param evidence what the statement of its figures and its bill of materials rests on
 * @param figures those that are stated
 */
public record Good(
    String name,
    GoodsCode code,
    EconomyId producedIn,
    EvidenceGrade evidence,
    Map<GoodFigure, BigDecimal> figures) {

  public Good {
    Objects.requireNonNull(name);
    Objects.requireNonNull(code);
    Objects.requireNonNull(producedIn);
    if (evidence == EvidenceGrade.UNKNOWN) {
      throw new IllegalArgumentException("A statement of production rests on something");
    }
    var ordered = new EnumMap<GoodFigure, BigDecimal>(GoodFigure.class);
    ordered.putAll(figures);
    ordered.forEach(
        (figure, amount) -> {
          if (amount.signum() < 0) {
            throw new IllegalArgumentException("The " + figure + " of a good is below nothing");
          }
        });
    figures = Collections.unmodifiableMap(ordered);
  }

  /** A figure, if it is stated. */
  public Optional<BigDecimal> find(GoodFigure figure) {
    return Optional.ofNullable(figures.get(figure));
  }
}
