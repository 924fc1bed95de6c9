package forge.levy.measure;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Rounding;
import forge.levy.entry.DateRole;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What all measures of a rule set share.
 *
 * @param territory the economies whose border it is
 * @param currency the currency of assessment
 * @param valuation how the customs value is made
 * @param rounding of every duty line
 * @param unknownOrigin the economy that goods of unknown origin count as from; empty where such an
 *     entry is refused
 * @param liabilities of each procedure that is admitted
 */
public record Terms(
    SortedSet<EconomyId> territory,
    CurrencyId currency,
    CustomsValuation valuation,
    Rounding rounding,
    String unknownOrigin,
    Map<Procedure, Liability> liabilities) {

  /**
   * How the customs value is made.
   *
   * @param basis FOB or CIF
   * @param rounding of the value in the currency of assessment
   * @param exchange whose day's exchange rate counts
   */
  public record CustomsValuation(PriceBasis basis, Rounding rounding, DateRole exchange) {

    public CustomsValuation {
      Objects.requireNonNull(basis);
      Objects.requireNonNull(rounding);
      Objects.requireNonNull(exchange);
    }
  }

  public Terms {
    territory = Collections.unmodifiableSortedSet(new TreeSet<>(territory));
    Objects.requireNonNull(currency);
    Objects.requireNonNull(valuation);
    Objects.requireNonNull(rounding);
    Objects.requireNonNull(unknownOrigin);
    var ordered = new EnumMap<Procedure, Liability>(Procedure.class);
    ordered.putAll(liabilities);
    liabilities = Collections.unmodifiableMap(ordered);
    if (territory.isEmpty()) {
      throw new IllegalArgumentException("A border is that of an economy");
    }
  }
}
