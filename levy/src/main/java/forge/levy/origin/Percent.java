package forge.levy.origin;

import forge.kernel.Rounding;
import java.math.BigDecimal;

/**
 * A share in per cent, from 0 to 100, that quotients are compared with exactly: by cross
 * multiplication, never by a rounded quotient.
 */
public record Percent(BigDecimal number) implements Comparable<Percent> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** All of it. */
  public static final Percent ALL = Percent.of(100);

  /** None of it. */
  public static final Percent NOTHING = Percent.of(0);

  /** How a quotient is shown: cut to two decimals, so that 59.999 % never reads as 60 %. */
  public static final Rounding SHOWN = new Rounding(2, Rounding.Mode.FLOOR);

  public Percent {
    number = number.stripTrailingZeros();
    number = number.scale() < 0 ? number.setScale(0) : number;
    if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(number.toPlainString() + " % is not from 0 to 100 %");
    }
  }

  /** A whole number of per cent. */
  public static Percent of(int number) {
    return new Percent(BigDecimal.valueOf(number));
  }

  /** Whether {@code above / below} is at least this, for a positive {@code below}. */
  public boolean isReachedBy(BigDecimal above, BigDecimal below) {
    return against(above, below) >= 0;
  }

  /** Whether {@code above / below} is more than this, for a positive {@code below}. */
  public boolean isPassedBy(BigDecimal above, BigDecimal below) {
    return against(above, below) > 0;
  }

  private int against(BigDecimal above, BigDecimal below) {
    if (below.signum() <= 0) {
      throw new IllegalArgumentException("A share is taken of something above nothing");
    }
    return above.multiply(HUNDRED).compareTo(below.multiply(number));
  }

  /** A quotient in per cent as it is shown, cut to two decimals. */
  public static BigDecimal shown(BigDecimal above, BigDecimal below) {
    return SHOWN.quotient(above.multiply(HUNDRED), below);
  }

  @Override
  public int compareTo(Percent other) {
    return number.compareTo(other.number);
  }

  @Override
  public String toString() {
    return number.toPlainString() + " %";
  }
}
