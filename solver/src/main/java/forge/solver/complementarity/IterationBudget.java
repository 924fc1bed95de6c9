package forge.solver.complementarity;

import org.jspecify.annotations.Nullable;

/** Counts linear systems solved, up to a limit; shares of a budget count towards the whole too. */
final class IterationBudget {

  private final @Nullable IterationBudget whole;
  private final int limit;
  private int spent;

  IterationBudget(int limit) {
    this(null, limit);
  }

  private IterationBudget(@Nullable IterationBudget whole, int limit) {
    this.whole = whole;
    this.limit = limit;
  }

  /** A budget of one of {@code parts} of what is left here, or of {@code least} if that is more. */
  IterationBudget share(int parts, int least) {
    int left = limit - spent;
    return new IterationBudget(this, Math.min(left, Math.max(left / parts, least)));
  }

  /** Takes one; false, and nothing taken, where none is left. */
  boolean take() {
    if (spent == limit || (whole != null && !whole.take())) {
      return false;
    }
    spent++;
    return true;
  }

  boolean exhausted() {
    return spent == limit;
  }

  int spent() {
    return spent;
  }
}
