package forge.pricing.evidence;

import forge.kernel.Basis;
import forge.kernel.MassUnit;
import java.math.BigDecimal;
import java.util.Objects;

/** How much, in a unit and on a basis. */
public record Quantity(BigDecimal amount, MassUnit unit, Basis basis) {

  public Quantity {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(basis);
    if (amount.signum() <= 0) {
      throw new IllegalArgumentException("A quantity is positive, not " + amount.toPlainString());
    }
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + unit + " " + basis;
  }
}
