package forge.market.scenario;

/** How high a reference price or strike is. */
public sealed interface Level {

  /** An amount in USD per kg of the product's basis. */
  record PerKg(double usd) implements Level {}

  /** A cited parameter of the world in USD/kg, such as a contract floor. */
  record Cited(String parameter) implements Level {}

  /** The zone's mean price of the baseline, raised by a share; 0.2 is a fifth more. */
  record AboveBaseline(double share) implements Level {}
}
