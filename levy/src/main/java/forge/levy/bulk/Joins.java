package forge.levy.bulk;

import forge.levy.expression.DutyExpression;

/** Steps that join two amounts in one form, or choose between them. */
final class Joins {

  private Joins() {}

  static final class Plus extends Node {
    private final Node left;
    private final Node right;

    Plus(Node left, Node right) {
      super(left.form());
      this.left = left.bare();
      this.right = right.bare();
    }

    @Override
    long eval(Frame frame) {
      long lo = left.eval(frame);
      long hi = frame.hi;
      long otherLo = right.eval(frame);
      return Wide.add(frame, hi, lo, frame.hi, otherLo);
    }
  }

  static final class Minus extends Node {
    private final Node left;
    private final Node right;

    Minus(Node left, Node right) {
      super(left.form());
      this.left = left.bare();
      this.right = right.bare();
    }

    @Override
    long eval(Frame frame) {
      long lo = left.eval(frame);
      long hi = frame.hi;
      long otherLo = right.eval(frame);
      return Wide.subtract(frame, hi, lo, frame.hi, otherLo);
    }
  }

  /** The greater of two, or the lesser. */
  static final class Extreme extends Node {
    private final Node left;
    private final Node right;
    private final boolean greater;

    Extreme(Node left, Node right, boolean greater) {
      super(left.form());
      this.left = left.bare();
      this.right = right.bare();
      this.greater = greater;
    }

    @Override
    long eval(Frame frame) {
      long lo = left.eval(frame);
      long hi = frame.hi;
      long otherLo = right.eval(frame);
      if (Wide.compare(hi, lo, frame.hi, otherLo) > 0 == greater) {
        frame.hi = hi;
        return lo;
      }
      return otherLo;
    }
  }

  /** The product of two, of which one must fit 64 bits on every row. */
  static final class Product extends Node {
    private final Node left;
    private final Node right;

    Product(Node left, Node right) {
      super(left.form().times(right.form()));
      this.left = left.bare();
      this.right = right.bare();
    }

    @Override
    long eval(Frame frame) {
      long lo = left.eval(frame);
      long hi = frame.hi;
      long otherLo = right.eval(frame);
      return Wide.times(frame, hi, lo, frame.hi, otherLo);
    }
  }

  /** One where a test of two holds, another where not. */
  static final class Chosen extends Node {
    private final Tested test;
    private final Node then;
    private final Node otherwise;

    Chosen(Tested test, Node then, Node otherwise) {
      super(then.form());
      this.test = test;
      this.then = then.bare();
      this.otherwise = otherwise.bare();
    }

    @Override
    long eval(Frame frame) {
      return test.holds(frame) ? then.eval(frame) : otherwise.eval(frame);
    }
  }

  /** How two amounts in one form compare. */
  record Tested(Node left, DutyExpression.Comparison comparison, Node right) {
    Tested {
      left = left.bare();
      right = right.bare();
    }

    boolean holds(Frame frame) {
      long lo = left.eval(frame);
      long hi = frame.hi;
      long otherLo = right.eval(frame);
      return comparison.holds(Wide.compare(hi, lo, frame.hi, otherLo));
    }
  }

  /** One where a figure is stated, another where not. */
  static final class IfStated extends Node {
    private final int slot;
    private final Node then;
    private final Node otherwise;

    IfStated(int slot, Node then, Node otherwise) {
      super(then.form());
      this.slot = slot;
      this.then = then.bare();
      this.otherwise = otherwise.bare();
    }

    @Override
    long eval(Frame frame) {
      return frame.figure(slot) == EntryBatch.ABSENT ? otherwise.eval(frame) : then.eval(frame);
    }
  }

  /** Holds an amount while another is worked out. */
  static final class Holding extends Node {
    private final int slot;
    private final Node held;
    private final Node body;

    Holding(int slot, Node held, Node body) {
      super(body.form());
      this.slot = slot;
      this.held = held.bare();
      this.body = body.bare();
    }

    @Override
    long eval(Frame frame) {
      long lo = held.eval(frame);
      frame.heldLo[slot] = lo;
      frame.heldHi[slot] = frame.hi;
      return body.eval(frame);
    }
  }

  /** What is worked out once on each row, however many steps rest on it. */
  static final class Once extends Node {
    private final int slot;
    private final Node of;

    Once(int slot, Node of) {
      super(of.form());
      this.slot = slot;
      this.of = of.bare();
    }

    @Override
    long eval(Frame frame) {
      if (frame.onceOn[slot] == frame.number) {
        frame.hi = frame.onceHi[slot];
        return frame.onceLo[slot];
      }
      long lo = of.eval(frame);
      frame.onceOn[slot] = frame.number;
      frame.onceHi[slot] = frame.hi;
      frame.onceLo[slot] = lo;
      return lo;
    }
  }
}
