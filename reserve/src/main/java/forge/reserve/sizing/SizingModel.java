package forge.reserve.sizing;

import forge.market.ensemble.Spread;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The products of a reserve with what is uncertain about them.
 *
 * @param demandLevel multiple of the demand for the products of a chain, by chain; a chain without
 *     one is certain
 */
public record SizingModel(
    List<Balance> balances, List<Hazard> hazards, Map<String, Spread> demandLevel, Rules rules) {

  public SizingModel {
    balances = List.copyOf(balances);
    hazards = List.copyOf(hazards);
    demandLevel = Map.copyOf(demandLevel);
    if (balances.isEmpty()) {
      throw new IllegalArgumentException("A sizing needs one product at least");
    }
    int years = balances.getFirst().years();
    var products = new HashSet<Object>();
    for (Balance each : balances) {
      if (each.years() != years) {
        throw new IllegalArgumentException(
            "All products are looked at over the same years: %s has %d, not %d"
                .formatted(each.product(), each.years(), years));
      }
      if (!products.add(each.product())) {
        throw new IllegalArgumentException("Product " + each.product() + " stands twice");
      }
    }
    var names = new HashSet<String>();
    for (Hazard each : hazards) {
      if (!names.add(each.name())) {
        throw new IllegalArgumentException("Hazard " + each.name() + " stands twice");
      }
    }
    demandLevel.values().forEach(each -> Checks.amount("A level of demand", each.low()));
  }

  /** How many years are looked at. */
  public int years() {
    return balances.getFirst().years();
  }
}
