package forge.market.equilibrium;

import forge.kernel.ProductId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Units in which a market is solved: each product's price in its own typical price, each quantity
 * in its worth at those prices over a typical worth. The scaling is a congruence, x = S x′ and F′ =
 * S F / V with one worth V, so it keeps the monotone part of the system monotone; and a residual of
 * a price condition is a share of that price.
 */
final class Scales {

  private final double[] price;
  private final double[] columnPrice;
  private final double worth;

  /**
   * @param price typical price per row
   * @param columnPrice typical price of the product that a column moves most of, by worth
   * @param worth typical worth of a column, price times quantity
   */
  private Scales(double[] price, double[] columnPrice, double worth) {
    this.price = price;
    this.columnPrice = columnPrice;
    this.worth = worth;
  }

  /** The scales of a market around a point. */
  static Scales of(CompiledMarket market, MarketPoint point) {
    var columns = market.columns();
    double overall = StartingPoints.typical(point.y());
    Map<ProductId, Double> typical = typicalPrices(columns, point.y());
    var price = new double[columns.rows()];
    for (int i = 0; i < price.length; i++) {
      price[i] =
          columns.rowTag(i) instanceof RowTag.Balance(Node node)
              ? typical.getOrDefault(node.product(), overall)
              : 0;
    }
    var columnPrice = new double[columns.size()];
    var worths = new double[columns.size()];
    for (int j = 0; j < columnPrice.length; j++) {
      double dearest = 0;
      for (Columns.Entry entry : columns.entries(j)) {
        dearest = Math.max(dearest, Math.abs(entry.value()) * price[entry.row()]);
      }
      columnPrice[j] = dearest > 0 ? dearest : overall;
      worths[j] = columnPrice[j] * point.x()[j];
    }
    limits(columns, price, columnPrice);
    return new Scales(price, columnPrice, StartingPoints.typical(worths));
  }

  private static Map<ProductId, Double> typicalPrices(Columns columns, double[] y) {
    Map<ProductId, List<Double>> prices = new HashMap<>();
    for (int i = 0; i < y.length; i++) {
      if (columns.rowTag(i) instanceof RowTag.Balance(Node node) && y[i] != 0) {
        prices.computeIfAbsent(node.product(), _ -> new ArrayList<>()).add(Math.abs(y[i]));
      }
    }
    Map<ProductId, Double> typical = new HashMap<>();
    prices.forEach(
        (product, all) -> {
          all.sort(null);
          typical.put(product, all.get(all.size() / 2));
        });
    return typical;
  }

  /** A limit's rent is measured by the dearest column under it. */
  private static void limits(Columns columns, double[] price, double[] columnPrice) {
    for (int j = 0; j < columns.size(); j++) {
      for (Columns.Entry entry : columns.entries(j)) {
        boolean balance = columns.rowTag(entry.row()) instanceof RowTag.Balance;
        if (!balance && !columns.column(j).isSlack()) {
          price[entry.row()] =
              Math.max(price[entry.row()], columnPrice[j] / Math.abs(entry.value()));
        }
      }
    }
    for (int i = 0; i < price.length; i++) {
      price[i] = price[i] > 0 ? price[i] : 1;
    }
  }

  /** The unit of a row's dual. */
  double price(int i) {
    return price[i];
  }

  /** The unit of a column's condition. */
  double columnPrice(int j) {
    return columnPrice[j];
  }

  /** The unit of a column's quantity. */
  double quantity(int j) {
    return worth / columnPrice[j];
  }

  /** The unit of a row's gap. */
  double gap(int i) {
    return worth / price[i];
  }
}
