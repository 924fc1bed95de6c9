package forge.levy.bulk;

import forge.kernel.Rounding;
import java.math.BigInteger;

/**
 * A positive number of 63 bits that many are divided by: with its reciprocal at hand a quotient
 * takes two multiplications instead of a division (N. Möller and T. Granlund, Improved division by
 * invariant integers, IEEE Transactions on Computers 60, 2011, algorithm 4).
 */
final class Divisor {

  private static final BigInteger WORD = BigInteger.ONE.shiftLeft(Long.SIZE);
  private static final BigInteger LARGEST = WORD.multiply(WORD).subtract(BigInteger.ONE);

  private final long number;
  private final int shift;
  private final long shifted;
  private final long reciprocal;

  Divisor(long number) {
    if (number <= 0) {
      throw new IllegalArgumentException("Nothing is divided by " + number);
    }
    this.number = number;
    this.shift = Long.numberOfLeadingZeros(number);
    this.shifted = number << shift;
    this.reciprocal =
        LARGEST.divide(BigInteger.valueOf(number).shiftLeft(shift)).subtract(WORD).longValue();
  }

  /** A number of 128 bits divided by this, rounded once; the upper word is left in the frame. */
  long quotient(Frame frame, long hi, long lo, Rounding.Mode mode) {
    boolean negative = hi < 0;
    long sizeLo = negative ? -lo : lo;
    long sizeHi = negative ? (lo == 0 ? -hi : ~hi) : hi;
    if (sizeHi < 0 || sizeHi >= number) {
      return Wide.quotient(frame, hi, lo, number, mode);
    }
    long top = sizeHi << shift | sizeLo >>> (Long.SIZE - shift);
    long low = sizeLo << shift;
    long estimate = Math.unsignedMultiplyHigh(reciprocal, top);
    long below = reciprocal * top + low;
    long whole = estimate + top + (Long.compareUnsigned(below, low) < 0 ? 1 : 0) + 1;
    long rest = low - whole * shifted;
    if (Long.compareUnsigned(rest, below) > 0) {
      whole--;
      rest += shifted;
    }
    if (Long.compareUnsigned(rest, shifted) >= 0) {
      whole++;
      rest -= shifted;
    }
    long rounded = Wide.up(mode, negative, whole, rest >>> shift, number) ? whole + 1 : whole;
    if (whole < 0 || rounded < 0) {
      return Wide.quotient(frame, hi, lo, number, mode);
    }
    return frame.of(negative ? -rounded : rounded);
  }
}
