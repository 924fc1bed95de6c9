package forge.app.reading;

import forge.kernel.ProductId;
import forge.market.equilibrium.Node;
import forge.market.problem.Activity;
import forge.market.problem.MarketProblem;
import forge.market.problem.TradedProduct;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The main chain of a market: from the final product that is worth most, backwards through the
 * input that is worth most in making it, to the mine.
 */
public final class Chain {

  private final MarketReading reading;
  private final MarketProblem problem;

  private Chain(MarketReading reading) {
    this.reading = reading;
    this.problem = reading.market().problem();
  }

  /** The products of the main chain, mine first. */
  public static List<ProductId> of(MarketReading reading) {
    return new Chain(reading).products();
  }

  private List<ProductId> products() {
    var chain = new LinkedHashSet<ProductId>();
    ProductId next = mostUsed(finals());
    while (chain.add(next)) {
      Set<ProductId> inputs = inputsOf(next);
      inputs.removeAll(chain);
      if (inputs.isEmpty()) {
        break;
      }
      next = mostUsed(inputs);
    }
    var ordered = new ArrayList<>(chain);
    Collections.reverse(ordered);
    return ordered;
  }

  /** Products that no activity takes in; all, where each is taken in somewhere. */
  private Set<ProductId> finals() {
    var all = new LinkedHashSet<ProductId>();
    for (TradedProduct product : problem.products()) {
      all.add(product.id());
    }
    var finals = new LinkedHashSet<>(all);
    problem.activities().forEach(activity -> finals.removeAll(activity.inputs().keySet()));
    return finals.isEmpty() ? all : finals;
  }

  private Set<ProductId> inputsOf(ProductId product) {
    var inputs = new LinkedHashSet<ProductId>();
    for (Activity activity : problem.activities()) {
      if (activity.outputs().containsKey(product)) {
        inputs.addAll(activity.inputs().keySet());
      }
    }
    return inputs;
  }

  private ProductId mostUsed(Set<ProductId> products) {
    ProductId most = products.iterator().next();
    double greatest = -1;
    for (ProductId product : products) {
      double value = 0;
      for (var economy : problem.economies()) {
        var node = new Node(economy, product, reading.period());
        double price = reading.price(node);
        value += Double.isNaN(price) ? 0 : Math.abs(price) * reading.use(node);
      }
      if (value > greatest) {
        greatest = value;
        most = product;
      }
    }
    return most;
  }
}
