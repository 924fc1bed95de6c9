package forge.pricing.method;

import java.math.BigDecimal;

/**
 * What evidence must be there for a tier to be valid, after affiliates are removed.
 *
 * @param pieces how many figures (trades, quotations)
 * @param buyers how many distinct buyers; sellers likewise
 * @param sources how many distinct sources
 * @param quantity how much in all, in the unit of the reference price
 */
public record Minimum(int pieces, int buyers, int sellers, int sources, BigDecimal quantity) {

  /** One figure is enough. */
  public static final Minimum ONE = new Minimum(1, 0, 0, 0, BigDecimal.ZERO);

  public Minimum {
    if (pieces < 1 || buyers < 0 || sellers < 0 || sources < 0 || quantity.signum() < 0) {
      throw new IllegalArgumentException("A minimum is not negative, and at least one piece");
    }
  }

  /** Whether it asks how many different parties or sources there are. */
  public boolean ofParties() {
    return buyers > 0 || sellers > 0 || sources > 0;
  }
}
