package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that changed a market on a day: an export control, a stop, a tax, a disruption. Who, on
 * which products, towards whom, from when, whether in force, and what was observed to follow.
 */
public record Event(
    String id,
    EconomyId economy,
    Measure measure,
    Validity validity,
    String effect,
    SourceId source,
    String note) {

  /**
   * What is restricted; no product means technology or products outside the model.
   *
   * @param destinations economies or groups; {@code *} for all
   */
  public record Measure(
      String kind, List<ProductId> products, Set<String> destinations, String state) {

    public Measure {
      products = List.copyOf(products);
      destinations = Set.copyOf(destinations);
    }
  }

  public Event {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(validity);
    Objects.requireNonNull(source);
  }
}
