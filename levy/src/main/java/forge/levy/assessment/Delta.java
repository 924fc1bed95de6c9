package forge.levy.assessment;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * By how much a version changes what a type of measure charges.
 *
 * @param debt what is owed more, negative where it is less
 * @param secured what is lodged more, negative where it is less
 */
public record Delta(String type, BigDecimal debt, BigDecimal secured) {

  public Delta {
    Objects.requireNonNull(type);
    Objects.requireNonNull(debt);
    Objects.requireNonNull(secured);
  }
}
