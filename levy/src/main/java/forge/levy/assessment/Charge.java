package forge.levy.assessment;

import forge.levy.measure.Liability;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What one measure charges, without how it came about.
 *
 * @param amount in the currency of assessment
 */
public record Charge(String type, String measure, BigDecimal amount, Liability liability) {

  public Charge {
    Objects.requireNonNull(type);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(amount);
    Objects.requireNonNull(liability);
  }

  static Charge of(DutyLine line) {
    return new Charge(line.type().id(), line.measure().text(), line.amount(), line.liability());
  }

  /** Whether it is owed, even if it is repaid later. */
  boolean owed() {
    return liability == Liability.DEBT || liability == Liability.REFUNDABLE;
  }

  /** Whether it is secured. */
  boolean secured() {
    return liability == Liability.SECURED;
  }
}
