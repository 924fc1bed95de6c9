package forge.levy.content;

import forge.kernel.Basis;
import forge.kernel.Explanation;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A good with its parts, and what is taken for those whose content nobody states.
 *
 * @param day on which the mark-ups of defaults are looked up
 */
public record BillOfMaterials(Part good, List<DefaultContent> defaults, LocalDate day) {

  public BillOfMaterials {
    Objects.requireNonNull(good);
    Objects.requireNonNull(day);
    defaults = List.copyOf(defaults);
  }

  /** A part with how many of it are in the whole good. */
  private record Occurrence(Part part, BigDecimal pieces) {

    Optional<BigDecimal> find(Content.Figure figure) {
      return part.figures().find(figure);
    }

    Optional<BigDecimal> times(Optional<BigDecimal> amount) {
      return amount.map(pieces::multiply);
    }
  }

  /** A figure of the whole good, all its pieces, if it is stated. */
  public Optional<BigDecimal> find(Content.Figure figure) {
    return good.figures().find(figure).map(good.pieces()::multiply);
  }

  /** Each part and how many of it are in the good, from the top down. */
  private List<Occurrence> occurrences() {
    var all = new ArrayList<Occurrence>();
    collect(good, BigDecimal.ONE, all);
    return all;
  }

  private static void collect(Part part, BigDecimal above, List<Occurrence> all) {
    BigDecimal pieces = above.multiply(part.pieces());
    all.add(new Occurrence(part, pieces));
    if (part.composition() instanceof Part.Composition.Known known) {
      known.parts().forEach(each -> collect(each, pieces, all));
    }
  }

  /** The materials of a flag or another property, with how often they are in the good. */
  List<MaterialIn> materials() {
    var found = new ArrayList<MaterialIn>();
    for (Occurrence each : occurrences()) {
      if (each.part().composition() instanceof Part.Composition.Known known) {
        known.materials().forEach(m -> found.add(new MaterialIn(m, each.part(), each.pieces())));
      }
    }
    return found;
  }

  /** Whether any part's composition is not stated. */
  boolean open() {
    return occurrences().stream()
        .anyMatch(each -> each.part().composition() instanceof Part.Composition.Unknown);
  }

  /** A material with the part that it is in and how many of that are in the good. */
  record MaterialIn(MaterialContent material, Part part, BigDecimal pieces) {}

  /** The contents of the good by substance, in the order in which they are met. */
  public List<ContentSum> sums() {
    Map<Basis, Tally> tallies = new LinkedHashMap<>();
    var open = new ArrayList<Part>();
    for (Occurrence each : occurrences()) {
      switch (each.part().composition()) {
        case Part.Composition.Known known ->
            known.materials().forEach(m -> add(tally(tallies, m.substance()), m, each));
        case Part.Composition.Unknown _ -> {
          open.add(each.part());
          for (DefaultContent standIn : defaults) {
            if (standIn.code().covers(each.part().code())) {
              addDefault(tally(tallies, standIn.substance()), standIn, each);
            }
          }
        }
      }
    }
    for (Tally tally : tallies.values()) {
      open.stream()
          .filter(part -> findDefault(part, tally.substance().basis()).isEmpty())
          .forEach(part -> tally.open(part.name()));
    }
    return tallies.values().stream().map(Tally::sum).toList();
  }

  private static Tally tally(Map<Basis, Tally> tallies, Substance substance) {
    return tallies.computeIfAbsent(substance.basis(), _ -> new Tally(substance));
  }

  private Optional<DefaultContent> findDefault(Part part, Basis basis) {
    return defaults.stream()
        .filter(each -> each.code().covers(part.code()))
        .filter(each -> each.substance().basis().equals(basis))
        .findFirst();
  }

