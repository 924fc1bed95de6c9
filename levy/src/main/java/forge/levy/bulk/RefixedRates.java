package forge.levy.bulk;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Fraction;
import forge.levy.entry.PriceBasis;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.DutyFacts;
import forge.levy.expression.Evaluation;
import forge.levy.expression.PerUnit;
import forge.levy.expression.Prices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The rate in force of an expression that is fixed again by steps, by the readable path itself. */
final class RefixedRates {

  /** Decimals of a rate that is fixed again: the working decimals. */
  static final int SCALE = Fraction.WORKING.decimals();

  private RefixedRates() {}

  /** The amount of the rate in force on a day; none where a price is missing. */
  static Optional<BigDecimal> find(DutyExpression.Refixed rate, Prices prices, LocalDate day) {
    var evaluation = new Evaluation(new OneOfEach(prices, day, rate.step().currency()));
    Fraction amount = evaluation.term(rate).amount();
    return evaluation.missing().isEmpty() ? Optional.of(amount.working()) : Optional.empty();
  }

  /** One of every unit, in the currency of the rate: what is charged is the rate itself. */
  private record OneOfEach(Prices prices, LocalDate priceDay, CurrencyId currency)
      implements DutyFacts {

    @Override
    public Fraction customsValue() {
      return Fraction.ZERO;
    }

    @Override
    public Optional<Fraction> findPrice(PriceBasis basis) {
      return Optional.empty();
    }

    @Override
    public Optional<Fraction> findContentValue(Basis substance) {
      return Optional.empty();
    }

    @Override
    public Optional<Fraction> findQuantity(PerUnit unit) {
      return Optional.of(Fraction.of(BigDecimal.ONE));
    }

    @Override
    public Optional<Fraction> findExchange(CurrencyId other) {
      return Optional.empty();
    }

    @Override
    public Fraction dutiesCharged(Set<String> types) {
      return Fraction.ZERO;
    }
  }
}
