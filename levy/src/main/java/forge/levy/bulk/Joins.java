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
    void eval(Frame frame, Lanes into) {
      left.eval(frame, into);
      Lanes other = frame.take();
      right.eval(frame, other);
      for (int i = 0; i < frame.count; i++) {
        frame.put(into, i, Wide.add(frame, into.hi[i], into.lo[i], other.hi[i], other.lo[i]));
      }
      frame.give();
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
    void eval(Frame frame, Lanes into) {
      left.eval(frame, into);
      Lanes other = frame.take();
      right.eval(frame, other);
      for (int i = 0; i < frame.count; i++) {
        frame.put(into, i, Wide.subtract(frame, into.hi[i], into.lo[i], other.hi[i], other.lo[i]));
      }
      frame.give();
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
    void eval(Frame frame, Lanes into) {
      left.eval(frame, into);
      Lanes other = frame.take();
      right.eval(frame, other);
      for (int i = 0; i < frame.count; i++) {
        if (Wide.compare(into.hi[i], into.lo[i], other.hi[i], other.lo[i]) > 0 != greater) {
          into.hi[i] = other.hi[i];
          into.lo[i] = other.lo[i];
        }
      }
      frame.give();
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
    void eval(Frame frame, Lanes into) {
      left.eval(frame, into);
      Lanes other = frame.take();
      right.eval(frame, other);
      for (int i = 0; i < frame.count; i++) {
        frame.put(into, i, Wide.times(frame, into.hi[i], into.lo[i], other.hi[i], other.lo[i]));
      }
      frame.give();
    }
  }

  /**
   * One where something holds, another where not. Both are worked out on every row; of the one that
   * does not count it does not matter whether it can be told.
   */
  abstract static class Either extends Node {
    private final Node then;
    private final Node otherwise;

    Either(Node then, Node otherwise) {
      super(then.form());
      this.then = then.bare();
      this.otherwise = otherwise.bare();
    }

    /** Sets the flags of the lanes where the first counts. */
    abstract void holds(Frame frame, boolean[] flags);

    @Override
    final void eval(Frame frame, Lanes into) {
      boolean[] holds = frame.takeFlags();
      holds(frame, holds);
      boolean[] lostThen = frame.takeFlags();
      frame.aside(then, into, lostThen);
      boolean[] lostElse = frame.takeFlags();
      Lanes other = frame.take();
      frame.aside(otherwise, other, lostElse);
      for (int i = 0; i < frame.count; i++) {
        if (!holds[i]) {
          into.hi[i] = other.hi[i];
          into.lo[i] = other.lo[i];
        }
        frame.lost[i] |= holds[i] ? lostThen[i] : lostElse[i];
      }
      frame.give();
      frame.giveFlags();
      frame.giveFlags();
      frame.giveFlags();
    }
  }

  /** One where a test of two holds, another where not. */
  static final class Chosen extends Either {
    private final Tested test;

    Chosen(Tested test, Node then, Node otherwise) {
      super(then, otherwise);
      this.test = test;
    }

    @Override
    void holds(Frame frame, boolean[] flags) {
      test.holds(frame, flags);
    }
  }

  /** One where a figure is stated, another where not. */
  static final class IfStated extends Either {
    private final int slot;

    IfStated(int slot, Node then, Node otherwise) {
      super(then, otherwise);
      this.slot = slot;
    }

    @Override
    void holds(Frame frame, boolean[] flags) {
      long[] figures = frame.figures[slot];
      for (int i = 0; i < frame.count; i++) {
        flags[i] = figures[frame.rows[i]] != EntryBatch.ABSENT;
      }
    }
  }

  /** How two amounts in one form compare. */
  record Tested(Node left, DutyExpression.Comparison comparison, Node right) {
    Tested {
      left = left.bare();
      right = right.bare();
    }

    /** Sets the flags of the lanes that hold, and clears those of the others. */
    void holds(Frame frame, boolean[] flags) {
      Lanes one = frame.take();
      Lanes other = frame.take();
      left.eval(frame, one);
      right.eval(frame, other);
      for (int i = 0; i < frame.count; i++) {
        int compared = Wide.compare(one.hi[i], one.lo[i], other.hi[i], other.lo[i]);
        flags[i] = comparison.holds(compared);
      }
      frame.give();
      frame.give();
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
    void eval(Frame frame, Lanes into) {
      held.eval(frame, frame.held(slot));
      body.eval(frame, into);
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
    void eval(Frame frame, Lanes into) {
      frame.once(slot, of, into);
    }
  }
}
