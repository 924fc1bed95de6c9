package forge.levy.origin;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A regional value content as an exact quotient.
 *
 * @param above the value that counts
 * @param below the value that it is a share of
 * @param least what the rule asks for
 */
public record ValueShare(ContentMethod method, BigDecimal above, BigDecimal below, Percent least) {

  public ValueShare {
    Objects.requireNonNull(method);
    Objects.requireNonNull(above);
    Objects.requireNonNull(least);
    if (below.signum() <= 0) {
      throw new IllegalArgumentException("A value content is a share of something above nothing");
    }
  }

  /** Whether it is enough, by cross multiplication. */
  public boolean reached() {
    return least.isReachedBy(above, below);
  }

  /** In per cent, cut to two decimals. */
  public BigDecimal shown() {
    return Percent.shown(above, below);
  }
}
