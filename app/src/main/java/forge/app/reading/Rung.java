package forge.app.reading;

import forge.market.problem.TradedProduct;
import java.util.Map;

/**
 * One product on the price ladder, in currency per unit. A figure that does not apply or was not
 * computed is not a number.
 *
 * @param before price by side before: the mean over the side's economies, weighted by what each
 *     used of the product before; a side that neither used nor made it has no price
 * @param after the same after, by the same weights
 * @param floor the greatest floor of the members
 * @param held how many of the floored members hold their floor
 * @param floored how many members have a floor
 * @param maximal the least over the members of the highest floor that a levy can defend
 * @param highestCommon the highest floor that the members can hold together
 * @param cascadeMinimum the greatest over the members of the least floor that does not leak
 * @param levyLow the least levy of a floored member
 * @param levyHigh the greatest levy of a floored member
 * @param closed how many floored members have a levy that shuts the border in vain
 */
public record Rung(
    TradedProduct product,
    Map<Group, Double> before,
    Map<Group, Double> after,
    double floor,
    int held,
    int floored,
    double maximal,
    double highestCommon,
    double cascadeMinimum,
    double levyLow,
    double levyHigh,
    int closed) {

  public Rung {
    before = Map.copyOf(before);
    after = Map.copyOf(after);
  }

  /** The price of a side before; not a number where the side has none. */
  public double priceBefore(Group group) {
    return before.getOrDefault(group, Double.NaN);
  }

  /** The price of a side after; not a number where the side has none. */
  public double priceAfter(Group group) {
    return after.getOrDefault(group, Double.NaN);
  }

  /** Change of the zone's price as a share of the price before; not a number without a price. */
  public double change() {
    return priceAfter(Group.ZONE) / priceBefore(Group.ZONE) - 1;
  }

  /** How far the zone's price moves, as a share; 0 where the zone has no price. */
  double movement() {
    double change = change();
    return Double.isFinite(change) ? Math.abs(change) : 0;
  }

  /** Whether a floor is set at this stage. */
  public boolean hasFloor() {
    return floored > 0;
  }

  /** Whether every member with a floor holds it. */
  public boolean holds() {
    return hasFloor() && held == floored;
  }

  /** Whether the floor lies below its cascade minimum, so that the next stage leaks. */
  public boolean leaks() {
    return hasFloor() && floor < cascadeMinimum * (1 - 1e-9);
  }

  /** What became of the floor, in a word or two; empty where there is none. */
  public String verdict() {
    if (!hasFloor()) {
      return "";
    }
    if (holds()) {
      return "yes";
    }
    return held == 0 ? "no" : held + " of " + floored;
  }
}
