package forge.levy.content;

import forge.levy.entry.GoodsCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is taken for the content of goods where nothing is stated, with a mark-up that grows by
 * date.
 *
 * @param code goods under this node
 * @param figures shares of a part's mass and value, and a reference price
 * @param markUps in force each from its day on; where there are none nothing is added
 * @param source where the law says so
 */
public record DefaultContent(
    GoodsCode code,
    Substance substance,
    MaterialFigures figures,
    List<MarkUp> markUps,
    String source) {

  /** Per cent added to a default from a day on. */
  public record MarkUp(LocalDate from, BigDecimal percent) {

    public MarkUp {
      Objects.requireNonNull(from);
      if (percent.signum() < 0) {
        throw new IllegalArgumentException("A mark-up of " + percent + " % takes away");
      }
    }
  }

  public DefaultContent {
    Objects.requireNonNull(code);
    Objects.requireNonNull(substance);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(source);
    markUps = markUps.stream().sorted(Comparator.comparing(MarkUp::from)).toList();
    boolean amounts =
        figures.find(MaterialFigure.MASS).isPresent()
            || figures.find(MaterialFigure.VALUE).isPresent();
    if (amounts) {
      throw new IllegalArgumentException("A default is a share of the part, not an amount");
    }
  }

  /** The mark-up of a day in per cent; empty on a day before the first. */
  public Optional<BigDecimal> markUpOn(LocalDate day) {
    if (markUps.isEmpty()) {
      return Optional.of(BigDecimal.ZERO);
    }
    return markUps.reversed().stream()
        .filter(each -> !each.from().isAfter(day))
        .map(MarkUp::percent)
        .findFirst();
  }

  /**
   * A share of a part's figure, marked up, never more than the figure itself: {@code min(whole,
   * whole × share × (1 + mark-up))}. Empty where the default, the mark-up or the figure is missing.
   */
  Optional<BigDecimal> of(MaterialFigure share, Optional<BigDecimal> whole, LocalDate day) {
    return whole
        .flatMap(
            all ->
                figures
                    .find(share)
                    .flatMap(
                        part ->
                            markUpOn(day)
                                .map(
                                    percent ->
                                        all.multiply(part)
                                            .multiply(BigDecimal.valueOf(100).add(percent))
                                            .movePointLeft(2)
                                            .min(all))))
        .map(DefaultContent::plain);
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
