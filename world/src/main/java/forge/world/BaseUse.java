package forge.world;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Objects;

/** What an economy took of a product in the base year outside the processes of the chain, in t. */
public record BaseUse(EconomyId economy, ProductId product, Kind kind, Measured quantity) {

  /** What the use is. */
  public enum Kind {
    /** The goods that the chain is there for: motors, turbines, loudspeakers. */
    FINAL,
    /** Known uses outside the chain: glass, ceramics, phosphors, bonded magnets. */
    OTHER,
    /** What closes the balance: stock, disposal and uses without a figure. */
    RESIDUAL
  }

  public BaseUse {
    Objects.requireNonNull(kind);
    if (quantity.value() < 0) {
      throw new IllegalArgumentException(
          "Use of " + product + " in " + economy + " is negative: " + quantity.value());
    }
  }
}
