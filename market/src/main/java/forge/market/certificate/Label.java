package forge.market.certificate;

import java.util.function.Supplier;

/** The words for a choice: what it is about and what its two sides are called. */
sealed interface Label {

  Supplier<String> subject();

  /** The sentence for a marginal cost that exceeds the pay, or the other way round. */
  String compared(double cost, double pay);

  /** Something supplied for a pay at a cost. */
  record Supplied(Supplier<String> subject, String cost, String pay) implements Label {

    @Override
    public String compared(double costs, double pays) {
      return Words.exceeds(cost, costs, pay, pays);
    }
  }

  /** Something used at a price for what it is worth; cost and pay are minus these. */
  record Used(Supplier<String> subject, String price, String worth) implements Label {

    @Override
    public String compared(double costs, double pays) {
      return Words.exceeds(price, -pays, worth, -costs);
    }
  }
}
