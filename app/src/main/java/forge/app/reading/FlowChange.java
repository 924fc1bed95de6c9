package forge.app.reading;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;

/**
 * A flow before and after.
 *
 * @param value the size of the change at the price where it goes before, in currency; it ranks
 *     changes of different products
 */
public record FlowChange(
    ProductId product, EconomyId from, EconomyId to, double before, double after, double value) {

  /** After less before. */
  public double change() {
    return after - before;
  }
}
