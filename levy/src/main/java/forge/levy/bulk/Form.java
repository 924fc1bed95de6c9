package forge.levy.bulk;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * How a whole number is read as an amount: {@code number / (10^scale × below)}. It is known before
 * any entry is.
 *
 * @param below above zero, prime to nothing in particular; one unless a unit is not decimal
 */
record Form(int scale, long below) {

  Form {
    if (below <= 0) {
      throw new IllegalArgumentException("A form divides by a positive number, not " + below);
    }
  }

  static Form decimal(int scale) {
    return new Form(scale, 1);
  }

  /** The form in which amounts of both can be written. */
  Form common(Form other) {
    BigInteger mine = BigInteger.valueOf(below);
    BigInteger its = BigInteger.valueOf(other.below);
    BigInteger both = mine.divide(mine.gcd(its)).multiply(its);
    return new Form(Math.max(scale, other.scale), both.longValueExact());
  }

  /** By what a number in this form is multiplied to be in one that holds it. */
  BigInteger upTo(Form other) {
    return BigInteger.TEN
        .pow(other.scale - scale)
        .multiply(BigInteger.valueOf(other.below / below));
  }

  /** What a product of two has. */
  Form times(Form other) {
    return new Form(scale + other.scale, Math.multiplyExact(below, other.below));
  }

  /** The amount that a number means, where the form is decimal. */
  BigDecimal read(long number) {
    return BigDecimal.valueOf(number, scale);
  }
}
