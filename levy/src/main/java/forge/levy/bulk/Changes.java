package forge.levy.bulk;

import forge.kernel.Rounding;
import java.math.BigInteger;

/** Steps that change one amount. */
final class Changes {

  private Changes() {}

  /** So many times a number. */
  static final class Times extends Node {
    private final Node of;
    private final long factor;

    Times(Node of, long factor, Form form) {
      super(form);
      this.of = of.bare();
      this.factor = factor;
    }

    @Override
    long eval(Frame frame) {
      long lo = of.eval(frame);
      return Wide.times(frame, frame.hi, lo, factor);
    }
  }

  /** The same number, read otherwise. */
  static final class Read extends Node {
    private final Node of;

    Read(Node of, Form form) {
      super(form);
      this.of = of.bare();
    }

    @Override
    Node bare() {
      return of;
    }

    @Override
    long eval(Frame frame) {
      return of.eval(frame);
    }
  }

  /** Without its sign. */
  static final class Size extends Node {
    private final Node of;

    Size(Node of) {
      super(of.form());
      this.of = of.bare();
    }

    @Override
    long eval(Frame frame) {
      long lo = of.eval(frame);
      return frame.hi < 0 ? Wide.negate(frame, frame.hi, lo) : lo;
    }
  }

  /** Nothing where it is below nothing. */
  static final class NotNegative extends Node {
    private final Node of;

    NotNegative(Node of) {
      super(of.form());
      this.of = of.bare();
    }

    @Override
    long eval(Frame frame) {
      long lo = of.eval(frame);
      return frame.hi < 0 ? frame.of(0) : lo;
    }
  }

  /** Rounded by a divisor of 64 bits. */
  static final class Rounded extends Node {
    private final Node of;
    private final Divisor divisor;
    private final Rounding.Mode mode;

    Rounded(Node of, long divisor, Rounding rounding) {
      super(Form.decimal(rounding.decimals()));
      this.of = of.bare();
      this.divisor = new Divisor(divisor);
      this.mode = rounding.mode();
    }

    @Override
    long eval(Frame frame) {
      long lo = of.eval(frame);
      return divisor.quotient(frame, frame.hi, lo, mode);
    }
  }

  /** Rounded by a divisor of any size. */
  static final class RoundedWide extends Node {
    private final Node of;
    private final BigInteger divisor;
    private final Rounding.Mode mode;

    RoundedWide(Node of, BigInteger divisor, Rounding rounding) {
      super(Form.decimal(rounding.decimals()));
      this.of = of.bare();
      this.divisor = divisor;
      this.mode = rounding.mode();
    }

    @Override
    long eval(Frame frame) {
      long lo = of.eval(frame);
      return Wide.quotient(frame, Wide.get(frame.hi, lo), divisor, mode);
    }
  }

  /**
   * The amount of one unit, rounded: of × a / (whole × b), where a and b bring the two forms to the
   * decimals of the rounding. The row is given up where there is no whole.
   */
  static final class RoundedQuotient extends Node {
    private final Node of;
    private final Node whole;
    private final BigInteger above;
    private final BigInteger below;
    private final Rounding.Mode mode;

    RoundedQuotient(Node of, Node whole, Rounding rounding) {
      super(Form.decimal(rounding.decimals()));
      this.of = of.bare();
      this.whole = whole.bare();
      int tens = whole.form().scale() + rounding.decimals() - of.form().scale();
      this.above = scaled(whole.form().below(), tens);
      this.below = scaled(of.form().below(), -tens);
      this.mode = rounding.mode();
    }

    private static BigInteger scaled(long number, int tens) {
      BigInteger factor = tens > 0 ? BigInteger.TEN.pow(tens) : BigInteger.ONE;
      return BigInteger.valueOf(number).multiply(factor);
    }

    @Override
    long eval(Frame frame) {
      long ofLo = of.eval(frame);
      long ofHi = frame.hi;
      long wholeLo = whole.eval(frame);
      long wholeHi = frame.hi;
      if (wholeHi < 0 || (wholeHi == 0 && wholeLo == 0)) {
        return frame.fail();
      }
      if (!frame.failed && above.bitLength() < 64 && below.bitLength() < 64) {
        long lo = Wide.times(frame, ofHi, ofLo, above.longValue());
        long hi = frame.hi;
        long by = Wide.times(frame, wholeHi, wholeLo, below.longValue());
        if (!frame.failed && frame.hi == 0 && by > 0) {
          return Wide.quotient(frame, hi, lo, by, mode);
        }
        frame.failed = false;
      }
      return frame.failed
          ? frame.fail()
          : Wide.quotient(
              frame,
              Wide.get(ofHi, ofLo).multiply(above),
              Wide.get(wholeHi, wholeLo).multiply(below),
              mode);
    }
  }
}
