package forge.pricing.evidence;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import java.util.Objects;

/** What a price is counted in: a currency per unit of mass on a basis, such as USD/kg Co. */
public record Denomination(CurrencyId currency, MassUnit unit, Basis basis) {

  public Denomination {
    Objects.requireNonNull(currency);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(basis);
  }

  @Override
  public String toString() {
    return unit == MassUnit.EACH ? currency + "/" + basis : currency + "/" + unit + " " + basis;
  }
}
