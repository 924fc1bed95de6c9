package forge.levy.assessment;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is owed under a type of measure.
 *
 * @param amount in the currency of assessment
 */
public record Debt(String type, BigDecimal amount) {

  public Debt {
    Objects.requireNonNull(type);
    Objects.requireNonNull(amount);
  }
}
