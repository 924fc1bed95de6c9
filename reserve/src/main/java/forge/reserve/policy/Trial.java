package forge.reserve.policy;

import forge.market.ensemble.Spread;
import forge.reserve.sizing.Draws;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a policy is tried on: futures of one product, a target stock and what things cost.
 *
 * @param product its place in the model
 * @param elasticity by how much supply and demand together answer to price: a purchase of a share
 *     {@code q} of the market raises the price by {@code q / elasticity}
 * @param loss what a tonne that is short costs, as a multiple of its price
 * @param practice days that an order takes in fact, by urgency
 */
public record Trial(
    Draws draws,
    int product,
    double target,
    double elasticity,
    double loss,
    Map<Policy.Urgency, Spread> practice) {

  public Trial {
    if (practice.size() < Policy.Urgency.values().length) {
      throw new IllegalArgumentException("A trial says of each urgency how long orders take");
    }
    practice = Map.copyOf(practice);
    if (!(target >= 0) || !(elasticity > 0) || !(loss >= 0)) {
      throw new IllegalArgumentException(
          "A trial needs a target, a positive elasticity and a loss that is not negative");
    }
  }

  /** The days that an order takes where a share {@code u} of them take less. */
  double days(Policy.Urgency urgency, double u) {
    Spread spread = practice.get(urgency);
    if (spread == null) {
      throw new IllegalStateException("There is no practice of urgency " + urgency);
    }
    return spread.at(u);
  }

  /** Days in practice that are the same in all futures. */
  public static Map<Policy.Urgency, Spread> practice(Spread normal, Spread emergency) {
    var days = new EnumMap<Policy.Urgency, Spread>(Policy.Urgency.class);
    days.put(Policy.Urgency.NORMAL, normal);
    days.put(Policy.Urgency.EMERGENCY, emergency);
    return days;
  }
}
