package forge.app.reading;

import forge.market.problem.MarketProblem;
import forge.market.problem.TradedProduct;

/** Units as people write them. */
public final class Units {

  private Units() {}

  /**
   * The unit of a product's price: currency over unit, with million currency per kt written as
   * currency per kg, which is the same number.
   */
  public static String price(MarketProblem market, TradedProduct product) {
    String currency = market.currency();
    String unit = product.unit();
    if (unit.equals("kt") || unit.startsWith("kt ")) {
      return plain(currency) + "/kg" + unit.substring(2);
    }
    return currency + "/" + unit;
  }

  private static String plain(String currency) {
    return currency.replaceAll("^(million|m) | (million|m)$", "");
  }
}
