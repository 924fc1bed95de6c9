package forge.levy.custody;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** Output that is claimed to have the property of the qualifying input, in the unit of output. */
public record Claim(String id, LocalDate day, BigDecimal mass) {

  public Claim {
    Objects.requireNonNull(day);
    if (id.isBlank()) {
      throw new IllegalArgumentException("A claim has a name");
    }
    if (mass.signum() <= 0) {
      throw new IllegalArgumentException("Claim " + id + " is of nothing");
    }
  }
}
