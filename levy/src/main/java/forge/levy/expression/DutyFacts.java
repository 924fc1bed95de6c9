package forge.levy.expression;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Explanation;
import forge.kernel.Fraction;
import forge.levy.entry.PriceBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an entry when a duty is worked out; amounts are in the currency of assessment.
 */
public interface DutyFacts {

  /** The customs value. */
  Fraction customsValue();

  /** The price of the entry on a basis, if what leads to it is stated. */
  Optional<Fraction> findPrice(PriceBasis basis);

  /** How the price on a basis comes from what is declared. */
  default List<Explanation> priceSteps(PriceBasis basis) {
    return List.of();
  }

  /** The value of a substance in the goods, if it is stated. */
  Optional<Fraction> findContentValue(Basis substance);

  /** How many of a unit the entry has, if it is stated. */
  Optional<Fraction> findQuantity(PerUnit unit);

  /** One of a currency in the currency of assessment, above zero, if there is a rate. */
  Optional<Fraction> findExchange(CurrencyId currency);

  /** What measures of these types charged before; of all types where none is named. */
  Fraction dutiesCharged(Set<String> types);

  /** Where named prices are looked up. */
  Prices prices();

  /** The day for which they are. */
  LocalDate priceDay();

  /** The currency of assessment. */
  CurrencyId currency();
}
