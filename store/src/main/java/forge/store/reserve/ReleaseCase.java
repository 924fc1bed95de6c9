package forge.store.reserve;

import forge.reserve.release.ReleaseModel;
import java.util.List;
import java.util.Objects;

/**
 * What a release file says: the model, and how much each state counts in the optimum that is told.
 *
 * @param unit of the stock
 * @param weights of the states in the order of the model, adding up to one
 */
public record ReleaseCase(
    PlanOrder.About about, String unit, ReleaseModel model, List<Double> weights) {

  private static final double ROUNDING = 1e-9;

  public ReleaseCase {
    Objects.requireNonNull(about);
    Objects.requireNonNull(model);
    weights = List.copyOf(weights);
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    if (weights.size() != model.levels().size() * model.conditions().size()
        || Math.abs(sum - 1) > ROUNDING) {
      throw new IllegalArgumentException("Weights of all states add up to 1, not " + sum);
    }
  }

  /** A figure of all states, weighed. */
  public double weighed(List<Double> values) {
    double sum = 0;
    for (int s = 0; s < weights.size(); s++) {
      sum += weights.get(s) * values.get(s);
    }
    return sum;
  }
}
