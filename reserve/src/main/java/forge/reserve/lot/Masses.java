package forge.reserve.lot;

import forge.kernel.Basis;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The masses of a lot in kg: with packing, without, and of the substance that is paid for. The
 * ledger counts the net mass.
 */
public record Masses(BigDecimal gross, BigDecimal net, BigDecimal contained, Basis substance) {

  public Masses {
    Objects.requireNonNull(substance);
    if (net.signum() <= 0 || contained.signum() <= 0) {
      throw new IllegalArgumentException("The masses of a lot are above zero");
    }
    if (gross.compareTo(net) < 0 || net.compareTo(contained) < 0) {
      throw new IllegalArgumentException(
          "The gross mass is at least the net mass, and that at least the contained: %s, %s, %s"
              .formatted(gross.toPlainString(), net.toPlainString(), contained.toPlainString()));
    }
  }
}
