package forge.pricing.certificate;

import forge.kernel.Basis;
import forge.kernel.MassUnit;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Quantity;
import forge.pricing.evidence.Quote;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Normalisation;
import forge.pricing.method.Specification;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;

/** Prices and quantities at the reference specification, each by itself, to 40 digits. */
final class PlainPrices {

  static final MathContext DIGITS = new MathContext(40);

  private final Specification wanted;
  private final Normalisation rules;
  private final MarketArea market;
  private final PlainRates rates;

  PlainPrices(Claim claim) {
    wanted = claim.method().specification();
    rules = claim.method().normalisation();
    market = claim.market();
    rates = new PlainRates(claim);
  }

  /** What an amount quoted so on a day is at the reference specification; empty if nothing says. */
  Optional<BigDecimal> price(Quote quote, LocalDate day, BigDecimal made) {
    return credit(quote, untaxed(quote, made))
        .flatMap(price -> perReferenceUnit(quote, price))
        .flatMap(price -> worth(quote, day, price))
        .flatMap(price -> ofReferenceGrade(quote, day, price))
        .flatMap(price -> delivered(quote.delivery(), day, price));
  }

  private static BigDecimal untaxed(Quote quote, BigDecimal price) {
    return price.divide(BigDecimal.ONE.add(quote.terms().taxInside()), DIGITS);
  }

  private Optional<BigDecimal> credit(Quote quote, BigDecimal price) {
    int days = quote.terms().creditDays() - wanted.creditDays();
    if (days == 0) {
      return Optional.of(price);
    }
    return rules
        .credit()
        .map(
            credit ->
                credit
                    .annualRate()
                    .multiply(BigDecimal.valueOf(days))
                    .divide(BigDecimal.valueOf(credit.dayCount()), DIGITS)
                    .add(BigDecimal.ONE))
        .filter(growth -> growth.signum() > 0)
        .map(growth -> price.divide(growth, DIGITS));
  }

  private Optional<BigDecimal> perReferenceUnit(Quote quote, BigDecimal price) {
    return inReference(quote.denomination().unit(), quote.denomination().basis(), quote.grade())
        .map(held -> price.divide(held, DIGITS));
  }

  /** How many reference units on the reference basis one unit on a basis holds. */
  private Optional<BigDecimal> inReference(MassUnit unit, Basis basis, Grade grade) {
    return units(unit).flatMap(units -> content(basis, grade).map(c -> units.multiply(c, DIGITS)));
  }

  private Optional<BigDecimal> units(MassUnit unit) {
    MassUnit reference = wanted.denomination().unit();
    if (unit == reference) {
      return Optional.of(BigDecimal.ONE);
    }
    return unit.mass() && reference.mass()
        ? Optional.of(unit.kilograms().divide(reference.kilograms(), DIGITS))
        : Optional.empty();
  }

  private Optional<BigDecimal> content(Basis basis, Grade grade) {
    Basis reference = wanted.denomination().basis();
    if (basis.equals(reference)) {
      return Optional.of(BigDecimal.ONE);
    }
    if (basis.equals(Basis.WET)) {
      BigDecimal dry = BigDecimal.ONE.subtract(grade.moisture());
      return content(Basis.GROSS, grade)
          .filter(held -> grade.moisture().signum() > 0)
          .map(dry::multiply);
    }
    if (basis.equals(Basis.GROSS)) {
      return held(grade, reference);
    }
    return reference.equals(Basis.GROSS)
        ? held(wanted.grade(), basis).map(held -> BigDecimal.ONE.divide(held, DIGITS))
        : basis.stoichiometricFactor(reference);
  }

  /** Mass of a substance in dry material of a grade. */
  private Optional<BigDecimal> held(Grade grade, Basis substance) {
    return grade.assayed()
        ? wanted.assayOf().stoichiometricFactor(substance).map(grade.assay()::multiply)
        : Optional.empty();
  }

  private Optional<BigDecimal> worth(Quote quote, LocalDate day, BigDecimal price) {
    return rates
        .worth(quote.denomination().currency(), day)
        .map(rate -> price.multiply(rate, DIGITS));
  }

  private Optional<BigDecimal> ofReferenceGrade(Quote quote, LocalDate day, BigDecimal price) {
    String name = quote.grade().name();
    if (name.isEmpty() || name.equals(wanted.grade().name())) {
      return ofReferenceAssay(quote, day, price);
    }
    return rules.premiums().stream()
        .filter(each -> each.grade().equals(name) && each.validity().holdsOn(day))
        .findFirst()
        .flatMap(each -> amount(each.amount(), day))
        .flatMap(premium -> ofReferenceAssay(quote, day, price.subtract(premium)));
  }

  private Optional<BigDecimal> ofReferenceAssay(Quote quote, LocalDate day, BigDecimal price) {
    BigDecimal points = quote.grade().assay().subtract(wanted.grade().assay()).movePointRight(2);
    boolean gross = !wanted.denomination().basis().contained();
    boolean contentPaid = gross && quote.denomination().basis().contained();
    if (!quote.grade().assayed()
        || !wanted.grade().assayed()
        || points.signum() == 0
        || contentPaid) {
      return Optional.of(price);
    }
    Optional<Normalisation.PerPoint> rule =
        rules.perPoint().stream().filter(each -> each.validity().holdsOn(day)).findFirst();
    if (rule.isEmpty()) {
      return gross ? Optional.empty() : Optional.of(price);
    }
    return amount(rule.get().amount(), day).map(each -> price.subtract(points.multiply(each)));
  }

  private Optional<BigDecimal> delivered(Delivery delivery, LocalDate day, BigDecimal price) {
    Specification.Point point = market.point();
    if (delivery.term() == point.term()
        && (point.place().isEmpty() || point.place().equals(delivery.place()))) {
      return Optional.of(price);
    }
    Optional<Normalisation.Differential> closest = Optional.empty();
    for (Normalisation.Differential each : rules.differentials()) {
      boolean closer = closest.isEmpty() || each.closeness() > closest.get().closeness();
      if (each.applies(delivery, market.name(), day) && closer) {
        closest = Optional.of(each);
      }
    }
    return closest.flatMap(each -> amount(each.amount(), day)).map(price::add);
  }

  private Optional<BigDecimal> amount(Normalisation.Amount amount, LocalDate day) {
    return units(amount.unit())
        .flatMap(
            units ->
                rates
                    .worth(amount.currency(), day)
                    .map(rate -> amount.value().multiply(rate).divide(units, DIGITS)));
  }

  /** A quantity in reference units on the reference basis. */
  Optional<BigDecimal> quantity(Quantity quantity, Grade grade) {
    return inReference(quantity.unit(), quantity.basis(), grade)
        .map(held -> held.multiply(quantity.amount(), DIGITS));
  }

  /** What a piece weighs: its quantity, or one where it states none. */
  Optional<BigDecimal> weight(Evidence.Priced piece) {
    Grade grade = piece.quote().grade();
    return switch (piece) {
      case Evidence.Transaction trade -> quantity(trade.quantity(), grade);
      case Evidence.Indication indication -> quantity(indication.quantity(), grade);
      case Evidence.UnitValue value -> quantity(value.quantity(), grade);
      case Evidence.ContractFloor floor -> quantity(floor.quantity(), grade);
      case Evidence.CostStatement cost -> quantity(cost.capacity(), grade);
      case Evidence.Quotation quotation -> Optional.of(BigDecimal.ONE);
      case Evidence.Equilibrium equilibrium -> Optional.of(BigDecimal.ONE);
    };
  }
}
