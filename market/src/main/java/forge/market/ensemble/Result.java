package forge.market.ensemble;

/**
 * A figure that every draw gives.
 *
 * @param name unique in the ensemble, such as {@code price of ga-4n in the zone}
 * @param headline whether its drivers are looked for
 */
public record Result(String name, String unit, boolean headline) {}
