package forge.levy.bulk;

import forge.kernel.Rounding;
import java.math.BigInteger;

/**
 * Arithmetic on integers of 128 bits, given as two words. The upper word of a result is left in the
 * frame, the lower is returned. What does not fit fails the frame; nothing ever wraps around.
 */
final class Wide {

  private static final BigInteger LOW_WORD = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
  private static final long HALF_WORD = 0xFFFF_FFFFL;

  private Wide() {}

  static boolean fits(long hi, long lo) {
    return hi == lo >> 63;
  }

  static int compare(long aHi, long aLo, long bHi, long bLo) {
    return aHi == bHi ? Long.compareUnsigned(aLo, bLo) : Long.compare(aHi, bHi);
  }

  static long add(Frame frame, long aHi, long aLo, long bHi, long bLo) {
    long lo = aLo + bLo;
    long hi = aHi + bHi + (Long.compareUnsigned(lo, aLo) < 0 ? 1 : 0);
    if (((aHi ^ hi) & (bHi ^ hi)) < 0) {
      return frame.fail();
    }
    frame.hi = hi;
    return lo;
  }

  static long negate(Frame frame, long hi, long lo) {
    if (hi == Long.MIN_VALUE && lo == 0) {
      return frame.fail();
    }
    frame.hi = lo == 0 ? -hi : ~hi;
    return -lo;
  }

  static long subtract(Frame frame, long aHi, long aLo, long bHi, long bLo) {
    long lo = negate(frame, bHi, bLo);
    return add(frame, aHi, aLo, frame.hi, lo);
  }

  static long times(Frame frame, long hi, long lo, long factor) {
    if (fits(hi, lo)) {
      frame.hi = Math.multiplyHigh(lo, factor);
      return lo * factor;
    }
    if (factor < 0) {
      return factor == Long.MIN_VALUE ? frame.fail() : timesNegative(frame, hi, lo, factor);
    }
    long upper = hi * factor;
    long carried = Math.unsignedMultiplyHigh(lo, factor);
    long sum = upper + carried;
    if (Math.multiplyHigh(hi, factor) != upper >> 63 || (upper >= 0 && sum < 0)) {
      return frame.fail();
    }
    frame.hi = sum;
    return lo * factor;
  }

  private static long timesNegative(Frame frame, long hi, long lo, long factor) {
    long opposite = negate(frame, hi, lo);
    return times(frame, frame.hi, opposite, -factor);
  }

  /** The product of two, of which one must fit a word. */
  static long times(Frame frame, long aHi, long aLo, long bHi, long bLo) {
    if (fits(bHi, bLo)) {
      return times(frame, aHi, aLo, bLo);
    }
    return fits(aHi, aLo) ? times(frame, bHi, bLo, aLo) : frame.fail();
  }

  /** A quotient by a positive number, rounded once. */
  static long quotient(Frame frame, long hi, long lo, long divisor, Rounding.Mode mode) {
    if (fits(hi, lo) && lo != Long.MIN_VALUE) {
      long size = Math.abs(lo);
      long whole = size / divisor;
      long rest = size - whole * divisor;
      long rounded = up(mode, lo < 0, whole, rest, divisor) ? whole + 1 : whole;
      return frame.of(lo < 0 ? -rounded : rounded);
    }
    if (hi == Long.MIN_VALUE) {
      return frame.fail();
    }
    boolean negative = hi < 0;
    long sizeLo = negative ? -lo : lo;
    long sizeHi = negative ? (lo == 0 ? -hi : ~hi) : hi;
    long wholeHi = sizeHi / divisor;
    long above = sizeHi - wholeHi * divisor;
    long wholeLo = divided(above, sizeLo, divisor);
    long rest = sizeLo - wholeLo * divisor;
    if (up(mode, negative, wholeLo, rest, divisor)) {
      wholeLo++;
      wholeHi += wholeLo == 0 ? 1 : 0;
    }
    if (negative) {
      return negate(frame, wholeHi, wholeLo);
    }
    frame.hi = wholeHi;
    return wholeLo;
  }

  /** Whether the size of a quotient is rounded up. */
  static boolean up(Rounding.Mode mode, boolean negative, long whole, long rest, long divisor) {
    return switch (mode) {
      case HALF_UP -> rest >= divisor - rest;
      case HALF_EVEN -> rest > divisor - rest || (rest == divisor - rest && (whole & 1) != 0);
      case UP -> rest != 0;
      case DOWN -> false;
      case CEILING -> rest != 0 && !negative;
      case FLOOR -> rest != 0 && negative;
    };
  }

  /**
   * The quotient of an unsigned number of 128 bits by a positive one of 63, where it fits a word
   * (the upper word is below the divisor): two digits of 32 bits by estimate and correction (D. E.
   * Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D).
   */
  static long divided(long hi, long lo, long divisor) {
    if (hi == 0) {
      return Long.divideUnsigned(lo, divisor);
    }
    int shift = Long.numberOfLeadingZeros(divisor);
    long by = divisor << shift;
    long byTop = by >>> 32;
    long byLow = by & HALF_WORD;
    long top = hi << shift | lo >>> (64 - shift);
    long low = lo << shift;
    long first = digit(top, low >>> 32, byTop, byLow);
    long rest = (top << 32 | low >>> 32) - first * by;
    long second = digit(rest, low & HALF_WORD, byTop, byLow);
    return (first << 32) + second;
  }

  private static long digit(long above, long next, long byTop, long byLow) {
    long guess = Long.divideUnsigned(above, byTop);
    long rest = above - guess * byTop;
    while (guess > HALF_WORD || Long.compareUnsigned(guess * byLow, rest << 32 | next) > 0) {
      guess--;
      rest += byTop;
      if (rest > HALF_WORD) {
        break;
      }
    }
    return guess;
  }

  /** A quotient of any two, the divisor above zero, rounded once. */
  static long quotient(Frame frame, BigInteger above, BigInteger below, Rounding.Mode mode) {
    BigInteger[] parts = above.abs().divideAndRemainder(below);
    BigInteger twice = parts[1].shiftLeft(1);
    int half = twice.compareTo(below);
    boolean up =
        switch (mode) {
          case HALF_UP -> half >= 0;
          case HALF_EVEN -> half > 0 || (half == 0 && parts[0].testBit(0));
          case UP -> parts[1].signum() != 0;
          case DOWN -> false;
          case CEILING -> parts[1].signum() != 0 && above.signum() > 0;
          case FLOOR -> parts[1].signum() != 0 && above.signum() < 0;
        };
    BigInteger size = up ? parts[0].add(BigInteger.ONE) : parts[0];
    return put(frame, above.signum() < 0 ? size.negate() : size);
  }

  /** A number of any size. */
  static BigInteger get(long hi, long lo) {
    BigInteger low = BigInteger.valueOf(lo).and(LOW_WORD);
    return BigInteger.valueOf(hi).shiftLeft(64).add(low);
  }

  /** Takes a number of any size; fails the frame where it does not fit. */
  static long put(Frame frame, BigInteger number) {
    if (number.bitLength() > 127) {
      return frame.fail();
    }
    frame.hi = number.shiftRight(64).longValue();
    return number.longValue();
  }
}
