package forge.market.certificate;

import forge.kernel.ProductId;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Typical quantities and prices of a point, all positive. A product's quantity is its largest
 * throughput over the places, its price the median magnitude over the places. A product that is
 * hardly traded, or free, is measured against a small share of what is typical of all products.
 */
final class Scales {

  /** Share of the larger whole below which a quantity or a price is no measure any more. */
  static final double LEAST_SHARE = 1e-4;

  private final Map<ProductId, Double> quantities;
  private final Map<ProductId, Double> prices;

  private Scales(Map<ProductId, Double> quantities, Map<ProductId, Double> prices) {
    this.quantities = quantities;
    this.prices = prices;
  }

  static Scales of(MarketProblem problem, Balances balances, Point point) {
    var throughputs = new HashMap<ProductId, Double>();
    var prices = new HashMap<ProductId, List<Double>>();
    balances
        .tallies()
        .forEach(
            (node, tally) -> {
              throughputs.merge(node.product(), tally.throughput(), Math::max);
              collect(prices, node, Math.abs(point.price(node)));
            });
    var medians = new HashMap<ProductId, Double>();
    prices.forEach((product, all) -> medians.put(product, median(all)));
    double most = throughputs.values().stream().mapToDouble(each -> each).max().orElse(0);
    double middle = median(prices.values().stream().flatMap(List::stream).toList());
    double figures = Math.max(middle, LargestFigure.of(problem));
    return new Scales(guarded(throughputs, most), guarded(medians, figures));
  }

  private static void collect(Map<ProductId, List<Double>> prices, Node node, double price) {
    if (Double.isFinite(price)) {
      prices.computeIfAbsent(node.product(), _ -> new ArrayList<>()).add(price);
    }
  }

  /** The median of what is not zero; zero where nothing else is there. */
  private static double median(List<Double> values) {
    double[] sorted =
        values.stream().mapToDouble(each -> each).filter(each -> each > 0).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }

  private static Map<ProductId, Double> guarded(Map<ProductId, Double> values, double whole) {
    var guarded = new HashMap<ProductId, Double>();
    double least = whole > 0 ? LEAST_SHARE * whole : 1;
    values.forEach((product, value) -> guarded.put(product, Math.max(value, least)));
    return guarded;
  }

  /** A typical quantity of a product, in its unit. */
  double quantity(ProductId product) {
    return quantities.getOrDefault(product, 1.0);
  }

  /** A typical price of a product, in currency per unit. */
  double price(ProductId product) {
    return prices.getOrDefault(product, 1.0);
  }

  /** The level at which an activity would make or use a typical quantity, and what that earns. */
  Scale of(Activity activity) {
    double level = Double.POSITIVE_INFINITY;
    double price = 0;
    for (var products : List.of(activity.inputs(), activity.outputs())) {
      for (var entry : products.entrySet()) {
        level = Math.min(level, quantity(entry.getKey()) / entry.getValue());
        price = Math.max(price, entry.getValue() * price(entry.getKey()));
      }
    }
    return new Scale(price, level);
  }
}
