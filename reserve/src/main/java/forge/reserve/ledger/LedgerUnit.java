package forge.reserve.ledger;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.ProductId;
import java.util.Objects;

/**
 * What an account counts, in whole numbers of its smallest step: money in hundredths of a currency,
 * a product in grams on a basis. Units are never added to each other.
 */
public sealed interface LedgerUnit {

  /** Hundredths of a currency. */
  record Money(CurrencyId currency) implements LedgerUnit {
    public Money {
      Objects.requireNonNull(currency);
    }

    @Override
    public int decimals() {
      return 2;
    }

    @Override
    public String toString() {
      return currency.code();
    }
  }

  /** Grams of a product on a basis, shown in kilograms. */
  record Mass(ProductId product, Basis basis) implements LedgerUnit {
    public Mass {
      Objects.requireNonNull(product);
      Objects.requireNonNull(basis);
    }

    @Override
    public int decimals() {
      return 3;
    }

    @Override
    public String toString() {
      return "kg " + basis + " of " + product;
    }
  }

  /** Decimals of what is shown: one shown unit is ten to this power of smallest steps. */
  int decimals();
}
