package forge.app.reading;

/**
 * What one side gains, in the market's currency: after less before.
 *
 * @param who the side or economy, in words
 * @param rents what holders of limits gain; in no side's account, so that only their own line and
 *     the world's have any
 */
public record Payer(String who, double consumers, double producers, double treasury, double rents) {

  /** One who neither gains nor pays. */
  static Payer nothing(String who) {
    return new Payer(who, 0, 0, 0, 0);
  }

  /** Consumers, producers, treasury and rents together. */
  public double total() {
    return consumers + producers + treasury + rents;
  }

  Payer plus(String name, Payer other) {
    return new Payer(
        name,
        consumers + other.consumers,
        producers + other.producers,
        treasury + other.treasury,
        rents + other.rents);
  }
}
