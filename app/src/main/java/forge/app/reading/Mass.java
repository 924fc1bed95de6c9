package forge.app.reading;

import forge.market.problem.TradedProduct;

/**
 * The unit in which the masses of a market are read: thousand tonnes, or tonnes where the world
 * makes less than a thousand of every product. What is not measured in kt keeps its unit.
 */
public enum Mass {
  KILOTONNES(1, "kt"),
  TONNES(1000, "t");

  private static final String BASE = KILOTONNES.code;

  private final double perKilotonne;
  private final String code;

  Mass(double perKilotonne, String code) {
    this.perKilotonne = perKilotonne;
    this.code = code;
  }

  /** The unit for a market that makes at most so much of a product. */
  static Mass forLargest(double kilotonnes) {
    return kilotonnes < 1 ? TONNES : KILOTONNES;
  }

  /** Its sign, {@code kt} or {@code t}. */
  public String code() {
    return code;
  }

  /** A quantity of the market in this unit. */
  public double of(TradedProduct product, double quantity) {
    return inKilotonnes(product) ? perKilotonne * quantity : quantity;
  }

  /** The product's unit with this one in the place of kt. */
  public String unit(TradedProduct product) {
    return inKilotonnes(product) ? code + product.unit().substring(BASE.length()) : product.unit();
  }

  private static boolean inKilotonnes(TradedProduct product) {
    return product.unit().equals(BASE) || product.unit().startsWith(BASE + " ");
  }
}