  private void add(Tally tally, MaterialContent material, Occurrence in) {
    MaterialFigures figures = material.figures();
    Optional<DefaultContent> standIn = findDefault(in.part(), material.substance().basis());
    Optional<BigDecimal> mass =
        figures.find(
            MaterialFigure.MASS, MaterialFigure.MASS_FRACTION, in.find(Content.Figure.MASS));
    Optional<BigDecimal> value =
        figures.find(
            MaterialFigure.VALUE, MaterialFigure.VALUE_FRACTION, in.find(Content.Figure.VALUE));
    var amounts =
        new Amounts(
            mass,
            value,
            mass.isPresent() ? Optional.empty() : byDefault(standIn, in, Content.Figure.MASS),
            value.isPresent() ? Optional.empty() : byDefault(standIn, in, Content.Figure.VALUE),
            figures
                .find(MaterialFigure.REFERENCE_PRICE)
                .or(() -> standIn.flatMap(BillOfMaterials::price)));
    tally.rests(mass.isPresent() ? material.evidence() : EvidenceGrade.UNKNOWN);
    addAmounts(tally, amounts, in);
    Optional<BigDecimal> recycled =
        figures
            .find(MaterialFigure.RECYCLED_FRACTION)
            .flatMap(share -> amounts.anyMass().map(share::multiply));
    tally.add(ContentFigure.RECYCLED_MASS, in.times(recycled), in.part().name());
    addOrigins(tally, material, in);
  }

  private static Optional<BigDecimal> price(DefaultContent standIn) {
    return standIn.figures().find(MaterialFigure.REFERENCE_PRICE);
  }

  private static void addOrigins(Tally tally, MaterialContent material, Occurrence in) {
    for (MaterialOrigin origin : material.origins()) {
      origin
          .where()
          .findEconomy()
          .ifPresent(
              economy ->
                  in.times(origin.find(MaterialOrigin.Figure.MASS))
                      .ifPresent(mass -> tally.addOrigin(economy, mass)));
    }
  }

  private Optional<BigDecimal> byDefault(
      Optional<DefaultContent> standIn, Occurrence in, Content.Figure figure) {
    MaterialFigure share =
        switch (figure) {
          case MASS -> MaterialFigure.MASS_FRACTION;
          case VALUE -> MaterialFigure.VALUE_FRACTION;
        };
    return standIn.flatMap(each -> each.of(share, in.find(figure), day));
  }

  private void addDefault(Tally tally, DefaultContent standIn, Occurrence in) {
    Optional<DefaultContent> one = Optional.of(standIn);
    var amounts =
        new Amounts(
            Optional.empty(),
            Optional.empty(),
            byDefault(one, in, Content.Figure.MASS),
            byDefault(one, in, Content.Figure.VALUE),
            price(standIn));
    tally.rests(EvidenceGrade.UNKNOWN);
    tally.step(
        new Explanation(
            "default for goods of " + standIn.code(),
            "mark-up on %s: %s"
                .formatted(
                    day,
                    standIn
                        .markUpOn(day)
                        .map(each -> each.toPlainString() + " %")
                        .orElse("none in force")),
            standIn.source(),
            List.of()));
    addAmounts(tally, amounts, in);
    tally.add(ContentFigure.RECYCLED_MASS, Optional.empty(), in.part().name());
  }

  private static void addAmounts(Tally tally, Amounts amounts, Occurrence in) {
    String part = in.part().name();
    tally.add(ContentFigure.MASS, in.times(amounts.anyMass()), part);
    tally.add(ContentFigure.VALUE, in.times(amounts.anyValue()), part);
    amounts
        .defaultMass()
        .ifPresent(m -> tally.add(ContentFigure.DEFAULT_MASS, in.times(Optional.of(m)), part));
    amounts
        .defaultValue()
        .ifPresent(v -> tally.add(ContentFigure.DEFAULT_VALUE, in.times(Optional.of(v)), part));
    tally.add(ContentFigure.REFERENCE_VALUE, in.times(amounts.atReference()), part);
    String each = amounts.anyMass().map(BigDecimal::toPlainString).orElse("not stated");
    String kind = amounts.defaultMass().isPresent() ? " by default" : "";
    tally.step(Explanation.of(part, in.pieces().toPlainString() + " × " + each + " kg" + kind));
  }

  /** The amounts of a substance in one piece of a part. */
  private record Amounts(
      Optional<BigDecimal> mass,
      Optional<BigDecimal> value,
      Optional<BigDecimal> defaultMass,
      Optional<BigDecimal> defaultValue,
      Optional<BigDecimal> price) {

    Optional<BigDecimal> anyMass() {
      return mass.or(() -> defaultMass);
    }

    Optional<BigDecimal> anyValue() {
      return value.or(() -> defaultValue);
    }

    Optional<BigDecimal> atReference() {
      return anyMass().flatMap(each -> price.map(each::multiply));
    }
  }
}
