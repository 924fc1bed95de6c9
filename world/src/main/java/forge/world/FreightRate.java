package forge.world;

/**
 * Freight of a class of products in USD/t: a fixed part and a part for each 1,000 km of
 * great-circle distance. The factors give the range around it.
 */
public record FreightRate(
    String freightClass, double fixed, double perThousandKm, Figure factor, Provenance provenance) {

  public FreightRate {
    if (!(fixed >= 0 && perThousandKm >= 0 && Double.isFinite(fixed + perThousandKm))) {
      throw new IllegalArgumentException("Freight of " + freightClass + " is not negative");
    }
  }

  /** Freight over a distance, in USD/t. */
  public double over(double km) {
    return fixed + perThousandKm * km / 1000;
  }
}
