package forge.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a published or a charged amount is rounded: to how many decimals, and which way. Half up
 * means away from zero, as money is rounded: −0.005 becomes −0.01. The rule that rounds names it.
 */
public record Rounding(int decimals, Mode mode) {

  /** Which way a digit that is dropped takes the last one kept. */
  public enum Mode {
    HALF_UP(RoundingMode.HALF_UP),
    HALF_EVEN(RoundingMode.HALF_EVEN),
    UP(RoundingMode.UP),
    DOWN(RoundingMode.DOWN),
    CEILING(RoundingMode.CEILING),
    FLOOR(RoundingMode.FLOOR);

    private final RoundingMode java;

    Mode(RoundingMode java) {
      this.java = java;
    }

    /** The same for the library's arithmetic. */
    public RoundingMode java() {
      return java;
    }
  }

  private static final int MOST_DECIMALS = 12;

  public Rounding {
    if (decimals < -MOST_DECIMALS || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          decimals + " decimals: an amount is rounded to between -12 and 12");
    }
  }

  /** To so many decimals, half away from zero. */
  public static Rounding halfUp(int decimals) {
    return new Rounding(decimals, Mode.HALF_UP);
  }

  /** The amount rounded. */
  public BigDecimal of(BigDecimal amount) {
    return amount.setScale(decimals, mode.java());
  }

  /** A quotient rounded once, exactly. */
  public BigDecimal quotient(BigDecimal above, BigDecimal below) {
    return above.divide(below, decimals, mode.java());
  }

  /** The least step between two rounded amounts. */
  public BigDecimal step() {
    return BigDecimal.ONE.scaleByPowerOfTen(-decimals);
  }
}
