package forge.levy.expression;

import forge.pricing.method.MarketArea;
import java.util.Objects;

/** The name of a price that is looked up for a day. */
public sealed interface PriceName {

  /** The reference price of a product in a market of the price book. */
  record Reference(String product, MarketArea.Name market) implements PriceName {

    public Reference {
      Objects.requireNonNull(market);
      if (product.isBlank()) {
        throw new IllegalArgumentException("A reference price is of a product");
      }
    }

    @Override
    public String toString() {
      return market == MarketArea.Name.ZONE
          ? "REFERENCE(" + product + ")"
          : "REFERENCE(" + product + ", " + market.name() + ")";
    }
  }

  /** A series of prices that the rule set itself holds, such as quotations that an act names. */
  record Series(String name) implements PriceName {

    public Series {
      if (name.isBlank()) {
        throw new IllegalArgumentException("A series has a name");
      }
    }

    @Override
    public String toString() {
      return "SERIES(" + name + ")";
    }
  }
}
