package forge.store.imports;

import forge.kernel.ProductId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Sums of trade between countries, in t of the basis of each product. */
final class TradeTally {

  /** Who says so. */
  enum Teller {
    /** Both sides together, reconciled by the source. */
    BOTH,
    IMPORTER,
    EXPORTER
  }

  /** What moved from one country to another in a year. */
  record Lane(ProductId product, Countries.Country from, Countries.Country to, int year) {}

  private final Map<Lane, Map<Teller, Double>> sums = new LinkedHashMap<>();

  void add(Lane lane, Teller teller, double tonnes) {
    sums.computeIfAbsent(lane, _ -> new EnumMap<>(Teller.class)).merge(teller, tonnes, Double::sum);
  }

  /**
   * The sum of each lane. Where importer and exporter both report, the importer counts: customs
   * look harder at what comes in.
   */
  Map<Lane, Double> totals() {
    var totals = new LinkedHashMap<Lane, Double>();
    sums.forEach((lane, told) -> totals.put(lane, first(told)));
    return totals;
  }

  private static double first(Map<Teller, Double> told) {
    return Stream.of(Teller.BOTH, Teller.IMPORTER, Teller.EXPORTER)
        .filter(told::containsKey)
        .findFirst()
        .map(told::get)
        .orElse(0.0);
  }
}
