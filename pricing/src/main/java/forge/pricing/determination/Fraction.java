package forge.pricing.determination;

import forge.kernel.Rounding;
import java.math.BigDecimal;

/** An exact quotient that is rounded once, where its rule says so. */
record Fraction(BigDecimal above, BigDecimal below) {

  /** Decimals to which figures are shown and compared before the price itself is rounded. */
  static final Rounding WORKING = Rounding.halfUp(8);

  Fraction {
    if (below.signum() <= 0) {
      throw new IllegalArgumentException("A fraction has a positive denominator, not " + below);
    }
  }

  static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  Fraction times(BigDecimal factor) {
    return new Fraction(above.multiply(factor), below);
  }

  Fraction over(BigDecimal divisor) {
    return new Fraction(above, below.multiply(divisor));
  }

  /** One over it; it must not be zero or less. */
  Fraction inverse() {
    return Fraction.of(below).over(above);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  Fraction times(Fraction other) {
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  /** Rounded once to what a rule says. */
  BigDecimal rounded(Rounding rounding) {
    return rounding.quotient(above, below);
  }

  /** Rounded to the working decimals. */
  BigDecimal working() {
    return rounded(WORKING);
  }

  /** To be read: the working decimals without trailing zeros. */
  String shown() {
    return working().stripTrailingZeros().toPlainString();
  }
}
