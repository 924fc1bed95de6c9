package forge.levy.content;

import forge.levy.entry.EvidenceGrade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A material in one piece of a part. Nothing but what it is need be stated. */
public record MaterialContent(
    Substance substance,
    MaterialFigures figures,
    List<MaterialOrigin> origins,
    List<ProcessingStep> steps,
    EvidenceGrade evidence) {

  public MaterialContent {
    Objects.requireNonNull(substance);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(evidence);
    origins = List.copyOf(origins);
    steps = List.copyOf(steps);
    findFault(figures, origins)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(fault);
            });
  }

  /** What does not add up in the origins of a material, if anything. */
  public static Optional<String> findFault(MaterialFigures figures, List<MaterialOrigin> origins) {
    BigDecimal masses = sum(origins, MaterialOrigin.Figure.MASS);
    Optional<BigDecimal> mass = figures.find(MaterialFigure.MASS);
    if (mass.filter(each -> masses.compareTo(each) > 0).isPresent()) {
      return Optional.of("the origins have more mass than the material");
    }
    boolean over = sum(origins, MaterialOrigin.Figure.VALUE_SHARE).compareTo(BigDecimal.ONE) > 0;
    return over ? Optional.of("the value shares of the origins are above 1") : Optional.empty();
  }

  private static BigDecimal sum(List<MaterialOrigin> origins, MaterialOrigin.Figure figure) {
    return origins.stream()
        .flatMap(each -> each.find(figure).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
