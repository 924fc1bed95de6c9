package forge.market.accounts;

/**
 * What an economy gains from the market, in currency per run of periods.
 *
 * @param consumer surplus of final users: the area under demand above the price; for demand that is
 *     fixed, minus what it pays
 * @param producer surplus of producers: revenue less inputs and conversion cost, mark-ups included
 * @param government duties, levies and export taxes less subsidies, support and purchases
 * @param support what subsidies and support contracts paid, contained in {@code government}
 */
public record Welfare(double consumer, double producer, double government, double support) {

  /** Nothing. */
  public static final Welfare ZERO = new Welfare(0, 0, 0, 0);

  /** The economy's total; support is inside government already. */
  public double total() {
    return consumer + producer + government;
  }

  Welfare plus(Welfare other) {
    return new Welfare(
        consumer + other.consumer,
        producer + other.producer,
        government + other.government,
        support + other.support);
  }

  static Welfare ofConsumer(double amount) {
    return new Welfare(amount, 0, 0, 0);
  }

  static Welfare ofProducer(double amount) {
    return new Welfare(0, amount, 0, 0);
  }

  static Welfare ofGovernment(double amount) {
    return new Welfare(0, 0, amount, 0);
  }

  static Welfare ofSupport(double paid) {
    return new Welfare(0, 0, -paid, paid);
  }
}
