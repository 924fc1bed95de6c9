package forge.app.reading;

import forge.kernel.ProductId;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.TradedProduct;
import java.util.Map;

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

  /** What one unit of a product's price buys: {@code kg oxide} where prices are per kg of oxide. */
  public static String priced(TradedProduct product) {
    String unit = product.unit();
    return unit.equals("kt") || unit.startsWith("kt ") ? "kg" + unit.substring(2) : unit;
  }

  /** The market's currency without its scale. */
  public static String currency(MarketProblem market) {
    return plain(market.currency());
  }

  /** The unit of a level where one unit of it is one unit of a product; empty where unclear. */
  public static String level(MarketProblem market, Activity activity) {
    Map<ProductId, Double> side =
        activity.outputs().isEmpty() ? activity.inputs() : activity.outputs();
    return market.products().stream()
        .filter(each -> side.getOrDefault(each.id(), 0.0) == 1)
        .map(TradedProduct::unit)
        .findFirst()
        .orElse("");
  }

  private static String plain(String currency) {
    return currency.replaceAll("^(million|m) | (million|m)$", "");
  }
}
