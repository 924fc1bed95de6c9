package forge.pricing.determination;

import forge.kernel.Basis;
import forge.kernel.Fraction;
import forge.kernel.MassUnit;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Quantity;
import forge.pricing.method.Specification;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Units and bases of mass: how much of the reference basis one unit of mass on another basis holds.
 * From gross to a substance it takes the parcel's own assay; from a substance to gross, the assay
 * of the reference grade; between two substances, stoichiometry; from wet to dry, the moisture.
 */
final class Bases {

  private final Specification specification;

  Bases(Specification specification) {
    this.specification = specification;
  }

  /** Reference units in one unit; empty where one of them is no mass and they differ. */
  Optional<Fraction> units(MassUnit unit) {
    MassUnit reference = specification.denomination().unit();
    if (unit == reference) {
      return Optional.of(Fraction.of(BigDecimal.ONE));
    }
    return unit.mass() && reference.mass()
        ? Optional.of(new Fraction(unit.kilograms(), reference.kilograms()))
        : Optional.empty();
  }

  /** Mass on the reference basis in one unit of mass on a basis, for material of a grade. */
  Optional<Fraction> content(Basis basis, Grade grade) {
    Basis reference = specification.denomination().basis();
    if (basis.equals(reference)) {
      return Optional.of(Fraction.of(BigDecimal.ONE));
    }
    if (basis.equals(Basis.WET)) {
      return grade.moisture().signum() == 0
          ? Optional.empty()
          : content(Basis.GROSS, grade)
              .map(dry -> dry.times(BigDecimal.ONE.subtract(grade.moisture())));
    }
    if (basis.equals(Basis.GROSS)) {
      return grade.assayed() ? assayed(reference, grade) : Optional.empty();
    }
    if (reference.equals(Basis.GROSS)) {
      return specification.grade().assayed()
          ? assayed(basis, specification.grade()).map(Fraction::inverse)
          : Optional.empty();
    }
    return basis.stoichiometricFactor(reference).map(Fraction::of);
  }

  /** Mass of a substance in one unit of dry material of a grade. */
  private Optional<Fraction> assayed(Basis substance, Grade grade) {
    return specification
        .assayOf()
        .stoichiometricFactor(substance)
        .map(factor -> Fraction.of(factor.multiply(grade.assay())));
  }

  /** A quantity in reference units, rounded to millionths; empty where it does not convert. */
  Optional<BigDecimal> quantity(Quantity quantity, Grade grade) {
    Denomination reference = specification.denomination();
    if (quantity.unit() == reference.unit() && quantity.basis().equals(reference.basis())) {
      return Optional.of(Weights.ROUNDING.of(quantity.amount()));
    }
    return units(quantity.unit())
        .flatMap(unit -> content(quantity.basis(), grade).map(unit::times))
        .map(factor -> factor.times(quantity.amount()).rounded(Weights.ROUNDING));
  }
}
