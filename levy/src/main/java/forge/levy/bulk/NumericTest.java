package forge.levy.bulk;

import forge.levy.expression.DutyExpression.Comparison;
import java.util.List;

/** A condition that the figures of an entry decide. */
sealed interface NumericTest {

  /**
   * Sets the flags of the lanes where it holds, and clears those of the others; a lane is lost
   * where that cannot be told.
   */
  void holds(Frame frame, boolean[] flags);

  /** Two amounts compare. */
  record Compared(Joins.Tested test) implements NumericTest {

    @Override
    public void holds(Frame frame, boolean[] flags) {
      test.holds(frame, flags);
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
    public void holds(Frame frame, boolean[] flags) {
      boolean[] outer = frame.lost;
      boolean[] lostThere = frame.takeFlags();
      frame.lost = lostThere;
      test.holds(frame, flags);
      frame.lost = outer;
      for (int i = 0; i < frame.count; i++) {
        if (stated(frame, frame.rows[i])) {
          outer[i] |= lostThere[i];
        } else {
          flags[i] = unknown == Unstated.HOLDS;
          outer[i] |= unknown == Unstated.REFUSED;
        }
      }
      frame.giveFlags();
    }

    private boolean stated(Frame frame, int row) {
      for (int slot : needed) {
        if (frame.figures[slot][row] == EntryBatch.ABSENT) {
          return false;
        }
      }
      return true;
    }
  }

  /** What counts where a figure is not stated. */
  enum Unstated {
    HOLDS,
    FAILS_TO_HOLD,
    REFUSED
  }

  /** Shortens the choice of a comparison. */
  static NumericTest of(Node left, Comparison comparison, Node right) {
    return new Compared(Nodes.tested(left, comparison, right));
  }
}
