package forge.reserve.release;

import java.util.List;

/**
 * A decision process with its optimal policy.
 *
 * @param policy the place of the action taken in each state
 * @param values the discounted cost from each state on under the policy
 * @param rounds of policy iteration
 */
public record SolvedProcess(
    DecisionProcess process,
    List<Integer> policy,
    List<Double> values,
    ValueProof proof,
    int rounds) {

  /** Relative width of the bounds up to which a policy counts as proven. */
  private static final double PROVEN = 1e-9;

  public SolvedProcess {
    policy = List.copyOf(policy);
    values = List.copyOf(values);
  }

  /** Whether the bounds prove the values to a thousand-millionth. */
  public boolean proven() {
    double scale = 1;
    for (double each : values) {
      scale = Math.max(scale, Math.abs(each));
    }
    return proof.gap() <= PROVEN * scale;
  }
}
