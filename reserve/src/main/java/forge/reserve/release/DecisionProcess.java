package forge.reserve.release;

import java.util.ArrayList;
import java.util.List;

/**
 * A finite Markov decision process that minimises discounted cost: in each state one of some
 * actions is taken, costs something and leads to states with probabilities.
 *
 * @param discount value next period of one unit of cost, at least 0 and less than 1
 * @param actions of each state, one at least; a state is known by its place in the list
 */
public record DecisionProcess(double discount, List<List<Action>> actions) {

  private static final double ROUNDING = 1e-12;

  /** Where an action may lead. */
  public record Branch(int state, double probability) {}

  /** Something that can be done in a state. */
  public record Action(double cost, List<Branch> branches) {

    public Action {
      branches = List.copyOf(branches);
      double sum = 0;
      for (Branch each : branches) {
        if (!(each.probability() >= 0)) {
          throw new IllegalArgumentException(
              "A probability is not negative, but " + each.probability() + " is");
        }
        sum += each.probability();
      }
      if (!(Math.abs(sum - 1) <= ROUNDING) || !Double.isFinite(cost)) {
        throw new IllegalArgumentException(
            "An action has a finite cost and probabilities that add up to 1, not %s and %s"
                .formatted(cost, sum));
      }
    }
  }

  public DecisionProcess {
    if (!(discount >= 0 && discount < 1)) {
      throw new IllegalArgumentException("The discount must lie in [0, 1), not " + discount);
    }
    var copied = new ArrayList<List<Action>>();
    for (List<Action> each : actions) {
      if (each.isEmpty()) {
        throw new IllegalArgumentException("Nothing can be done in state " + copied.size());
      }
      copied.add(List.copyOf(each));
    }
    for (List<Action> state : copied) {
      for (Action action : state) {
        for (Branch branch : action.branches()) {
          if (branch.state() < 0 || branch.state() >= copied.size()) {
            throw new IllegalArgumentException(
                "A branch leads to state %d of %d".formatted(branch.state(), copied.size()));
          }
        }
      }
    }
    actions = List.copyOf(copied);
  }

  /** How many states there are. */
  public int states() {
    return actions.size();
  }

  /** The cost of an action with what comes after it valued by state. */
  double value(Action action, double[] values) {
    double later = 0;
    for (Branch each : action.branches()) {
      later += each.probability() * values[each.state()];
    }
    return action.cost() + discount * later;
  }

  /** The action of the least value in a state, the first of several. */
  int best(int state, double[] values) {
    List<Action> choices = actions.get(state);
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int a = 0; a < choices.size(); a++) {
      double value = value(choices.get(a), values);
      if (value < least) {
        least = value;
        best = a;
      }
    }
    return best;
  }
}
