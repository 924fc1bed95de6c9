package forge.levy.assessment;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is known of the sale of the goods to the first independent customer after they came in. A
 * price below the declared one counts in its place where a charge is measured on a price; the
 * customs value stays what was declared (Council Implementing Regulation (EU) No 1238/2013, article
 * 2a, as it stands after Commission Implementing Regulation (EU) 2017/1570).
 */
public sealed interface FirstSale {

  /** Nothing is known of it. */
  record Unknown() implements FirstSale {}

  /**
   * They were sold.
   *
   * @param price net and before duty, for the whole line, in the currency of the entry
   */
  record Sold(BigDecimal price) implements FirstSale {
    public Sold {
      Objects.requireNonNull(price);
      if (price.signum() < 0) {
        throw new IllegalArgumentException("A price of " + price + " is below nothing");
      }
    }
  }

  /** Nothing is known of it. */
  static FirstSale unknown() {
    return new Unknown();
  }

  /** The price that counts: the declared one, or that of the sale where it is lower. */
  default BigDecimal counted(BigDecimal declared) {
    return switch (this) {
      case Unknown unknown -> declared;
      case Sold sold -> declared.min(sold.price());
    };
  }
}
