package forge.reserve.release;

import java.util.ArrayList;
import java.util.List;

/**
 * Policy iteration (Howard 1960): the exact value of a policy is the solution of a linear system; a
 * state whose action can be bettered by more than rounding takes the better one. Each round betters
 * some state and worsens none, so no policy comes twice and the rounds end.
 */
public final class PolicyIteration {

  private static final int MOST_ROUNDS = 1000;
  private static final double BETTER = 1e-11;

  private PolicyIteration() {}

  /** The optimal policy of a process with its values and its proof. */
  public static SolvedProcess solve(DecisionProcess process) {
    var policy = new int[process.states()];
    double[] values = values(process, policy);
    int rounds = 1;
    while (improve(process, policy, values) && rounds < MOST_ROUNDS) {
      values = values(process, policy);
      rounds++;
    }
    return solved(process, policy, values, rounds);
  }

  private static SolvedProcess solved(
      DecisionProcess process, int[] policy, double[] values, int rounds) {
    List<Integer> chosen = new ArrayList<>();
    List<Double> worth = new ArrayList<>();
    for (int s = 0; s < policy.length; s++) {
      chosen.add(policy[s]);
      worth.add(values[s]);
    }
    return new SolvedProcess(process, chosen, worth, ValueProof.of(process, chosen, worth), rounds);
  }

  private static boolean improve(DecisionProcess process, int[] policy, double[] values) {
    boolean improved = false;
    for (int s = 0; s < policy.length; s++) {
      int best = process.best(s, values);
      double now = process.value(process.actions().get(s).get(policy[s]), values);
      double then = process.value(process.actions().get(s).get(best), values);
      if (then < now - BETTER * (1 + Math.abs(now))) {
        policy[s] = best;
        improved = true;
      }
    }
    return improved;
  }

  /** The values of a policy: {@code V = c + β P V}. */
  private static double[] values(DecisionProcess process, int[] policy) {
    int n = policy.length;
    var matrix = new double[n][n];
    var right = new double[n];
    for (int s = 0; s < n; s++) {
      DecisionProcess.Action action = process.actions().get(s).get(policy[s]);
      matrix[s][s] += 1;
      for (DecisionProcess.Branch each : action.branches()) {
        matrix[s][each.state()] -= process.discount() * each.probability();
      }
      right[s] = action.cost();
    }
    return solve(matrix, right);
  }

  /**
   * Elimination without exchange of rows: {@code I − βP} is strictly dominated by its diagonal, and
   * stays so under elimination.
   */
  private static double[] solve(double[][] matrix, double[] right) {
    int n = right.length;
    for (int k = 0; k < n; k++) {
      for (int i = k + 1; i < n; i++) {
        double factor = matrix[i][k] / matrix[k][k];
        if (factor != 0) {
          for (int j = k; j < n; j++) {
            matrix[i][j] -= factor * matrix[k][j];
          }
          right[i] -= factor * right[k];
        }
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        right[i] -= matrix[i][j] * right[j];
      }
      right[i] /= matrix[i][i];
    }
    return right;
  }
}
