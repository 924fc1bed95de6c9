package forge.market.floors;

import forge.market.equilibrium.Node;

/**
 * What became of one floor at one place.
 *
 * @param floor the price to be defended, in currency per unit
 * @param price the price that holds
 * @param levy the levy per unit; at its cap, or prohibitive, where the floor is not held
 * @param held whether price ≥ floor, to one part in a million
 * @param maximalDefensible the member's price with only its own levied arcs closed and all other
 *     floors in force: no levy of its own can hold more; NaN where it was not computed
 * @param highestCommon the highest floor that all members of the levy can hold together; NaN where
 *     it was not computed
 * @param cascadeMinimum the lowest floor for this product that does not leak, given the floors of
 *     its inputs; NaN for a product whose inputs have no floor
 * @param purchaseToHold units that the public would have to buy to hold the floor; 0 where it is
 *     held, NaN where it was not computed
 */
public record FloorStatus(
    Node node,
    double floor,
    double price,
    double levy,
    boolean held,
    double maximalDefensible,
    double highestCommon,
    double cascadeMinimum,
    double purchaseToHold) {

  /** How much the price falls short of the floor; 0 where it is held. */
  public double missing() {
    return held ? 0 : floor - price;
  }

  /** Whether the floor lies below its cascade minimum, so that the next stage leaks. */
  public boolean leaks() {
    return floor < cascadeMinimum * (1 - 1e-9);
  }
}
