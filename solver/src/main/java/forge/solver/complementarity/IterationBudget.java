package forge.solver.complementarity;

/** Counts the linear systems solved by all methods together, up to a limit. */
final class IterationBudget {

  private final int limit;
  private int spent;

  IterationBudget(int limit) {
    this.limit = limit;
  }

  /** Takes one; false, and nothing taken, where none is left. */
  boolean take() {
    if (spent == limit) {
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
