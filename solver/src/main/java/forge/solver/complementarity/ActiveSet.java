package forge.solver.complementarity;

import java.util.Arrays;

/**
 * The bound that each variable is held at: component {@code i} is at its lower bound where {@code
 * x_i - F_i <= l_i}, at its upper bound where {@code x_i - F_i >= u_i}, and free between.
 */
final class ActiveSet {

  private static final byte FREE = 0;
  private static final byte AT_LOWER = 1;
  private static final byte AT_UPPER = 2;

  private final byte[] state;
  private final int[] free;

  private ActiveSet(byte[] state) {
    this.state = state;
    int count = 0;
    var list = new int[state.length];
    for (int i = 0; i < state.length; i++) {
      if (state[i] == FREE) {
        list[count++] = i;
      }
    }
    free = Arrays.copyOf(list, count);
  }

  static ActiveSet of(ComplementarityProblem problem, Iterate at) {
    var state = new byte[problem.size()];
    for (int i = 0; i < state.length; i++) {
      double f = at.f()[i];
      boolean low = f >= at.x()[i] - problem.lower(i);
      boolean high = f <= at.x()[i] - problem.upper(i);
      state[i] = low ? AT_LOWER : high ? AT_UPPER : FREE;
    }
    return new ActiveSet(state);
  }

  /** The free variables, ascending. */
  int[] free() {
    return free;
  }

  /** The way of every held variable to its bound; zero for the free ones. */
  double[] wayToBounds(ComplementarityProblem problem, double[] x) {
    var way = new double[state.length];
    for (int i = 0; i < state.length; i++) {
      if (state[i] == AT_LOWER) {
        way[i] = problem.lower(i) - x[i];
      } else if (state[i] == AT_UPPER) {
        way[i] = problem.upper(i) - x[i];
      }
    }
    return way;
  }

  boolean sameAs(ActiveSet other) {
    return Arrays.equals(state, other.state);
  }
}
