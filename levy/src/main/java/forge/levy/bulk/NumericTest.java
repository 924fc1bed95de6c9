package forge.levy.bulk;

import forge.levy.expression.DutyExpression.Comparison;
import java.util.List;

/** A condition that the figures of an entry decide. */
sealed interface NumericTest {

  /** Whether it holds on the row of a frame, which fails where that cannot be told. */
  boolean holds(Frame frame);

  /** Two amounts compare. */
  record Compared(Joins.Tested test) implements NumericTest {

    @Override
    public boolean holds(Frame frame) {
      return test.holds(frame);
    }
  }

  /**
   * A share, where both figures are stated.
   *
   * @param needed the slots of the figures
   * @param unknown what counts where one is not stated
   */
  record Shared(List<Integer> needed, Joins.Tested test, Unstated unknown) implements NumericTest {
    public Shared {
      needed = List.copyOf(needed);
    }

    @Override
    public boolean holds(Frame frame) {
      boolean stated = true;
      for (int slot : needed) {
        stated &= frame.figure(slot) != EntryBatch.ABSENT;
      }
      return stated ? test.holds(frame) : unknown.holds(frame);
    }
  }

  /** What counts where a figure is not stated. */
  enum Unstated {
    HOLDS,
    FAILS_TO_HOLD,
    REFUSED;

    boolean holds(Frame frame) {
      return switch (this) {
        case HOLDS -> true;
        case FAILS_TO_HOLD -> false;
        case REFUSED -> {
          frame.fail();
          yield false;
        }
      };
    }
  }

  /** Shortens the choice of a comparison. */
  static NumericTest of(Node left, Comparison comparison, Node right) {
    return new Compared(Nodes.tested(left, comparison, right));
  }
}
