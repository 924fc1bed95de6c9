package forge.reserve.release;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A proof of the values of an optimal policy, by whichever way they were found.
 *
 * <p>With {@code T} the operator of Bellman, {@code TV(s) = min over a of c + β Σ p V}, and {@code
 * r} between {@code low} and {@code high} over all states of {@code TV − V}, the optimal value lies
 * between {@code TV + β low / (1 − β)} and {@code TV + β high / (1 − β)} (MacQueen 1966). The lower
 * bound is a feasible point of the dual linear programme, {@code max Σ V subject to V ≤ c + β P V}
 * for every action; that the policy attains it is found from above by the same bounds on its own
 * value. All of it is computed in decimals of 34 digits from the data.
 *
 * @param residual largest {@code |TV − V|}
 * @param gap how far apart the bounds lie, in every state: the optimum is known to within it
 * @param policyResidual largest {@code |c + βPV − V|} of the policy's own actions
 */
public record ValueProof(
    List<Double> lower, List<Double> upper, double residual, double gap, double policyResidual) {

  private static final MathContext DIGITS = MathContext.DECIMAL128;

  public ValueProof {
    lower = List.copyOf(lower);
    upper = List.copyOf(upper);
  }

  static ValueProof of(DecisionProcess process, List<Integer> policy, List<Double> values) {
    BigDecimal low = null;
    BigDecimal high = null;
    BigDecimal worst = BigDecimal.ZERO;
    var better = new ArrayList<BigDecimal>();
    for (int s = 0; s < process.states(); s++) {
      BigDecimal least = least(process, s, values);
      BigDecimal change = least.subtract(BigDecimal.valueOf(values.get(s)));
      DecisionProcess.Action own = process.actions().get(s).get(policy.get(s));
      BigDecimal off = value(process, own, values).subtract(BigDecimal.valueOf(values.get(s)));
      worst = worst.max(off.abs());
      low = low == null ? change : low.min(change);
      high = high == null ? change : high.max(change);
      better.add(least);
    }
    BigDecimal least = low == null ? BigDecimal.ZERO : low;
    BigDecimal most = high == null ? BigDecimal.ZERO : high.max(worst);
    BigDecimal discount = BigDecimal.valueOf(process.discount());
    BigDecimal times = discount.divide(BigDecimal.ONE.subtract(discount), DIGITS);
    return new ValueProof(
        shifted(better, least.multiply(times)),
        shifted(better, most.multiply(times)),
        least.abs().max(most.abs()).doubleValue(),
        most.subtract(least).multiply(times).doubleValue(),
        worst.doubleValue());
  }

  private static BigDecimal least(DecisionProcess process, int state, List<Double> values) {
    BigDecimal least = null;
    for (DecisionProcess.Action each : process.actions().get(state)) {
      BigDecimal value = value(process, each, values);
      least = least == null ? value : least.min(value);
    }
    if (least == null) {
      throw new IllegalStateException("Nothing can be done in state " + state);
    }
    return least;
  }

  private static BigDecimal value(
      DecisionProcess process, DecisionProcess.Action action, List<Double> values) {
    BigDecimal later = BigDecimal.ZERO;
    for (DecisionProcess.Branch each : action.branches()) {
      later =
          later.add(
              BigDecimal.valueOf(each.probability())
                  .multiply(BigDecimal.valueOf(values.get(each.state()))));
    }
    return BigDecimal.valueOf(action.cost())
        .add(BigDecimal.valueOf(process.discount()).multiply(later));
  }

  private static List<Double> shifted(List<BigDecimal> values, BigDecimal by) {
    return values.stream().map(each -> each.add(by).doubleValue()).toList();
  }
}
