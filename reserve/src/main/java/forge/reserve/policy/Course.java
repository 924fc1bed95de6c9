package forge.reserve.policy;

import java.util.List;
import java.util.Map;

/**
 * What a policy did in one future, in t and USD.
 *
 * @param stock at the end of each month
 * @param released by purpose
 * @param unmet shortage of the classes that a purpose serves
 * @param bought what was purchased
 * @param spent on purchases
 * @param orders release orders, one for each spell in which a purpose was served
 * @param late orders that took longer than their clock allows
 */
public record Course(
    List<Double> stock,
    Map<String, Double> released,
    double unmet,
    double bought,
    double spent,
    int orders,
    int late) {

  public Course {
    stock = List.copyOf(stock);
    released = Map.copyOf(released);
  }

  /** All that was released. */
  public double releasedInAll() {
    return released.values().stream().sorted().mapToDouble(Double::doubleValue).sum();
  }
}
