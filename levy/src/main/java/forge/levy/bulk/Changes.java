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
    void eval(Frame frame, Lanes into) {
      of.eval(frame, into);
      for (int i = 0; i < frame.count; i++) {
        frame.put(into, i, Wide.times(frame, into.hi[i], into.lo[i], factor));
      }
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
    void eval(Frame frame, Lanes into) {
      of.eval(frame, into);
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
    void eval(Frame frame, Lanes into) {
      of.eval(frame, into);
      for (int i = 0; i < frame.count; i++) {
        if (into.hi[i] < 0) {
          frame.put(into, i, Wide.negate(frame, into.hi[i], into.lo[i]));
        }
      }
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
    void eval(Frame frame, Lanes into) {
      of.eval(frame, into);
      for (int i = 0; i < frame.count; i++) {
        if (into.hi[i] < 0) {
          into.set(i, 0);
        }
      }
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
    void eval(Frame frame, Lanes into) {
      of.eval(frame, into);
      for (int i = 0; i < frame.count; i++) {
        frame.put(into, i, divisor.quotient(frame, into.hi[i], into.lo[i], mode));
      }
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
    void eval(Frame frame, Lanes into) {
      of.eval(frame, into);
      for (int i = 0; i < frame.count; i++) {
        BigInteger above = Wide.get(into.hi[i], into.lo[i]);
        frame.put(into, i, Wide.quotient(frame, above, divisor, mode));
      }
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
    void eval(Frame frame, Lanes into) {
      of.eval(frame, into);
      Lanes by = frame.take();
      whole.eval(frame, by);
      for (int i = 0; i < frame.count; i++) {
        frame.put(into, i, quotient(frame, into.hi[i], into.lo[i], by.hi[i], by.lo[i]));
      }
      frame.give();
    }

    private long quotient(Frame frame, long ofHi, long ofLo, long wholeHi, long wholeLo) {
      if (wholeHi < 0 || (wholeHi == 0 && wholeLo == 0)) {
        return frame.fail();
      }
      if (above.bitLength() < 64 && below.bitLength() < 64) {
        long lo = Wide.times(frame, ofHi, ofLo, above.longValue());
        long hi = frame.hi;
        long by = Wide.times(frame, wholeHi, wholeLo, below.longValue());
        if (!frame.failed && frame.hi == 0 && by > 0) {
          return Wide.quotient(frame, hi, lo, by, mode);
        }
        frame.failed = false;
      }
      return Wide.quotient(
          frame,
          Wide.get(ofHi, ofLo).multiply(above),
          Wide.get(wholeHi, wholeLo).multiply(below),
          mode);
    }
  }
}
