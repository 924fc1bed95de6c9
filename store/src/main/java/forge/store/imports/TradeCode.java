package forge.store.imports;

import forge.kernel.ProductId;

/**
 * Which rows of trade statistics are about a product.
 *
 * @param hs6 code of six digits
 * @param factor t of the product's basis in a gross tonne, 1 where they are the same
 */
public record TradeCode(ProductId product, String hs6, double factor) {

  public TradeCode {
    if (!hs6.matches("[0-9]{6}")) {
      throw new IllegalArgumentException("'" + hs6 + "' is no HS code of six digits");
    }
    if (!(factor > 0 && Double.isFinite(factor))) {
      throw new IllegalArgumentException("Factor " + factor + " is not a positive number");
    }
  }

  /** Reads {@code li-carbonate:283691} or {@code li-sc6:253090:0.148}. */
  public static TradeCode parse(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length < 2 || parts.length > 3) {
      throw new IllegalArgumentException(
          "'" + text + "' is not written product:hs6 or product:hs6:factor");
    }
    double factor = 1;
    if (parts.length == 3) {
      try {
        factor = Double.parseDouble(parts[2]);
      } catch (NumberFormatException notANumber) {
        throw new IllegalArgumentException("Factor '" + parts[2] + "' is no number", notANumber);
      }
    }
    return new TradeCode(ProductId.of(parts[0]), parts[1], factor);
  }
}
