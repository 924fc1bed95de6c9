package forge.levy.origin;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.OriginClaim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which materials count as originating when only claims of a grade or better are believed.
 *
 * <p>A material that originates counts whole: what in it does not originate is left out of VNM (an
 * intermediate material). One that does not originate but was made in the zone is opened under full
 * cumulation: only its own inputs from outside count against the good, and never more than the
 * material itself.
 *
 * @param least the weakest grade that is believed
 */
record Counting(Production production, Cumulation cumulation, EvidenceGrade least) {

  EconomyId producer() {
    return production.good().producedIn();
  }

  boolean originates(Material material) {
    return believed(material.provenance().origin())
        .filter(economy -> cumulation.materialsFrom(economy, producer()))
        .isPresent();
  }

  /** Whether what it was made of counts in its place. */
  boolean opened(Material material) {
    return cumulation.kind() == Cumulation.Kind.FULL
        && !originates(material)
        && !material.inputs().isEmpty()
        && believed(material.provenance().made())
            .filter(economy -> cumulation.processesIn(economy, producer()))
            .isPresent();
  }

  /** The economy of a claim that is strong enough. */
  Optional<EconomyId> believed(OriginClaim claim) {
    return claim.grade().reaches(least) ? claim.findEconomy() : Optional.empty();
  }

  /** How much of a material does not originate, by value or mass; empty where it is not stated. */
  Optional<BigDecimal> outside(Material material, Content.Figure figure) {
    if (originates(material)) {
      return Optional.of(BigDecimal.ZERO);
    }
    Optional<BigDecimal> whole = material.figures().find(figure);
    return opened(material) ? least(whole, outside(material.inputs(), figure)) : whole;
  }

  /** How much of several materials does not originate; empty where one is not stated. */
  Optional<BigDecimal> outside(List<Material> materials, Content.Figure figure) {
    var sum = BigDecimal.ZERO;
    for (Material material : materials) {
      Optional<BigDecimal> outside = outside(material, figure);
      if (outside.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(outside.get());
    }
    return Optional.of(sum);
  }

  static Optional<BigDecimal> least(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().min(other.get()))
        : one.or(() -> other);
  }

  /** A step for each material: what of it counts, and why. */
  List<Explanation> lines(Content.Figure figure) {
    var lines = new ArrayList<Explanation>();
    for (Material material : production.materials()) {
      lines.add(line(material, figure));
    }
    return lines;
  }

  private Explanation line(Material material, Content.Figure figure) {
    String amount =
        material.figures().find(figure).map(BigDecimal::toPlainString).orElse("not stated");
    String what = "%s %s, %s".formatted(material.name(), material.code(), standing(material));
    List<Explanation> inside =
        opened(material)
            ? material.inputs().stream().map(each -> line(each, figure)).toList()
            : List.of();
    return Explanation.of(what, amount, inside);
  }

  String standing(Material material) {
    OriginClaim origin = material.provenance().origin();
    if (originates(material)) {
      String inputs = material.inputs().isEmpty() ? "" : "; its inputs are not looked at";
      return "originating: " + words(origin) + inputs;
    }
    return opened(material)
        ? "made in the zone, so its inputs count: " + words(material.provenance().made())
        : "non-originating: " + words(origin);
  }

  private String words(OriginClaim claim) {
    return switch (claim) {
      case OriginClaim.Unknown _ -> "origin unknown";
      case OriginClaim.Stated(EconomyId economy, EvidenceGrade grade) ->
          economy + " " + grade + (grade.reaches(least) ? "" : ", too weak to count");
    };
  }
}
