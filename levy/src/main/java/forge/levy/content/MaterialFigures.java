package forge.levy.content;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Those figures about a material that are stated, or that stand in for them. */
public record MaterialFigures(Map<MaterialFigure, BigDecimal> stated) {

  /** Nothing is stated. */
  public static final MaterialFigures NONE = new MaterialFigures(Map.of());

  public MaterialFigures {
    var ordered = new EnumMap<MaterialFigure, BigDecimal>(MaterialFigure.class);
    ordered.putAll(stated);
    ordered.forEach(
        (figure, amount) -> {
          boolean over = figure.isShare() && amount.compareTo(BigDecimal.ONE) > 0;
          if (amount.signum() < 0 || over) {
            throw new IllegalArgumentException(figure + " of " + amount + " is out of range");
          }
        });
    stated = Collections.unmodifiableMap(ordered);
  }

  /** A figure, if it is stated. */
  public Optional<BigDecimal> find(MaterialFigure figure) {
    return Optional.ofNullable(stated.get(figure));
  }

  /** A figure as it is, or as a share of the whole's. */
  Optional<BigDecimal> find(
      MaterialFigure figure, MaterialFigure share, Optional<BigDecimal> whole) {
    return find(figure).or(() -> find(share).flatMap(each -> whole.map(each::multiply)));
  }
}
