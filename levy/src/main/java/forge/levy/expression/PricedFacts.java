package forge.levy.expression;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Fraction;
import forge.levy.entry.PriceBasis;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The facts of an entry whose goods have another price, on every basis. */
record PricedFacts(DutyFacts facts, Fraction price) implements DutyFacts {

  @Override
  public Fraction customsValue() {
    return price;
  }

  @Override
  public Optional<Fraction> findPrice(PriceBasis basis) {
    return Optional.of(price);
  }

  @Override
  public Optional<Fraction> findContentValue(Basis substance) {
    return facts.findContentValue(substance);
  }

  @Override
  public Optional<Fraction> findQuantity(PerUnit unit) {
    return facts.findQuantity(unit);
  }

  @Override
  public Optional<Fraction> findExchange(CurrencyId currency) {
    return facts.findExchange(currency);
  }

  @Override
  public Fraction dutiesCharged(Set<String> types) {
    return facts.dutiesCharged(types);
  }

  @Override
  public Prices prices() {
    return facts.prices();
  }

  @Override
  public LocalDate priceDay() {
    return facts.priceDay();
  }

  @Override
  public CurrencyId currency() {
    return facts.currency();
  }
}
