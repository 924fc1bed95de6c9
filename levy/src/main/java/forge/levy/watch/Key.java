package forge.levy.watch;

import forge.kernel.ProductId;
import java.time.YearMonth;

/**
 * What lines are added up by.
 *
 * @param exporter its name, empty where it is not stated
 * @param origin the economy claimed, empty where none is
 * @param consigned the economy that the goods came from, empty where none is stated
 */
record Key(String exporter, String origin, String consigned, ProductId product, YearMonth month) {

  /** The economy that shipped: the one that the goods came from, else the one claimed. */
  String shipper() {
    return consigned.isEmpty() ? origin : consigned;
  }
}
