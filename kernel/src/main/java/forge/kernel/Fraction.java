package forge.kernel;

import java.math.BigDecimal;

/** An exact quotient that is rounded once, where its rule says so. */
public record Fraction(BigDecimal above, BigDecimal below) implements Comparable<Fraction> {

  /** Decimals to which figures are shown and compared before the price itself is rounded. */
  public static final Rounding WORKING = Rounding.halfUp(8);

  /** Nothing. */
  public static final Fraction ZERO = of(BigDecimal.ZERO);

  public Fraction {
    if (below.signum() <= 0) {
      throw new IllegalArgumentException("A fraction has a positive denominator, not " + below);
    }
  }

  /** A decimal as it is. */
  public static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  /** So many times it. */
  public Fraction times(BigDecimal factor) {
    return new Fraction(above.multiply(factor), below);
  }

  /** A part of it; the divisor is above zero. */
  public Fraction over(BigDecimal divisor) {
    return new Fraction(above, below.multiply(divisor));
  }

  /** One over it; it must not be zero or less. */
  public Fraction inverse() {
    return Fraction.of(below).over(above);
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    if (below.compareTo(other.below) == 0) {
      return new Fraction(above.add(other.above), below);
    }
    return new Fraction(
        above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
  }

  /** The difference. */
  public Fraction minus(Fraction other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  /** The product. */
  public Fraction times(Fraction other) {
    return new Fraction(above.multiply(other.above), below.multiply(other.below));
  }

  /** Rounded once to what a rule says. */
  public BigDecimal rounded(Rounding rounding) {
    return rounding.quotient(above, below);
  }

  /** Rounded to the working decimals. */
  public BigDecimal working() {
    return rounded(WORKING);
  }

  /** To be read: the working decimals without trailing zeros. */
  public String shown() {
    return working().stripTrailingZeros().toPlainString();
  }

  /** The greater of two. */
  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The lesser of two. */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Minus one, zero or one. */
  public int signum() {
    return above.signum();
  }

  /** By value, exactly. */
  @Override
  public int compareTo(Fraction other) {
    return above.multiply(other.below).compareTo(other.above.multiply(below));
  }
}
