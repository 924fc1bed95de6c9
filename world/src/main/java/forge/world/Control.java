package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.List;
import java.util.Objects;

/** An export control or stop: who, on which products, towards whom, when, and whether in force. */
public record Control(
    String id,
    EconomyId economy,
    Measure measure,
    Validity validity,
    SourceId source,
    String note) {

  /** What is restricted; no product means technology or products outside the model. */
  public record Measure(String kind, List<ProductId> products, String destinations, String state) {

    public Measure {
      products = List.copyOf(products);
    }
  }

  public Control {
    Objects.requireNonNull(economy);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(validity);
  }
}
