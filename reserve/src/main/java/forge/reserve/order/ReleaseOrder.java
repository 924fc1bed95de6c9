package forge.reserve.order;

import forge.kernel.PartyId;
import forge.kernel.ProductId;
import java.time.LocalDate;
import java.util.Objects;

/** An order to release a quantity of a product to somebody. */
public record ReleaseOrder(
    String id, Mandate mandate, Urgency urgency, What what, LocalDate ordered) {

  /** What is released to whom, in grams. */
  public record What(ProductId product, long grams, PartyId to) {
    public What {
      Objects.requireNonNull(product);
      Objects.requireNonNull(to);
      if (grams <= 0) {
        throw new IllegalArgumentException("A release is of more than nothing");
      }
    }
  }

  public ReleaseOrder {
    Objects.requireNonNull(mandate);
    Objects.requireNonNull(urgency);
    Objects.requireNonNull(what);
    Objects.requireNonNull(ordered);
    if (mandate.reportDue().isBefore(ordered)) {
      throw new IllegalArgumentException("The report is due after the order, not before");
    }
  }
}
