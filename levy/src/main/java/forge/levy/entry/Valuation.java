package forge.levy.entry;

import forge.kernel.CurrencyId;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The price paid or payable for the whole line, in one currency, and the costs that lead from one
 * price basis to another. A levy never alters it.
 *
 * @param value the price on the basis {@code stated}, which is FOB or CIF
 * @param costs those that are stated, for the whole line
 */
public record Valuation(
    BigDecimal value, PriceBasis stated, CurrencyId currency, Map<Cost, BigDecimal> costs) {

  /** A cost of bringing the goods, which a price basis holds or not. */
  public enum Cost {
    /** Carriage to the border. */
    FREIGHT,
    /** Insurance to the border. */
    INSURANCE,
    /** From the place of CIF to the frontier; where it is not stated they are one place. */
    TO_FRONTIER
  }

  public Valuation {
    Objects.requireNonNull(currency);
    if (stated != PriceBasis.FOB && stated != PriceBasis.CIF) {
      throw new IllegalArgumentException("A price is stated FOB or CIF, not " + stated);
    }
    if (value.signum() < 0) {
      throw new IllegalArgumentException("A value of " + value + " is below nothing");
    }
    var ordered = new EnumMap<Cost, BigDecimal>(Cost.class);
    ordered.putAll(costs);
    costs = Collections.unmodifiableMap(ordered);
  }

  /**
   * The price of the line on a basis before duty; none where a cost that leads there is not stated.
   * {@code CIF+DUTY} is CIF here: the duties are not part of what is declared.
   */
  public Optional<BigDecimal> find(PriceBasis basis) {
    return switch (basis) {
      case FOB -> stated == basis ? Optional.of(value) : carriage().map(value::subtract);
      case CIF, CIF_PLUS_DUTY -> cif();
      case FRONTIER ->
          cif().map(each -> each.add(costs.getOrDefault(Cost.TO_FRONTIER, BigDecimal.ZERO)));
    };
  }

  private Optional<BigDecimal> cif() {
    return stated == PriceBasis.CIF ? Optional.of(value) : carriage().map(value::add);
  }

  private Optional<BigDecimal> carriage() {
    BigDecimal freight = costs.get(Cost.FREIGHT);
    BigDecimal insurance = costs.get(Cost.INSURANCE);
    return freight == null || insurance == null
        ? Optional.empty()
        : Optional.of(freight.add(insurance));
  }
}
