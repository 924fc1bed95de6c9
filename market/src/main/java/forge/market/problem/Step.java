package forge.market.problem;

/**
 * One tread of a stepped curve: up to {@code quantity} units at {@code price} each.
 *
 * @param price in the market's currency per unit
 * @param quantity in units, positive; may be infinite for the last step
 */
public record Step(double price, double quantity) {

  public Step {
    Require.finite("step price", price);
    Require.positive("step quantity", quantity);
  }
}
