package forge.levy.expression;

import forge.kernel.CurrencyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * An amount of money for so many units, or for the whole entry where it names none: {@code 35.1 EUR
 * / DTN}, {@code 0.5 GBP / ASV / HLT}, {@code 33.58 USD}.
 */
public record Rate(BigDecimal amount, CurrencyId currency, List<PerUnit> per) {

  public Rate {
    Objects.requireNonNull(amount);
    per = List.copyOf(per);
    if (currency.equals(CurrencyId.PERCENT)) {
      throw new IllegalArgumentException("A rate is in a currency, not in per cent");
    }
  }

  /** The same per unit, another amount. */
  public Rate withAmount(BigDecimal other) {
    return new Rate(other, currency, per);
  }

  /** Currency and units, without the amount. */
  public String measure() {
    return currency + per.stream().map(unit -> " / " + unit).collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return Numerals.plain(amount) + " " + measure();
  }
}
