package forge.pricing.method;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What keeps a published price from jumping, and from going missing at once.
 *
 * @param hysteresis a new price within so much of the last one leaves that one in force
 * @param cap the greatest change from one period to the next
 * @param carryPeriods for how many periods the last price stands where there is too little
 *     evidence; then it expires
 */
public record Steadiness(Optional<Distance> hysteresis, Optional<Distance> cap, int carryPeriods) {

  /** No rule. */
  public static final Steadiness NONE = new Steadiness(Optional.empty(), Optional.empty(), 0);

  /** How far two prices may lie apart: an amount, or a share of the earlier one. */
  public sealed interface Distance {

    /** An amount in the reference denomination. */
    record Amount(BigDecimal amount) implements Distance {}

    /** A share of the earlier price. */
    record Share(BigDecimal share) implements Distance {}

    /** The distance from an earlier price, as an amount. */
    default BigDecimal from(BigDecimal earlier) {
      return switch (this) {
        case Amount a -> a.amount();
        case Share s -> s.share().multiply(earlier);
      };
    }
  }

  public Steadiness {
    if (carryPeriods < 0) {
      throw new IllegalArgumentException("A price is carried for 0 or more periods");
    }
  }
}
